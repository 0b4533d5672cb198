package dev.casebook.html.view;

import dev.casebook.model.Quality;
import dev.casebook.model.Statistic;
import java.text.Bidi;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of the pages that are not the digest's own. */
public final class Words {

  /** The language of these words. */
  public static final String LANGUAGE = "en";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final Pattern BETWEEN_PARAGRAPHS =
      Pattern.compile("(\\r\\n|\\r|\\n)[ \\t]*(\\r\\n|\\r|\\n)[ \\t\\r\\n]*");

  private Words() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A constant of an enum in lower case, its parts separated by spaces. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String statistic(Statistic statistic) {
    return statistic == Statistic.P999 ? "p99.9" : label(statistic);
  }

  /** The anchor of a pair of qualities; an underscore keeps it apart from slugs. */
  static String anchor(Quality gained, Quality paid) {
    return slug(gained) + "_" + slug(paid);
  }

  private static String slug(Quality quality) {
    return label(quality).replace(' ', '-');
  }

  /** A number with its noun: "1 issue", "12 issues", "3 case studies". */
  static String count(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? one : many);
  }

  static List<String> paragraphs(String prose) {
    return BETWEEN_PARAGRAPHS.splitAsStream(prose).filter(part -> !part.isEmpty()).toList();
  }

  /** A text that does not turn what stands beside it, where no element can keep it apart. */
  static String isolated(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        ? ClosedText.isolated(text)
        : text;
  }
}
