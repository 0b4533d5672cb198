package dev.casebook.html.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A scale from zero, or from the least figure below it, on which lengths are true.
 *
 * @param low the figure at the start, zero or less
 * @param high the figure at the end, above the low one
 * @param start the place of the low figure
 * @param end the place of the high figure
 */
record LinearAxis(BigDecimal low, BigDecimal high, double start, double end) implements Axis {

  @Override
  public double at(BigDecimal figure) {
    BigDecimal length = high.subtract(low, MathContext.DECIMAL64);
    BigDecimal part = figure.subtract(low, MathContext.DECIMAL64);
    return start + part.divide(length, MathContext.DECIMAL64).doubleValue() * (end - start);
  }

  @Override
  public List<String> lines() {
    return low.signum() < 0 ? List.of(Places.text(at(BigDecimal.ZERO))) : List.of();
  }

  @Override
  public String inWords() {
    return "";
  }
}
