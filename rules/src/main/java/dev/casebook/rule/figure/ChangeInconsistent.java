package dev.casebook.rule.figure;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Metric;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.ModelPath;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/** Changes that value and baseline do not bear out. */
public final class ChangeInconsistent implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "change-inconsistent",
          Severity.WARNING,
          "The claimed change is more than 10 % off what value and baseline give.",
          "Sources round, and sometimes err; a reader should know. Ranges, bounds"
              + " and approximations are read in favour of the claim, and exactly 10 % is"
              + " no finding. A factor or a percentage of degrees Celsius or of decibels"
              + " has no meaning; a difference has. If the source really says so, keep it"
              + " and suppress the finding with that reason.",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 4, "unit": "min" },
                "baseline": { "value": 3, "unit": "h" },
                "change": {
                  "kind": "factor",
                  "sense": "decrease",
                  "amount": { "value": 60, "unit": "1" }
                },
                "quote": "a plan takes 4 minutes instead of 3 hours"
              }
            ]
          }""",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 4, "unit": "min" },
                "baseline": { "value": 3, "unit": "h" },
                "change": {
                  "kind": "factor",
                  "sense": "decrease",
                  "amount": { "value": 45, "unit": "1" }
                },
                "quote": "a plan takes 4 minutes instead of 3 hours"
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public ChangeInconsistent() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<Metric> metric : digest.all(Metric.class)) {
      ClaimedChange.unitWithoutRatio(metric.value())
          .ifPresent(
              unit ->
                  problems.add(
                      metric.property("change").property("kind"),
                      "A factor or a percentage of figures in \"%s\" has no meaning, since the zero of that scale is not nothing; give the difference"
                          .formatted(unit)));
      ClaimedChange.of(metric.value())
          .flatMap(ClaimedChange::contradiction)
          .ifPresent(
              sum -> {
                ModelPath amount = metric.property("change").property("amount");
                boolean single = metric.value().change().orElseThrow().amount().value().isPresent();
                problems.add(
                    single ? amount.property("value") : amount,
                    sum.sentence(),
                    new Details(sum.computed(), sum.claimed(), null));
              });
    }
  }
}
