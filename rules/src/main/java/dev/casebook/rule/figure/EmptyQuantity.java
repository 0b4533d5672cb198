package dev.casebook.rule.figure;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Quantity;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/** Quantities without a number. */
public final class EmptyQuantity implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "empty-quantity",
          Severity.ERROR,
          "A quantity has neither `value` nor `min` nor `max`.",
          "A unit alone is no figure. A bound such as \"up to 6 minutes\" is a"
              + " `max`, \"billions\" a `min`.",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "unit": "min" },
                "quote": "a plan takes 4 minutes instead of 3 hours"
              }
            ]
          }""",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "max": 4, "unit": "min" },
                "quote": "a plan takes 4 minutes instead of 3 hours"
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public EmptyQuantity() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<Quantity> quantity : digest.all(Quantity.class)) {
      if (Amounts.isEmpty(quantity.value())
          && digest.isWhole(quantity.path(), "value", "min", "max")) {
        problems.add(
            quantity.path(), "The quantity has no number; give it a value, or min and max or one");
      }
    }
  }
}
