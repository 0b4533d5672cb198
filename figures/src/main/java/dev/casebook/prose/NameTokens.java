package dev.casebook.prose;

import dev.casebook.prose.Mention.Label.Kind;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.NumericToken;
import dev.casebook.prose.word.Prose;

/** Tokens of letters and digits, such as EC2, GPT-5.5, v3.227.0 or 10.0.0.0/8. */
final class NameTokens {
  private static final int LONGEST = 64;

  private NameTokens() {}

  /** The index behind the token that goes on at an index. */
  static int end(Prose text, int from) {
    int end = from;
    while (end < text.length()) {
      if (Characters.isLetterOrDigit(text.at(end))) {
        end++;
      } else if (isInner(text.at(end)) && Characters.isLetterOrDigit(text.at(end + 1))) {
        end += 2;
      } else if (text.startsWith("++", end)) {
        end += 2;
      } else {
        int next = NumericToken.wordEnd(text, end);
        if (next == end) {
          break;
        }
        end = next;
      }
    }
    return end;
  }

  /** The index of the first character of the token that goes on before an index. */
  static int start(Prose text, int from, int least) {
    int start = from;
    int furthest = Math.max(least, from - LONGEST);
    while (start > furthest) {
      if (Characters.isLetterOrDigit(text.at(start - 1))) {
        start--;
      } else if (isInner(text.at(start - 1))
          && start - 1 > furthest
          && Characters.isLetterOrDigit(text.at(start - 2))) {
        start -= 2;
      } else {
        break;
      }
    }
    return start;
  }

  /**
   * Whether a token is a name rather than a number: it holds a letter, or is an address or version.
   */
  static boolean isName(Prose text, int start, int end) {
    int points = 0;
    boolean inner = false;
    for (int i = start; i < end; i++) {
      if (Characters.isLetter(text.at(i))) {
        return true;
      }
      points += text.at(i) == '.' ? 1 : 0;
      inner |= text.at(i) == ',' || text.startsWith("..", i);
    }
    boolean dayAndNight = end - start == 4 && text.startsWith("24/7", start);
    return dayAndNight || (points > 1 && !inner && text.at(end) != ',');
  }

  /** What a token is: a version, a quarter of a year, or a name. */
  static Kind kind(Prose text, int start, int end) {
    char first = text.at(start);
    boolean version =
        Characters.isDigit(first)
            ? isDotted(text, start, end)
            : first == 'v' && Characters.isDigit(text.at(start + 1));
    if (version) {
      return Kind.VERSION;
    }
    boolean quarter =
        (first == 'Q' || first == 'H') && end - start == 2 && text.at(start + 1) <= '4';
    boolean year = text.startsWith("FY", start) || text.startsWith("mid-", start);
    return quarter || year ? Kind.DATE : Kind.NAME;
  }

  /** Whether digits and two points make a version; three points make an address. */
  private static boolean isDotted(Prose text, int start, int end) {
    int points = 0;
    for (int i = start; i < end; i++) {
      points += text.at(i) == '.' ? 1 : 0;
      if (text.at(i) == '/') {
        return false;
      }
    }
    return points == 1 || points == 2;
  }

  private static boolean isInner(char c) {
    return switch (c) {
      case '-', '.', '_', '+', '/', '=', ':', '@', '#', '%', '\u2010', '\u2011' -> true;
      default -> false;
    };
  }
}
