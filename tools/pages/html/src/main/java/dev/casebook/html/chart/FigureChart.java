package dev.casebook.html.chart;

import dev.casebook.model.Metric;
import dev.casebook.unit.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A figure and its baseline on one scale.
 *
 * <p>The scale starts at zero and is linear, so that lengths are true, unless one figure is more
 * than fifty times the other: then it is logarithmic, and says so.
 *
 * @param baseline the figure that is held against
 * @param value the figure reported
 * @param lines the places of lines behind the bars
 * @param scale what the scale is, in words; empty if it is linear
 */
public record FigureChart(Bar baseline, Bar value, List<String> lines, String scale) {
  private static final BigDecimal WIDEST_LINEAR = BigDecimal.valueOf(50);

  /** Room for a bar that goes on beyond its bound. */
  private static final double OPEN = 0.2 * Axis.WIDTH;

  /** Copies the list. */
  public FigureChart {
    lines = List.copyOf(lines);
  }

  /**
   * The chart of a metric.
   *
   * @param metric any metric
   * @return its chart; empty unless it has a value and a baseline that can be compared
   */
  public static Optional<FigureChart> of(Metric metric) {
    Optional<Unit> unit = metric.value().flatMap(value -> Unit.of(value.unit()));
    Optional<Span> value = unit.flatMap(common -> Span.of(metric.value().orElseThrow(), common));
    Optional<Span> baseline =
        unit.flatMap(common -> metric.baseline().flatMap(figure -> Span.of(figure, common)));
    if (value.isEmpty() || baseline.isEmpty()) {
      return Optional.empty();
    }
    Axis axis = axis(List.of(baseline.get(), value.get()));
    return Optional.of(
        new FigureChart(
            Bar.of(baseline.get(), axis), Bar.of(value.get(), axis), axis.lines(), axis.inWords()));
  }

  private static Axis axis(List<Span> spans) {
    Supplier<Stream<BigDecimal>> ends = () -> spans.stream().flatMap(Span::ends);
    BigDecimal low = ends.get().min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal high = ends.get().max(Comparator.naturalOrder()).orElseThrow();
    boolean opensUp = spans.stream().anyMatch(span -> span.max() == null);
    double end = opensUp ? Axis.WIDTH - OPEN : Axis.WIDTH;
    Optional<BigDecimal> least =
        ends.get().filter(figure -> figure.signum() > 0).min(Comparator.naturalOrder());
    if (low.signum() >= 0
        && least.isPresent()
        && least.get().multiply(WIDEST_LINEAR).compareTo(high) < 0) {
      return LogarithmicAxis.between(least.get(), high, end);
    }
    boolean opensDown =
        spans.stream()
            .anyMatch(span -> span.min() == null && span.ends().anyMatch(e -> e.signum() < 0));
    BigDecimal start = low.min(BigDecimal.ZERO);
    BigDecimal reach = high.max(BigDecimal.ZERO);
    return new LinearAxis(
        start, reach.compareTo(start) > 0 ? reach : BigDecimal.ONE, opensDown ? OPEN : 0, end);
  }
}
