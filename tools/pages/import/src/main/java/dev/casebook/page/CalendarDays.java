package dev.casebook.page;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the days that a short text names. */
final class CalendarDays {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int LETTERS = 3;
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)([12]\\d{3})[-/._年]\\s?(\\d{1,2})[-/._月]\\s?(\\d{1,2})日?(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ([12]\\d{3})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? " + MONTH + ",? ([12]\\d{3})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEK = Pattern.compile("(?<!\\d)([12]\\d{3})-?W(\\d{2})(?!\\d)");

  private CalendarDays() {}

  /**
   * A day or a week of a text.
   *
   * @param first the day, or the first of the week
   * @param last the same day, or the last of the week
   * @param start the index of its first character
   * @param end the index behind its last character
   */
  record Found(LocalDate first, LocalDate last, int start, int end) {}

  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher numbers = NUMBERS.matcher(text);
    while (numbers.find()) {
      add(numbers, numbers.group(1), numbers.group(2), numbers.group(3), found);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    while (monthFirst.find()) {
      add(monthFirst, monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2), found);
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    while (dayFirst.find()) {
      add(dayFirst, dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1), found);
    }
    Matcher week = WEEK.matcher(text);
    while (week.find()) {
      addWeek(week, found);
    }
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  private static String month(String name) {
    int at = MONTHS.indexOf(name.substring(0, LETTERS).toLowerCase(Locale.ROOT));
    return String.valueOf(at / LETTERS + 1);
  }

  private static void add(Matcher match, String year, String month, String day, List<Found> found) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      found.add(new Found(date, date, match.start(), match.end()));
    } catch (DateTimeException e) {
      // Such as 2026-13-45, which is no day.
      return;
    }
  }

  private static void addWeek(Matcher match, List<Found> found) {
    int week = Integer.parseInt(match.group(2));
    if (week >= 1 && week <= 53) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(match.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
              .with(DayOfWeek.MONDAY)
              .plusWeeks(week - 1L);
      found.add(new Found(monday, monday.plusDays(6), match.start(), match.end()));
    }
  }
}
