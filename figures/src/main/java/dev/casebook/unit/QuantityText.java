package dev.casebook.unit;

import dev.casebook.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Quantities in short text for people, such as "21 s", "15–20 GBy", "up to 6 min" or "about 230
 * ms".
 *
 * <p>Digits stay as they are written, grouped by commas from five before the point on; there is no
 * exponent between 1e-15 and 1e15. A currency code stands in front ("USD 10,000/mo"), {@code %}
 * follows without a space, the unit {@code 1} is not shown, and the braces of annotations are left
 * out ("12 table").
 */
public final class QuantityText {
  private QuantityText() {}

  /**
   * A quantity in short text.
   *
   * @param quantity any quantity
   * @return a phrase; "no figure" for a quantity without a number
   */
  public static String of(Quantity quantity) {
    if (quantity.value().isPresent()) {
      return phrase("", FigureText.of(quantity.value().get()), quantity);
    }
    Optional<BigDecimal> min = quantity.min();
    Optional<BigDecimal> max = quantity.max();
    if (min.isPresent() && max.isPresent()) {
      return phrase("", range(min.get(), max.get()), quantity);
    }
    if (min.isPresent()) {
      return phrase("at least ", FigureText.of(min.get()), quantity);
    }
    return max.map(figure -> phrase("up to ", FigureText.of(figure), quantity)).orElse("no figure");
  }

  /**
   * A number as quantities show it: digits as they are written, grouped by commas.
   *
   * @param figure any number
   * @return the number in text
   */
  public static String number(BigDecimal figure) {
    return FigureText.of(figure);
  }

  private static String phrase(String bound, String figures, Quantity quantity) {
    String about = quantity.approximate() ? "about " : "";
    return bound + about + UnitText.withFigures(figures, quantity.unit());
  }

  private static String range(BigDecimal min, BigDecimal max) {
    boolean plain = min.signum() >= 0 && max.signum() >= 0;
    return FigureText.of(min) + (plain ? "–" : " to ") + FigureText.of(max);
  }
}
