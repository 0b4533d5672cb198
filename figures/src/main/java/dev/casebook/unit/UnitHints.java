package dev.casebook.unit;

import dev.casebook.data.Currencies;
import dev.casebook.data.DataFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which unit is meant by a text that is none. */
public final class UnitHints {
  private static final int LONGEST_CODE = 100;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Map<String, Spelling> SPELLINGS = new HashMap<>();

  /** What is meant by a spelling: a code, or several things in words. */
  private record Spelling(boolean sure, String text) {}

  static {
    for (var row : DataFile.rows("unit-spellings", "spelling", "sure", "text")) {
      SPELLINGS.put(row.get(0), new Spelling(row.get(1).equals("yes"), row.get(2)));
    }
  }

  private static final Pattern PER = Pattern.compile(" ?/ ?| per | a | an ");

  /** An annotation, an operator, a parenthesis, or what is between them. */
  private static final Pattern PART = Pattern.compile("\\{[^{}]*\\}|[/.()]|[^/.(){}]+|.");

  private static final Pattern EXPONENT = Pattern.compile("(?<=[A-Za-z])[+-]?[0-9]+");

  private UnitHints() {}

  /**
   * What is known of a text that is no unit.
   *
   * @param text a text that is neither UCUM nor ISO 4217
   * @return the unit to write, if it is sure, or what the text could mean; empty if nothing is
   *     known
   */
  public static Optional<UnitHint> of(String text) {
    if (text.length() > LONGEST_CODE || Currencies.withdrawn(text).isPresent()) {
      return Optional.empty();
    }
    return spelling(text, text)
        .or(() -> ofParts(PER.matcher(signsAsLetters(text)).replaceAll("/")));
  }

  /** What a part of a text could mean, as a clause. */
  static String question(String part, String text, String meanings) {
    return (part.equals(text) ? "it" : "\"" + part + "\"") + " could mean " + meanings;
  }

  private static Optional<UnitHint> ofParts(String text) {
    if (isFine(text)) {
      return Optional.of(UnitHint.sure(text));
    }
    StringBuilder code = new StringBuilder();
    Matcher part = PART.matcher(text);
    while (part.find()) {
      String written = part.group();
      Optional<UnitHint> meant =
          isOperator(written) || isFine(written)
              ? Optional.of(UnitHint.sure(written))
              : spelling(written, text);
      if (meant.isEmpty() || meant.get().suggestion().isEmpty()) {
        return meant;
      }
      String unit = meant.get().suggestion().get();
      boolean isTerm = unit.length() > 1 && (unit.contains("/") || unit.contains("."));
      code.append(isTerm && !code.isEmpty() ? "(" + unit + ")" : unit);
    }
    return isFine(code.toString()) ? Optional.of(UnitHint.sure(code.toString())) : Optional.empty();
  }

  private static Optional<UnitHint> spelling(String part, String text) {
    Spelling known = SPELLINGS.get(part);
    if (known != null) {
      return Optional.of(
          known.sure()
              ? UnitHint.sure(known.text())
              : UnitHint.unsure(question(part, text, known.text())));
    }
    return Lookalikes.row(part)
        .map(
            lookalike ->
                lookalike
                    .suggestion()
                    .map(UnitHint::sure)
                    .orElseGet(() -> UnitHint.unsure(question(part, text, lookalike.question()))));
  }

  private static boolean isOperator(String part) {
    return (part.length() == 1 && "/.()".contains(part)) || part.startsWith("{");
  }

  /** A power of what is hardly meant is hardly meant either. */
  private static boolean isFine(String code) {
    return Unit.of(code).isPresent()
        && Lookalikes.of(EXPONENT.matcher(code).replaceAll("")).isEmpty();
  }

  /**
   * UCUM is written in ASCII: u for the micro sign, digits for superscripts, a dot for a product.
   */
  private static String signsAsLetters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = SUPERSCRIPTS.indexOf(c);
      switch (c) {
        case '\u00b5', '\u03bc' -> letters.append('u');
        case '\u03a9', '\u2126' -> letters.append("Ohm");
        case '\u212b', '\u00c5' -> letters.append("Ao");
        case '*' -> letters.append(letters.toString().endsWith("10") ? '*' : '.');
        case '\u00b7', '\u22c5', '\u00d7', '\u2219' -> letters.append('.');
        case '\u2044', '\u2215', '\u00f7' -> letters.append('/');
        case '\u207b', '\u2212' -> letters.append('-');
        case '^' -> {
          // UCUM has no sign for a power
        }
        default -> letters.append(digit < 0 ? c : (char) ('0' + digit));
      }
    }
    return letters.toString();
  }
}
