package dev.casebook.rule.figure;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Quantity;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/** Quantities that are a figure and a range at once. */
public final class AmbiguousQuantity implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "ambiguous-quantity",
          Severity.ERROR,
          "A quantity has `value` beside `min` or `max`.",
          "It cannot be told which of them the source reports. Keep `value` for"
              + " one figure, `min` and `max` for a range or a bound.",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 4, "max": 5, "unit": "min" },
                "quote": "a plan takes 4 minutes instead of 3 hours"
              }
            ]
          }""",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "min": 4, "max": 5, "unit": "min" },
                "quote": "a plan takes 4 minutes instead of 3 hours"
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public AmbiguousQuantity() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<Quantity> quantity : digest.all(Quantity.class)) {
      Quantity amount = quantity.value();
      if (amount.value().isPresent() && (amount.min().isPresent() || amount.max().isPresent())) {
        problems.add(
            quantity.property("value"),
            "The quantity is one figure and a range at once; keep value, or min and max");
      }
    }
  }
}
