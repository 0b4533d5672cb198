package dev.casebook.markdown.line;

import dev.casebook.markdown.text.PageFault;
import dev.casebook.model.Quantity;
import dev.casebook.model.constraint.Violation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in words: {@code 21 s}, {@code at most 6 min}, {@code 15 to 20 GBy}, {@code about
 * 90000 {request}/s}.
 *
 * <p>The unit is the last word; without one it is {@code 1}. The last word makes sense either as a
 * unit or as part of the figures, never as both.
 */
final class QuantityPhrase {
  private static final String NO_UNIT = "1";
  private static final String ABOUT = "about ";
  private static final String NONE = "no figure";

  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<none>no figure)|(?<value>N)"
              .concat("|(?:(?<also>N) and )?")
              .concat("(?:(?<low>N) to (?<high>N)|at least (?<min>N)|at most (?<max>N))")
              .replace("N", Numerals.FORM));

  private static final String FIX =
      "write a figure and its unit, such as 21 s, at most 6 min, 15 to 20 GBy or about 90000"
          + " {request}/s";

  private QuantityPhrase() {}

  static String write(Quantity quantity) {
    String unit = quantity.unit().equals(NO_UNIT) ? "" : ' ' + quantity.unit();
    return (quantity.approximate() ? ABOUT : "") + figures(quantity) + unit;
  }

  private static String figures(Quantity quantity) {
    Optional<String> value = quantity.value().map(Numerals::write);
    Optional<String> bounds = bounds(quantity.min(), quantity.max());
    if (value.isPresent() && bounds.isPresent()) {
      return value.get() + " and " + bounds.get();
    }
    return value.or(() -> bounds).orElse(NONE);
  }

  private static Optional<String> bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    if (min.isPresent() && max.isPresent()) {
      return Optional.of(Numerals.write(min.get()) + " to " + Numerals.write(max.get()));
    }
    return min.map(bound -> "at least " + Numerals.write(bound))
        .or(() -> max.map(bound -> "at most " + Numerals.write(bound)));
  }

  static Quantity read(String phrase, int line) {
    boolean approximate = phrase.startsWith(ABOUT);
    String figures = approximate ? phrase.substring(ABOUT.length()) : phrase;
    String unit = NO_UNIT;
    Matcher matcher = FIGURES.matcher(figures);
    if (!matcher.matches()) {
      int space = figures.lastIndexOf(' ');
      unit = figures.substring(space + 1);
      matcher = FIGURES.matcher(figures.substring(0, Math.max(0, space)));
      if (!matcher.matches()) {
        throw new PageFault(line, Violation.excerpt(phrase) + " is no quantity", FIX);
      }
    }
    PartialValue draft = new PartialValue(Quantity.class, line);
    set(draft, "value", matcher.group("value"), line);
    set(draft, "value", matcher.group("also"), line);
    set(draft, "min", matcher.group("low"), line);
    set(draft, "min", matcher.group("min"), line);
    set(draft, "max", matcher.group("high"), line);
    set(draft, "max", matcher.group("max"), line);
    draft.set("unit", unit, line);
    draft.set("approximate", approximate, line);
    return draft.build(Quantity.class);
  }

  private static void set(PartialValue draft, String property, @Nullable String figure, int line) {
    if (figure != null) {
      draft.set(property, Numerals.read(figure, line), line);
    }
  }
}
