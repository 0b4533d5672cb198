package dev.casebook.rule.figure;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Change;
import dev.casebook.model.Metric;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** Metrics without a quote. */
public final class UnquotedFigure implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "unquoted-figure",
          Severity.INFO,
          "A metric has no quote.",
          "With the words that hold it, a figure can be checked against the text" + " by anyone.",
          """
          { "metrics": [{ "name": "planning time", "value": { "value": 4, "unit": "min" } }] }""",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 4, "unit": "min" },
                "quote": "a plan takes 4 minutes instead of 3 hours"
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public UnquotedFigure() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<Metric> metric : digest.all(Metric.class)) {
      if (hasFigure(metric.value())
          && metric.value().quote().isEmpty()
          && digest.isWhole(metric.path(), "quote")) {
        problems.add(metric.path(), "The metric has no quote; add the words that hold its figure");
      }
    }
  }

  /** What the metric says is measured; a baseline alone is not. */
  private static boolean hasFigure(Metric metric) {
    return Stream.of(metric.value(), metric.change().map(Change::amount))
        .flatMap(Optional::stream)
        .anyMatch(quantity -> !Amounts.isEmpty(quantity));
  }
}
