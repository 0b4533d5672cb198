package dev.casebook.html.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure as a bar: solid as far as it is certain, a band over a range, faded where it is open.
 *
 * @param parts what is drawn, from left to right
 */
public record Bar(List<Part> parts) {

  /** So narrow a part would not be seen. */
  private static final double NARROWEST = 4;

  /** Where a bound stands. */
  private static final double EDGE = 4;

  /** Copies the list. */
  public Bar {
    parts = List.copyOf(parts);
  }

  /**
   * A rectangle.
   *
   * @param kind how it is filled: {@code solid}, {@code band}, {@code upto}, {@code from}, {@code
   *     below} or {@code edge}
   * @param x its left end
   * @param width its width
   */
  public record Part(String kind, String x, String width) {}

  static Bar of(Span span, Axis axis) {
    List<Part> parts = new ArrayList<>();
    double zero = axis.at(BigDecimal.ZERO);
    BigDecimal min = span.min();
    BigDecimal max = span.max();
    if (min == null && max != null) {
      double end = axis.at(max);
      add(parts, max.signum() < 0 ? "below" : "upto", max.signum() < 0 ? 0 : zero, end);
      add(parts, "edge", Math.max(0, end - EDGE), end);
    } else if (max == null && min != null) {
      double start = axis.at(min);
      add(parts, "solid", zero, min.signum() > 0 ? start : zero);
      add(parts, "from", start, Axis.WIDTH);
      add(parts, "edge", start, start + EDGE);
    } else if (min != null && max != null) {
      double start = axis.at(min);
      double end = axis.at(max);
      boolean isSingle = min.compareTo(max) == 0;
      double near = min.signum() > 0 ? start : max.signum() < 0 ? end : zero;
      double far = isSingle && min.signum() != 0 ? atLeast(near, zero) : near;
      add(parts, "solid", Math.min(zero, far), Math.max(zero, far));
      add(parts, isSingle ? "solid" : "band", start, end);
    }
    return new Bar(parts);
  }

  private static double atLeast(double end, double zero) {
    return end >= zero ? Math.max(end, zero + NARROWEST) : Math.min(end, zero - NARROWEST);
  }

  private static void add(List<Part> parts, String kind, double from, double to) {
    if (to > from) {
      parts.add(new Part(kind, Places.text(from), Places.text(to - from)));
    }
  }
}
