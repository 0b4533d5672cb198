package dev.casebook.html.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A scale on which each step is ten times, or a power of ten times, the one before. Zero stands at
 * its start.
 *
 * @param lowest the power of ten at the start
 * @param steps how many steps there are
 * @param decades how many powers of ten a step is
 * @param end the place of the last step
 */
record LogarithmicAxis(int lowest, int steps, int decades, double end) implements Axis {
  private static final int MOST_STEPS = 8;

  /** The axis from the power of ten below the least figure to the one above the greatest. */
  static LogarithmicAxis between(BigDecimal least, BigDecimal greatest, double end) {
    int lowest = (int) Math.ceil(Places.logarithm(least)) - 1;
    int highest = (int) Math.ceil(Places.logarithm(greatest));
    int span = highest - lowest;
    int decades = (span + MOST_STEPS - 1) / MOST_STEPS;
    return new LogarithmicAxis(lowest, (span + decades - 1) / decades, decades, end);
  }

  @Override
  public double at(BigDecimal figure) {
    return figure.signum() <= 0 ? 0 : (Places.logarithm(figure) - lowest) / (steps * decades) * end;
  }

  @Override
  public List<String> lines() {
    return IntStream.range(1, steps + 1)
        .mapToObj(step -> Places.text(Math.min(step * end / steps, WIDTH - 1)))
        .toList();
  }

  @Override
  public String inWords() {
    return decades == 1
        ? "Logarithmic scale: each line is ten times the one before."
        : "Logarithmic scale: each line is 10"
            + UnitSigns.superscript(Integer.toString(decades))
            + " times the one before.";
  }
}
