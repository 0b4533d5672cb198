package dev.casebook.unit;

import dev.casebook.data.Currencies;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unit codes as they stand beside a figure, for people. */
final class UnitText {

  /** An annotation, with the operator or the beginning before it; after a unit it has none. */
  private static final Pattern ANNOTATION = Pattern.compile("(^|[/.(])?\\{([^}]*)\\}");

  private static final String ONE = "1";

  private UnitText() {}

  static String withFigures(String figures, String code) {
    if (Currencies.leads(code)) {
      String currency = code.substring(0, Currencies.CODE_LENGTH);
      return currency + " " + figures + words(code.substring(Currencies.CODE_LENGTH));
    }
    if (code.equals(ONE)) {
      return figures;
    }
    String unit = words(code.startsWith("1/") ? code.substring(ONE.length()) : code);
    return unit.startsWith("%") || unit.startsWith("/") ? figures + unit : figures + " " + unit;
  }

  /** A code without braces; an underscore within them stands for a space. */
  private static String words(String code) {
    return ANNOTATION
        .matcher(code)
        .replaceAll(
            annotation -> {
              String before = annotation.group(1) == null ? " " : annotation.group(1);
              return Matcher.quoteReplacement(before + annotation.group(2).replace('_', ' '));
            });
  }
}
