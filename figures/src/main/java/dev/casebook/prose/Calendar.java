package dev.casebook.prose;

import dev.casebook.prose.Mention.Label;
import dev.casebook.prose.Mention.Label.Kind;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.DigitNumerals;
import dev.casebook.prose.word.Nouns;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Recognises dates and times of day. */
final class Calendar {
  private static final WordSet MONTHS = WordSet.named("months");

  /** What stands before a year rather than before a count. */
  private static final WordSet BEFORE_YEAR = WordSet.named("before-year");

  /** What joins two days of a month. */
  private static final WordSet BETWEEN_DAYS = WordSet.named("between-days");

  private static final int LAST_DAY = 31;
  private static final int WIDEST_JOINT = 12;

  private Calendar() {}

  /**
   * The end of a date or a time in digits.
   *
   * @param text a text
   * @param start where the number begins
   * @param last what was found before it, or null
   * @return the index behind it, or -1 if it is none
   */
  static int inDigits(Prose text, int start, @Nullable Mention last) {
    int end = DigitNumerals.digitsEnd(text, start);
    int length = end - start;
    if (length <= 2) {
      if (isShortYear(text, start, end)) {
        return token(text, end);
      }
      int days = days(text, start, end, last);
      return days > 0 ? days : clock(text, end);
    }
    return length == 4 && isYear(text, start) ? fromYear(text, end) : -1;
  }

  /** The end of what a year begins: 1990s, 2026-07-28, 2026/07, 2019–2021, 2019–20; or -1. */
  private static int fromYear(Prose text, int end) {
    char next = text.at(end);
    boolean apostrophe = next == '\'' || next == '’';
    int plural = apostrophe ? end + 1 : end;
    if (text.at(plural) == 's' && !Characters.isLetterOrDigit(text.at(plural + 1))) {
      return plural + 1;
    }
    int second = DigitNumerals.digitsEnd(text, end + 1);
    int digits = second - end - 1;
    if (digits == 2 && (next == '-' || next == '/')) {
      return text.at(second) == next ? token(text, second + 1) : token(text, second);
    }
    boolean years =
        (digits == 4 && isYear(text, end + 1))
            || (digits == 2 && !Characters.isLetter(text.at(second)));
    return years && Characters.isDash(next) ? token(text, second) : -1;
  }

  /** Whether two digits behind an apostrophe are a year: '26, '90s. */
  private static boolean isShortYear(Prose text, int start, int end) {
    char mark = text.at(start - 1);
    char after = text.at(end);
    int behind = after == 's' ? end + 1 : end;
    return (mark == '\'' || mark == '’' || mark == '‘')
        && end - start == 2
        && !Characters.isLetterOrDigit(text.at(start - 2))
        && after != mark
        && after != '%'
        && !Characters.isLetterOrDigit(text.at(behind));
  }

  /** The end of a time of day, or of a date with a slash, behind its first number; or -1. */
  private static int clock(Prose text, int end) {
    char next = text.at(end);
    int second = DigitNumerals.digitsEnd(text, end + 1);
    int digits = second - end - 1;
    boolean month = digits == 4 && isYear(text, end + 1);
    boolean day =
        (digits == 1 || digits == 2)
            && text.at(second) == '/'
            && Characters.isDigit(text.at(second + 1));
    boolean date = next == '/' && (month || day);
    boolean time = next == ':' && digits == 2 && text.at(end + 1) < '6' && isHour(text, end);
    return date || time ? token(text, end) : -1;
  }

  /** Whether the digits that end at an index are an hour. */
  private static boolean isHour(Prose text, int end) {
    char tens = text.at(end - 2);
    return !Characters.isDigit(tens) || tens < '2' || (tens == '2' && text.at(end - 1) < '5');
  }

  /** The end of a day, or of several, beside the name of a month or behind such days; or -1. */
  private static int days(Prose text, int start, int end, @Nullable Mention last) {
    if (!isDay(text, start, end)) {
      return -1;
    }
    int second = Characters.isDash(text.at(end)) ? end + 1 : end;
    int secondEnd = second == end ? end : DigitNumerals.digitsEnd(text, second);
    int all = isDay(text, second, secondEnd) ? secondEnd : end;
    if (isSeparate(text, all)
        && (isMonth(before(text, start)) || isMonth(behind(text, all)) || isHalfDay(text, all))) {
      return all;
    }
    boolean joined = isListedMonth(text, end) || isBehindDay(text, start, end, last);
    return joined && isSeparate(text, end) ? end : -1;
  }

  private static boolean isSeparate(Prose text, int end) {
    char next = text.at(end);
    boolean halfDay = isHalfDay(text, end);
    boolean decimals =
        (next == '.' || next == ',' || next == ':' || next == '/')
            && Characters.isLetterOrDigit(text.at(end + 1));
    return halfDay || (!decimals && next != '%' && !Characters.isLetterOrDigit(next));
  }

