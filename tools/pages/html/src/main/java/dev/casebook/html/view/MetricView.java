package dev.casebook.html.view;

import dev.casebook.html.chart.ChangeLabel;
import dev.casebook.html.chart.ComputedChange;
import dev.casebook.html.chart.FigureChart;
import dev.casebook.html.chart.QuantityLabel;
import dev.casebook.model.Change;
import dev.casebook.model.Direction;
import dev.casebook.model.Metric;
import dev.casebook.model.Sense;
import java.util.Optional;

/**
 * A figure of a case study.
 *
 * @param metric the figure
 * @param chart the figure beside its baseline, if they can be compared
 * @param value the figure in words
 * @param baseline what it is held against, in words
 * @param claimed the change as its source claims it
 * @param computed the change that value and baseline give, if it can be computed
 * @param verdict whether that is better or worse, if the metric says which way is
 */
public record MetricView(
    Metric metric,
    Optional<FigureChart> chart,
    Optional<String> value,
    Optional<String> baseline,
    Optional<String> claimed,
    Optional<String> computed,
    Optional<String> verdict) {

  static MetricView of(Metric metric) {
    Optional<ComputedChange> computed = ComputedChange.of(metric);
    Optional<Sense> sense =
        computed.map(ComputedChange::sense).or(() -> metric.change().map(Change::sense));
    return new MetricView(
        metric,
        FigureChart.of(metric),
        metric.value().map(QuantityLabel::of),
        metric.baseline().map(QuantityLabel::of),
        metric.change().map(ChangeLabel::of),
        computed.map(ComputedChange::phrase),
        sense.flatMap(way -> metric.better().map(better -> verdict(way, better))));
  }

  private static String verdict(Sense sense, Direction better) {
    return (sense == Sense.INCREASE) == (better == Direction.HIGHER) ? "better" : "worse";
  }

  String baselineLabel() {
    return metric.comparedTo().orElse("Before");
  }

  String valueLabel() {
    return metric.comparedTo().isPresent() ? "Reported" : "After";
  }

  /** Whether claim and sum say the same. */
  boolean isConfirmed() {
    return claimed.isPresent() && claimed.equals(computed);
  }
}
