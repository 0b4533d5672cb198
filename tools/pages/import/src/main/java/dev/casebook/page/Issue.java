package dev.casebook.page;

import dev.casebook.page.CalendarDays.Found;
import dev.casebook.page.tree.Page;
import dev.casebook.page.tree.PageHead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which issue of which series a page is.
 *
 * @param series the name of the series
 * @param date the day, or the first day of a period
 * @param until the last day of a period, if it is one
 */
record Issue(String series, LocalDate date, Optional<LocalDate> until) {
  private static final int LONGEST = 500;

  /** A longer one is no name with a date. */
  private static final int LONGEST_TITLE = 1_000;

  private static final int DAYS_TO_LAST_OF_WEEK = 6;

  /** What joins a series to its date. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?i)(?:[\\s—–:：|·,，(（\\[#-]|\\b(?:for|the|week|of|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|weekly summary|issue|from|to|until|through)\\b)++\\z");

  private static final Pattern LEADING = Pattern.compile("\\A[\\s—–:：|·,)）\\]#-]+");
  private static final Pattern WEEK_OF =
      Pattern.compile("(?i)\\bweek (?:of|from|beginning|starting)\\b|当周|一周");

  static Issue of(Page page, String heading, int line, @Nullable LocalDate given, NoteLog notes) {
    List<Found> days = CalendarDays.in(heading);
    String series = series(page, heading, days, line, notes);
    if (given != null) {
      notes.read(
          Math.max(1, line), line, "date", "The date " + given + " was given with the page.");
      return new Issue(series, given, Optional.empty());
    }
    if (!days.isEmpty() && days.get(0).isClear()) {
      return period(series, heading, days, line, notes);
    }
    return elsewhere(page, series, days.stream().findFirst(), heading, line, notes);
  }

  private static Issue period(
      String series, String heading, List<Found> days, int line, NoteLog notes) {
    Found named = days.get(0);
    if (days.size() > 1) {
      notes.guessed(
          line,
          "date",
          "The heading names several dates that are no period; the first, \"%s\", is taken."
              .formatted(heading.substring(named.start(), named.end())));
    }
    if (!named.guess().isEmpty()) {
      notes.guessed(line, "date", named.guess());
    }
    LocalDate first = named.first();
    LocalDate last = named.last();
    if (last.isBefore(first)) {
      notes.guessed(
          line, "date", "The period ends before it begins; its days are taken to be swapped.");
      return new Issue(series, last, Optional.of(first));
    }
    if (!named.isPeriod() && WEEK_OF.matcher(heading).find()) {
      last = first.plusDays(DAYS_TO_LAST_OF_WEEK);
      notes.guessed(
          line, "until", "The last day, %s, is guessed: the heading says a week.".formatted(last));
    }
    return new Issue(series, first, last.equals(first) ? Optional.empty() : Optional.of(last));
  }

  /** The date from anything but the heading, the surest first. */
  private static Issue elsewhere(
      Page page, String series, Optional<Found> refused, String heading, int line, NoteLog notes) {
    PageHead matter = page.head();
    List<Place> places =
        List.of(
            new Place("the front matter says so", matter.first("date")),
            new Place("it is the title of the page", matter.first("title")),
            new Place(
                "it stands in the address of the page",
                matter.first("url").or(() -> matter.first("canonical"))),
            new Place("it stands in the name of the page", Optional.of(page.name())));
    String reason =
        refused
            .map(
                day ->
                    "the \"%s\" of the heading names no day: %s"
                        .formatted(heading.substring(day.start(), day.end()), day.fault()))
            .orElse("no heading names one");
    String faults = refused.isPresent() ? reason : "";
    for (Place place : places) {
      String text = place.text.orElse("");
      List<Found> days = CalendarDays.in(text);
      if (days.isEmpty()) {
        continue;
      }
      Found day = days.get(0);
      if (day.isClear()) {
        notes.guessed(
            Math.max(1, line),
            "date",
            "The date %s is guessed: %s, and %s.".formatted(day.first(), reason, place.why));
        if (!day.guess().isEmpty()) {
          notes.guessed(Math.max(1, line), "until", day.guess());
        }
        return new Issue(
            series, day.first(), day.isPeriod() ? Optional.of(day.last()) : Optional.empty());
      }
      faults =
          faults.isEmpty()
              ? "\"%s\" names no day: %s"
                  .formatted(text.substring(day.start(), day.end()), day.fault())
              : faults;
    }
    if (!faults.isEmpty()) {
      throw new NoDigestException(
          page.name(),
          line,
          "The page names no date, since %s; write it as in \"Engineering Notes — 2026-06-03\", or give it along (on the command line: --date)"
              .formatted(faults));
    }
    throw new NoDigestException(
        page.name(),
        line,
        "The page names no date in heading, front matter, address or file name: write one into the"
            + " heading as in \"Engineering Notes — 2026-06-03\", or give it along (on the command line: --date)");
  }

  private record Place(String why, Optional<String> text) {}

  private static String series(
      Page page, String heading, List<Found> days, int line, NoteLog notes) {
    String named = days.isEmpty() ? heading : withoutDays(heading, days);
    if (hasLetter(named) && named.codePointCount(0, named.length()) <= LONGEST) {
      String behind = days.isEmpty() ? "" : behind(heading, days);
      if (hasLetter(behind) && !named.equals(behind)) {
        notes.leftOut(
            line,
            line,
            "heading",
            "\"%s\" is left out: the name of the series ends before the date."
                .formatted(NoteLog.excerpt(behind)));
      }
      return named;
    }
    Optional<String> told =
        page.head()
            .first("series")
            .or(() -> page.head().first("title"))
            .filter(text -> text.length() <= LONGEST_TITLE);
    String title = told.map(text -> withoutDays(text, CalendarDays.in(text))).orElse("");
    String file = page.name().replaceAll(".*[/\\\\]", "").replaceAll("\\.[A-Za-z]{1,8}\\z", "");
    String name = withoutDays(file, CalendarDays.in(file)).replaceAll("[-_ ]+", " ").strip();
    String series = hasLetter(title) ? title : hasLetter(name) ? name : "Digest";
    String cut =
        series.codePointCount(0, series.length()) > LONGEST
            ? series.substring(0, series.offsetByCodePoints(0, LONGEST))
            : series;
    notes.guessed(
        Math.max(1, line),
        "series",
        "The series \"%s\" is guessed from %s: no heading names it."
            .formatted(
                NoteLog.excerpt(cut),
                hasLetter(title) ? "the front matter" : "the name of the page"));
    return cut;
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static String withoutDays(String text, List<Found> days) {
    if (days.isEmpty()) {
      return text;
    }
    String before = JOINED.matcher(text.substring(0, days.get(0).start())).replaceFirst("");
    return hasLetter(before) ? before.strip() : behind(text, days);
  }

  /** What follows the last day. */
  private static String behind(String text, List<Found> days) {
    String rest = text.substring(days.get(days.size() - 1).end());
    return LEADING.matcher(rest).replaceFirst("").strip();
  }
}
