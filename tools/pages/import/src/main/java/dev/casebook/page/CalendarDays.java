package dev.casebook.page;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days and periods that a short text names. */
final class CalendarDays {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int LETTERS = 3;
  private static final int DAYS_TO_LAST_OF_WEEK = 6;

  private static final String MONTH =
      "(?<![\\p{L}])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?(?![\\p{L}])";
  private static final String YEAR = "(?:[12]\\d{3})(?!\\d)";
  private static final String DAY = "(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?![\\d\\p{L}])";

  /** The days of a month in words, from the first. */
  private static final List<String> ORDINALS =
      List.of(
          ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                  + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                  + " twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth"
                  + " twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first")
              .split(" "));

  private static final String ORDINAL = String.join("|", ORDINALS).replace("-", "[- ]");

  /** "Issue 12 June 2026" names a month. */
  private static final String NO_ISSUE =
      "(?<![#№])(?<!issue )(?<!no\\. )(?<!no )(?<!vol\\. )(?<!volume )(?<!episode )(?<!edition )(?<!part )";

  private static final String GAP = "[\\s ,.-]{1,3}(?:of )?";
  private static final String TO =
      "\\s*(?:[–—−~〜/-]|\\b(?:to|through|thru|until|till|up to)\\b|至|到)\\s*";

  /** Forms with a year, the longest first; groups are named by their form. */
  private static final Pattern TERM =
      Pattern.compile(
          String.join(
              "|",
              // 2026-06-03, 2026/6/3, 2026年6月3日.
              "(?<![\\d])(?<isoY>[12]\\d{3})(?:[-/._]|年\\s?)(?<isoM>\\d{1,2})(?:[-/._]|月\\s?)(?<isoD>\\d{1,2})日?(?!\\d)",
              // 20260603.
              "(?<!\\d)(?<basY>(?:19|20)\\d{2})(?<basM>0[1-9]|1[0-2])(?<basD>[0-3]\\d)(?!\\d)",
              // 2026-W23, 2026-W23-3.
              "(?<!\\d)(?<weekY>[12]\\d{3})-?W(?<weekW>\\d{1,2})(?:-(?<weekD>\\d))?(?!\\d)",
              // Week 23, 2026; week 23 of 2026; W23 2026.
              "\\b(?:week|wk\\.?|W|KW|CW)\\s?(?<weW>\\d{1,2})(?:,? (?:of |in )?|/|-)(?<weY>"
                  + YEAR
                  + ")",
              // 2026 week 23.
              "(?<!\\d)(?<yweY>[12]\\d{3}),? (?:week|wk\\.?|KW|CW) ?(?<yweW>\\d{1,2})(?!\\d)",
              // 2026-155.
              "(?<![\\d\\p{L}-])(?<ordY>[12]\\d{3})-(?<ordD>\\d{3})(?![\\d-])",
              // 3 June 2026, 3rd of June, 2026, 1–7 June 2026, 3-Jun-2026.
              NO_ISSUE
                  + "(?<dmD>"
                  + DAY
                  + ")(?:\\.?"
                  + TO
                  + "(?<dmE>"
                  + DAY
                  + "))?"
                  + "(?:\\.?\\s|[.-])(?:of )?(?<dmM>"
                  + MONTH
                  + ")(?:"
                  + GAP
                  + "(?<dmY>"
                  + YEAR
                  + "))?",
              // 2026, June 3; 2026 June 3–7.
              "(?<!\\d)(?<ymY>[12]\\d{3})"
                  + GAP
                  + "(?<ymM>"
                  + MONTH
                  + ")"
                  + GAP
                  + "(?<ymD>"
                  + DAY
                  + ")(?:"
                  + TO
                  + "(?<ymE>"
                  + DAY
                  + ")(?!"
                  + TO
                  + "))?",
              // June 3, 2026; June 3–7, 2026.
              "(?<mdM>"
                  + MONTH
                  + ")"
                  + GAP
                  + "(?:the )?(?<mdD>"
                  + DAY
                  + ")(?:"
                  + TO
                  + "(?<mdE>"
                  + DAY
                  + "))?(?:[\\s,.-]{1,3}(?<mdY>"
                  + YEAR
                  + "))?",
              // 03/04/2026, 13.4.2026.
              "(?<![\\d\\p{L}.])(?<numA>\\d{1,2})(?<numS>[-/.])(?<numB>\\d{1,2})\\k<numS>(?<numY>"
                  + YEAR
                  + ")",
              // The third of June 2026.
              "\\b(?<woD>" + ORDINAL + ") of (?<woM>" + MONTH + "),? (?<woY>" + YEAR + ")",
              // June 2026, a month; May–June 2026, several.
              "(?:(?<moF>"
                  + MONTH
                  + ")(?:"
                  + TO
                  + "|\\s(?:and|&)\\s))?(?<moM>"
                  + MONTH
                  + ")[\\s,-]{1,2}(?<moY>"
                  + YEAR
                  + ")",
              // 2026-06, a month; 2026年6月.
              "(?<![\\d\\p{L}.-])(?<ymoY>[12]\\d{3})(?:-(?<ymoM>0[1-9]|1[0-2])(?![\\d-])|年\\s?(?<ymoC>\\d{1,2})月)"),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern JOINED =
      Pattern.compile("(?:" + TO + "|_)", Pattern.CASE_INSENSITIVE);

  /** What also stands between a date and another number. */
  private static final Pattern WEAK = Pattern.compile("[/_-]");

  /** The rest of a period that is written once: 2026-06-01/07, 2026年6月1日至7日. */
  private static final Pattern SHORT_END =
      Pattern.compile(
          "\\A(?:\\s*(?:[–—~〜/]|至|到|\\bto\\b)\\s*)(?:(?:(?<m>\\d{2})-|(?<c>\\d{1,2})月\\s?)?(?<d>\\d{1,2})日?)(?![\\d.-])");

  private CalendarDays() {}

  /**
   * A day or a period of a text.
   *
   * @param first the day, or the first of the period
   * @param last the same day, or the last of the period
   * @param start the index of its first character
   * @param end the index after its last character
   * @param guess what was guessed of it; empty if nothing
   * @param fault why it names no day, in words that follow its own; empty if it does
   */
  record Found(LocalDate first, LocalDate last, int start, int end, String guess, String fault) {

    boolean isClear() {
      return fault.isEmpty();
    }

    boolean isPeriod() {
      return !first.equals(last);
    }
  }

  /** A day as it is written; the year may be told by the one after it. */
  private record Term(
      int start, int end, Optional<Integer> year, int month, int day, int lastDay, String form) {}

  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher term = TERM.matcher(text);
    @Nullable Term open = null;
    while (term.find()) {
      Optional<Found> whole = whole(term, text);
      if (whole.isPresent()) {
        add(found, whole.get(), text);
        open = null;
        continue;
      }
      Term named = named(term);
      if (named.year().isEmpty()) {
        open = named;
        continue;
      }
      boolean joined =
          open != null && JOINED.matcher(text.substring(open.end(), named.start())).matches();
      add(found, joined && open != null ? period(open, named) : day(named), text);
      open = null;
    }
    return found;
  }

  /** Joins what is found to the day before it, if the text does so. */
  private static void add(List<Found> found, Found next, String text) {
    Found before = found.isEmpty() ? next : found.get(found.size() - 1);
    String between = found.isEmpty() ? "" : text.substring(before.end(), next.start());
    boolean rising = before.isClear() && next.isClear() && next.first().isAfter(before.last());
    boolean period =
        before.isClear()
            && next.isClear()
            && JOINED.matcher(between).matches()
            && (rising || !WEAK.matcher(between).matches());
    if (period) {
      found.set(
          found.size() - 1,
          new Found(
              before.first(),
              next.last(),
              before.start(),
              next.end(),
              join(before.guess(), next.guess()),
              ""));
    } else {
      found.add(next);
    }
  }

  private static String join(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  /**
   * A day, week or month that is whole in itself; empty if it is a day with the name of a month.
   */
  private static Optional<Found> whole(Matcher term, String text) {
    int start = term.start();
    int end = term.end();
    for (String form : List.of("iso", "bas")) {
      if (term.group(form + "Y") != null) {
        int year = number(term, form + "Y");
        Found first = day(start, end, year, number(term, form + "M"), number(term, form + "D"));
        return Optional.of(withShortEnd(first, text));
      }
    }
    for (String form : List.of("week", "we", "ywe")) {
      if (term.group(form + "Y") != null) {
        boolean day = form.equals("week") && term.group("weekD") != null;
        return Optional.of(
            week(
                start,
                end,
                number(term, form + "Y"),
                number(term, form + "W"),
                day ? number(term, "weekD") : 0));
      }
    }
    if (term.group("ordY") != null) {
      return Optional.of(ordinal(start, end, number(term, "ordY"), number(term, "ordD")));
    }
    if (term.group("numA") != null) {
      return Optional.of(numbers(term));
    }
    if (term.group("woM") != null) {
      String words = term.group("woD").toLowerCase(Locale.ROOT).replace(' ', '-');
      int day = ORDINALS.indexOf(words) + 1;
      return Optional.of(day(start, end, number(term, "woY"), month(term.group("woM")), day));
    }
    if (term.group("moM") != null) {
      return Optional.of(months(term));
    }
    if (term.group("ymoY") != null) {
      String name = term.group("ymoM") != null ? "ymoM" : "ymoC";
      return Optional.of(month(start, end, number(term, "ymoY"), number(term, name)));
    }
    return Optional.empty();
  }

  private static Term named(Matcher term) {
    for (String form : List.of("dm", "ym", "md")) {
      if (term.group(form + "M") != null) {
        int day = number(term, form + "D");
        return new Term(
            term.start(),
            term.end(),
            term.group(form + "Y") == null
                ? Optional.empty()
                : Optional.of(number(term, form + "Y")),
            month(term.group(form + "M")),
            day,
            term.group(form + "E") == null ? day : number(term, form + "E"),
            form);
      }
    }
    throw new IllegalStateException(term.group());
  }

  private static int number(Matcher term, String group) {
    return Integer.parseInt(term.group(group).replaceAll("\\D", ""));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, LETTERS).toLowerCase(Locale.ROOT)) / LETTERS + 1;
  }

  private static Found day(Term term) {
    int year = term.year().orElseThrow();
    Found first = day(term.start(), term.end(), year, term.month(), term.day());
    if (term.lastDay() == term.day() || !first.isClear()) {
      return first;
    }
    Found last = day(term.start(), term.end(), year, term.month(), term.lastDay());
    return last.isClear() ? between(first, last, "") : last;
  }

  /** "May 30 – June 3, 2026"; the first may lie in the year before. */
  private static Found period(Term first, Term last) {
    int year = last.year().orElseThrow();
    boolean before = first.month() > last.month();
    Found from =
        day(first.start(), last.end(), before ? year - 1 : year, first.month(), first.day());
    Found to = day(first.start(), last.end(), year, last.month(), last.lastDay());
    if (!from.isClear() || !to.isClear()) {
      return from.isClear() ? to : from;
    }
    return between(
        from,
        to,
        before
            ? "The first day is taken to lie in %d, since the last is earlier in its year."
                .formatted(year - 1)
            : "");
  }

  private static Found between(Found first, Found last, String guess) {
    return new Found(first.first(), last.last(), first.start(), last.end(), guess, "");
  }

  private static Found day(int start, int end, int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return new Found(date, date, start, end, "", "");
    } catch (DateTimeException e) {
      return fault(start, end, reason(year, month, day));
    }
  }

  private static String reason(int year, int month, int day) {
    if (month < 1 || month > 12) {
      return "there is no month " + month;
    }
    YearMonth of = YearMonth.of(year, month);
    return "%s %d has %d days, and no day %d"
        .formatted(
            of.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
            year,
            of.lengthOfMonth(),
            day);
  }

  private static Found fault(int start, int end, String reason) {
    return new Found(LocalDate.MIN, LocalDate.MIN, start, end, "", reason);
  }

  private static Found withShortEnd(Found first, String text) {
    Matcher rest = SHORT_END.matcher(text.substring(first.end()));
    if (!first.isClear() || !rest.find()) {
      return first;
    }
    String month = rest.group("m") != null ? rest.group("m") : rest.group("c");
    int end = first.end() + rest.end();
    Found last =
        day(
            first.start(),
            end,
            first.first().getYear(),
            month == null ? first.first().getMonthValue() : Integer.parseInt(month),
            Integer.parseInt(rest.group("d")));
    boolean rises = last.isClear() && last.first().isAfter(first.first());
    return rises ? between(first, last, "") : first;
  }

  private static Found week(int start, int end, int year, int week, int day) {
    LocalDate inFirst = LocalDate.of(year, 1, 4);
    long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirst).getMaximum();
    if (week < 1 || week > weeks) {
      return fault(start, end, "%d has %d weeks, and no week %d".formatted(year, weeks, week));
    }
    if (day > DayOfWeek.SUNDAY.getValue()) {
      return fault(start, end, "a week has no day " + day);
    }
    LocalDate monday =
        inFirst
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
            .with(DayOfWeek.MONDAY)
            .plusWeeks(week - 1L);
    return day > 0
        ? new Found(monday.plusDays(day - 1L), monday.plusDays(day - 1L), start, end, "", "")
        : new Found(monday, monday.plusDays(DAYS_TO_LAST_OF_WEEK), start, end, "", "");
  }

  private static Found ordinal(int start, int end, int year, int day) {
    int days = Year.of(year).length();
    return day < 1 || day > days
        ? fault(start, end, "%d has %d days, and no day %d".formatted(year, days, day))
        : new Found(
            LocalDate.ofYearDay(year, day), LocalDate.ofYearDay(year, day), start, end, "", "");
  }

  private static Found month(int start, int end, int year, int month) {
    if (month < 1 || month > 12) {
      return fault(start, end, "there is no month " + month);
    }
    YearMonth of = YearMonth.of(year, month);
    return new Found(
        of.atDay(1),
        of.atEndOfMonth(),
        start,
        end,
        "A month is named, and taken for the period from its first to its last day.",
        "");
  }

  /** A month, or the months from one to another of the same year or the next. */
  private static Found months(Matcher term) {
    int year = number(term, "moY");
    int last = month(term.group("moM"));
    Found whole = month(term.start(), term.end(), year, last);
    if (term.group("moF") == null) {
      return whole;
    }
    int first = month(term.group("moF"));
    LocalDate start = LocalDate.of(first > last ? year - 1 : year, first, 1);
    return new Found(
        start,
        whole.last(),
        term.start(),
        term.end(),
        "Months are named, and taken for the period from the first day to the last.",
        "");
  }

  /** Day and month as numbers, in an order that only a number above 12 tells. */
  private static Found numbers(Matcher term) {
    int one = number(term, "numA");
    int two = number(term, "numB");
    int year = number(term, "numY");
    Found dayFirst = day(term.start(), term.end(), year, two, one);
    Found monthFirst = day(term.start(), term.end(), year, one, two);
    boolean points = term.group("numS").equals(".");
    boolean clear = dayFirst.first().equals(monthFirst.first()) || !monthFirst.isClear();
    if (points && dayFirst.isClear() && !clear) {
      return new Found(
          dayFirst.first(),
          dayFirst.first(),
          term.start(),
          term.end(),
          "\"%s\" is read as day, month and year, as is usual with points.".formatted(term.group()),
          "");
    }
    if (points || !monthFirst.isClear()) {
      return dayFirst;
    }
    if (!dayFirst.isClear() || dayFirst.first().equals(monthFirst.first())) {
      return monthFirst;
    }
    return new Found(
        dayFirst.first(),
        dayFirst.first(),
        term.start(),
        term.end(),
        "",
        "it can be %s or %s".formatted(dayFirst.first(), monthFirst.first()));
  }
}