  private static boolean isDay(Prose text, int start, int end) {
    int length = end - start;
    return length > 0 && length <= 2 && Integer.parseInt(text.substring(start, end)) <= LAST_DAY;
  }

  /** Whether another day and its month follow: the 30 of 30 and 31 July. */
  private static boolean isListedMonth(Prose text, int end) {
    Word and = text.wordAfter(end);
    int at = text.afterGap(and == null ? end : and.end());
    if (and == null) {
      at = at >= 0 && Characters.isDash(text.at(at)) ? text.afterGap(at + 1) : -1;
    } else if (!and.in(BETWEEN_DAYS)) {
      return false;
    }
    int second = at < 0 ? -1 : DigitNumerals.digitsEnd(text, at);
    return at >= 0
        && second > at
        && isDay(text, at, second)
        && (isMonth(text.wordAfter(second)) || isHalfDay(text, second));
  }

  /** Whether a number goes on with the days before it: the 31 of July 30 and 31. */
  private static boolean isBehindDay(Prose text, int start, int end, @Nullable Mention last) {
    if (!(last instanceof Label date)
        || date.kind() != Kind.DATE
        || !isDays(text, date.start(), date.end())
        || !joinsDays(text, date.end(), start)) {
      return false;
    }
    return UnitReader.measure(text, end) == null && !Nouns.counts(text.wordAfter(end));
  }

  /** Whether what is between two indices joins two days: "and", a comma, a dash. */
  private static boolean joinsDays(Prose text, int from, int to) {
    if (to - from > WIDEST_JOINT || to == from) {
      return false;
    }
    String joint = text.substring(from, to).replace(",", "").strip();
    Word and = text.wordBefore(to);
    boolean word = and != null && and.in(BETWEEN_DAYS) && joint.equals(and.string());
    return word || joint.isEmpty() || (joint.length() == 1 && Characters.isDash(joint.charAt(0)));
  }

  /** Whether a date is a day alone, or two with a dash. */
  private static boolean isDays(Prose text, int start, int end) {
    int first = DigitNumerals.digitsEnd(text, start);
    return first > start
        && first <= start + 2
        && (first == end
            || (Characters.isDash(text.at(first))
                && DigitNumerals.digitsEnd(text, first + 1) == end));
  }

  private static int token(Prose text, int from) {
    return NameTokens.end(text, from);
  }

  /** Whether a number is a day, a year or an hour, by the words around it. */
  static boolean isPartOfDate(Prose text, int start, int end) {
    int length = end - start;
    if (length <= 2) {
      return days(text, start, end, null) == end;
    }
    Word before = before(text, start);
    return length == 4
        && isYear(text, start)
        && !Characters.isLetterOrDigit(text.at(end))
        && isYearHere(text, start, before, behind(text, end));
  }

  private static boolean isYearHere(
      Prose text, int start, @Nullable Word before, @Nullable Word after) {
    boolean dated =
        before == null || before.in(BEFORE_YEAR) || isMonth(before) || before.capitalized();
    boolean round = text.startsWith("00", start + 2) || text.startsWith("2048", start);
    boolean counts = Nouns.counts(after);
    return counts ? dated && !round : !round || (dated && before != null);
  }

  /** The word before a number, without the point of an abbreviation: Mar. 5. */
  private static @Nullable Word before(Prose text, int start) {
    Word word = text.wordBefore(start);
    boolean point = word == null && text.at(start - 1) == ' ' && text.at(start - 2) == '.';
    return point ? text.wordEndingAt(start - 2) : word;
  }

  private static @Nullable Word behind(Prose text, int end) {
    Word suffix = text.wordAt(end);
    Word next = suffix == null ? text.wordAfter(end) : suffix.next();
    return next != null && next.is("of") ? next.next() : next;
  }

  /** Whether a.m. or p.m. follows, with points or without. */
  private static boolean isHalfDay(Prose text, int end) {
    Word suffix = text.wordAt(end);
    Word word = suffix == null ? text.wordAfter(end) : suffix;
    if (word == null) {
      return false;
    }
    boolean half = word.is("a") || word.is("p");
    return half
        ? text.at(word.end()) == '.' && (text.at(word.end() + 1) | ' ') == 'm'
        : word.is("am") || word.is("pm");
  }

  /** Whether a number without a unit is an hour of the day or a day of a month. */
  static boolean isHour(Prose text, int end, UnitReader.Unit unit) {
    return unit.end() == end && (isHalfDay(text, end) || isMonth(text.wordAfter(end)));
  }

  private static boolean isMonth(@Nullable Word word) {
    return word != null && word.capitalized() && word.in(MONTHS);
  }

  /** Whether four digits are a year of the last or this century. */
  static boolean isYear(Prose text, int start) {
    return text.startsWith("19", start) || text.startsWith("20", start);
  }
}
