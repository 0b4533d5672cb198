package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.DigitNumerals;
import dev.casebook.prose.word.Nouns;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Recognises dates and times of day. */
final class Calendar {
  private static final WordSet MONTHS =
      WordSet.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  /** What stands before a year rather than before a count. */
  private static final WordSet BEFORE_YEAR =
      WordSet.of(
          "in", "since", "by", "of", "from", "until", "till", "during", "before", "after", "early",
          "late", "mid", "the", "its", "their", "our", "this", "year", "spring", "summer", "autumn",
          "fall", "winter", "end", "to", "and", "through", "around", "circa", "for");

  private Calendar() {}

  /** The end of a date or a time in digits that begins at an index, or -1. */
  static int inDigits(Prose text, int start) {
    int end = DigitNumerals.digitsEnd(text, start);
    char next = text.at(end);
    int length = end - start;
    if (length == 4
        && isYear(text, start)
        && next == 's'
        && !Characters.isLetterOrDigit(text.at(end + 1))) {
      return end + 1;
    }
    if (length == 4 && isYear(text, start) && (next == '-' || next == '/')) {
      int second = DigitNumerals.digitsEnd(text, end + 1);
      if (second - end == 3) {
        return text.at(second) == next ? token(text, second + 1) : token(text, second);
      }
    }
    if (length == 4
        && isYear(text, start)
        && Characters.isDash(next)
        && DigitNumerals.digitsEnd(text, end + 1) == end + 5
        && isYear(text, end + 1)) {
      return token(text, end + 5);
    }
    if (length <= 2 && next == '/' && isDayFirst(text, end)) {
      return token(text, end);
    }
    boolean clock = length <= 2 && next == ':' && DigitNumerals.digitsEnd(text, end + 1) == end + 3;
    return clock ? token(text, end + 1) : -1;
  }

  private static boolean isDayFirst(Prose text, int slash) {
    int second = DigitNumerals.digitsEnd(text, slash + 1);
    return second > slash + 1
        && second <= slash + 3
        && text.at(second) == '/'
        && Characters.isDigit(text.at(second + 1));
  }

  private static int token(Prose text, int from) {
    return NameTokens.end(text, from);
  }

  /** Whether a number is a day, a year or an hour, by the words around it. */
  static boolean isPartOfDate(Prose text, int start, int end) {
    Word before = text.wordBefore(start);
    Word after = behind(text, end);
    int length = end - start;
    if (length <= 2) {
      return isMonth(before) || isMonth(after) || isHalfDay(text, end);
    }
    return length == 4 && isYear(text, start) && isYearHere(text, start, before, after);
  }

  private static boolean isYearHere(
      Prose text, int start, @Nullable Word before, @Nullable Word after) {
    boolean dated =
        before == null || before.in(BEFORE_YEAR) || isMonth(before) || before.capitalized();
    boolean round = text.startsWith("00", start + 2) || text.startsWith("2048", start);
    boolean counts = Nouns.counts(after);
    return counts ? dated && !round : !round || (dated && before != null);
  }

  private static @Nullable Word behind(Prose text, int end) {
    Word suffix = text.wordAt(end);
    if (suffix == null) {
      return text.wordAfter(end);
    }
    Word next = suffix.next();
    return next != null && next.is("of") ? next.next() : next;
  }

  private static boolean isHalfDay(Prose text, int end) {
    Word suffix = text.wordAt(end);
    Word word = suffix == null ? text.wordAfter(end) : suffix;
    return word != null && (word.is("am") || word.is("pm"));
  }

  private static boolean isMonth(@Nullable Word word) {
    return word != null && word.capitalized() && word.in(MONTHS);
  }

  /** Whether four digits are a year of the last or this century. */
  static boolean isYear(Prose text, int start) {
    return text.startsWith("19", start) || text.startsWith("20", start);
  }
}
