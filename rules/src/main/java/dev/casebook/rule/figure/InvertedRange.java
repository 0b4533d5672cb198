package dev.casebook.rule.figure;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Quantity;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import dev.casebook.unit.QuantityText;
import java.math.BigDecimal;
import java.util.Optional;

/** Ranges whose lower end is above the upper. */
public final class InvertedRange implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "inverted-range",
          Severity.ERROR,
          "`min` is greater than `max`.",
          "No figure lies in such a range. Most often the two are swapped, or a"
              + " digit is missing.",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "min": 4, "max": 3, "unit": "min" },
                "quote": "a plan takes 4 minutes instead of 3 hours"
              }
            ]
          }""",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "min": 3, "max": 4, "unit": "min" },
                "quote": "a plan takes 4 minutes instead of 3 hours"
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public InvertedRange() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<Quantity> quantity : digest.all(Quantity.class)) {
      Optional<BigDecimal> min = quantity.value().min();
      Optional<BigDecimal> max = quantity.value().max();
      if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
        problems.add(
            quantity.property("min"),
            "The range begins at %s, above its end at %s"
                .formatted(QuantityText.number(min.get()), QuantityText.number(max.get())));
      }
    }
  }
}
