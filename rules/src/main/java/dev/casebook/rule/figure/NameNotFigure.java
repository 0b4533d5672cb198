package dev.casebook.rule.figure;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import dev.casebook.rule.figure.QuotedFigures.Standing;

/** Figures that are part of a name. */
public final class NameNotFigure implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "name-not-figure",
          Severity.WARNING,
          "The figure in a quote is part of a version, the name of a product or"
              + " model, a date or a status code.",
          "A number in a name measures nothing: the 27 of Node 27 is no count."
              + " Quote the figure itself, or leave the metric out.",
          """
          {
            "outcome": "The planner runs on Node 27.",
            "metrics": [
              {
                "name": "planners",
                "value": { "value": 27, "unit": "{node}" },
                "quote": "runs on Node 27"
              }
            ]
          }""",
          """
          {
            "outcome": "The planner runs on 27 nodes.",
            "metrics": [
              {
                "name": "planners",
                "value": { "value": 27, "unit": "{node}" },
                "quote": "runs on 27 nodes"
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public NameNotFigure() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (QuotedFigures.QuotedMetric metric : QuotedFigures.of(digest)) {
      if (metric.standing() == Standing.IN_A_NAME) {
        problems.add(
            metric.at().property("quote"),
            "%s stands in the quote only as part of a name, a version, a date or a code"
                .formatted(Amounts.inWords(metric.at().value())));
      }
    }
  }
}
