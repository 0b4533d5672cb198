package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.DigitNumerals;
import dev.casebook.prose.word.Prose;

/** Numbers that count the points of a list, or point to a remark: (1), 2., [3], [1, 2, 3]. */
final class ListMarks {
  private static final int LONGEST = 3;

  private ListMarks() {}

  /** The end of the numbers of a mark that begins at an index, or -1. */
  static int end(Prose text, int start) {
    int end = DigitNumerals.digitsEnd(text, start);
    if (end == start || end - start > LONGEST) {
      return -1;
    }
    char before = text.at(start - 1);
    char after = text.at(end);
    if (before == '(') {
      boolean areaCode = text.at(end + 1) == ' ' && Characters.isDigit(text.at(end + 2));
      return after == ')' && (areaCode || isSmall(text, start, end)) ? end : -1;
    }
    if (before == '[') {
      return inBrackets(text, end);
    }
    boolean point = (after == '.' || after == ')') && Characters.isSpace(text.at(end + 1));
    return point && opensLine(text, start) ? end : -1;
  }

  /** Whether a number is one of those that lists and remarks have. */
  private static boolean isSmall(Prose text, int start, int end) {
    return end - start == 1 || (end - start == 2 && text.at(start) == '1');
  }

  private static int inBrackets(Prose text, int first) {
    int end = first;
    while (text.at(end) == ',' || Characters.isDash(text.at(end))) {
      int next = text.at(end + 1) == ' ' ? end + 2 : end + 1;
      int last = DigitNumerals.digitsEnd(text, next);
      if (last == next) {
        return -1;
      }
      end = last;
    }
    return text.at(end) == ']' ? end : -1;
  }

  private static boolean opensLine(Prose text, int start) {
    int at = start;
    while (start - at < LONGEST && text.at(at - 1) == ' ') {
      at--;
    }
    return at == 0 || text.at(at - 1) == '\n';
  }
}
