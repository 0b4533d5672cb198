package dev.casebook.html.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of a drawing, the same on every machine. */
final class Places {
  private Places() {}

  /** A place or length with one decimal. */
  static String text(double place) {
    return BigDecimal.valueOf(place)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The decimal logarithm of a figure above zero, also of one beyond what a double holds. */
  static double logarithm(BigDecimal figure) {
    BigDecimal digits = figure.round(MathContext.DECIMAL64);
    int exponent = digits.precision() - digits.scale() - 1;
    return exponent + StrictMath.log10(digits.scaleByPowerOfTen(-exponent).doubleValue());
  }
}
