package dev.casebook.html.chart;

import dev.casebook.model.Quantity;
import dev.casebook.unit.QuantityText;
import java.math.BigDecimal;

/** Quantities as a page shows them: "21 s", "15–20 GB", "up to 6 min", "≈ 230 ms". */
public final class QuantityLabel {
  private static final String NONE = "no figure";

  private QuantityLabel() {}

  /**
   * A quantity in short text.
   *
   * @param quantity any quantity
   * @return a phrase; "no figure" for a quantity without a number
   */
  public static String of(Quantity quantity) {
    BigDecimal min = quantity.value().or(quantity::min).orElse(null);
    BigDecimal max = quantity.value().or(quantity::max).orElse(null);
    return of(new Span(min, max), quantity.unit(), quantity.approximate());
  }

  static String of(Span span, String unit, boolean approximate) {
    BigDecimal min = span.min();
    BigDecimal max = span.max();
    String about = approximate ? "≈\u00a0" : "";
    if (min == null) {
      return max == null ? NONE : "up to " + about + single(max, unit);
    }
    if (max == null) {
      return "at least " + about + single(min, unit);
    }
    return about + (min.compareTo(max) == 0 ? single(min, unit) : range(min, max, unit));
  }

  private static String range(BigDecimal min, BigDecimal max, String unit) {
    boolean plain = min.signum() >= 0 && max.signum() >= 0;
    String between = plain ? "–" : " to ";
    String figures = QuantityText.number(min) + between + QuantityText.number(max);
    return UnitSigns.beside(figures, false, unit);
  }

  private static String single(BigDecimal figure, String unit) {
    return UnitSigns.beside(QuantityText.number(figure), UnitSigns.isOne(figure), unit);
  }
}
