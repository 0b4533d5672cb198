package dev.casebook.rule.figure;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Metric;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/** Metrics without a figure. */
public final class EmptyMetric implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "empty-metric",
          Severity.ERROR,
          "A metric has neither a value nor a change.",
          "A metric is a figure with a name. Give it what the source reports:"
              + " `value`, or at least the `change` that it claims.",
          """
          { "metrics": [{ "name": "planning time" }] }""",
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
  public EmptyMetric() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<Metric> metric : digest.all(Metric.class)) {
      boolean empty = metric.value().value().isEmpty() && metric.value().change().isEmpty();
      if (empty && digest.isWhole(metric.path(), "value", "change")) {
        problems.add(metric.path(), "The metric has no figure; give it a value or a change");
      }
    }
  }
}
