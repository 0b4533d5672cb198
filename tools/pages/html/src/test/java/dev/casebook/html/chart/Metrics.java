package dev.casebook.html.chart;

import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;

/**
 * Figures in short notation: {@code 21}, {@code 15..20}, {@code ..6}, {@code 5..}, {@code ~230}.
 */
final class Metrics {
  private Metrics() {}

  static Metric.Builder of(String baseline, String value) {
    return Metric.builder().name("figure").baseline(quantity(baseline)).value(quantity(value));
  }

  /** A figure, a space, and a unit. */
  static Quantity quantity(String text) {
    String[] parts = text.split(" ", 2);
    boolean approximate = parts[0].startsWith("~");
    String[] ends = parts[0].replace("~", "").split("\\.\\.", -1);
    if (ends.length == 1) {
      return approximate ? Quantity.about(ends[0], parts[1]) : Quantity.of(ends[0], parts[1]);
    }
    if (ends[0].isEmpty()) {
      return Quantity.atMost(ends[1], parts[1]);
    }
    return ends[1].isEmpty()
        ? Quantity.atLeast(ends[0], parts[1])
        : Quantity.between(ends[0], ends[1], parts[1]);
  }
}
