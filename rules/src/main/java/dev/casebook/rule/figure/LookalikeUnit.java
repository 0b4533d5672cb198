package dev.casebook.rule.figure;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Quantity;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import dev.casebook.unit.Lookalikes;

/** Units that are valid and hardly meant. */
public final class LookalikeUnit implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "lookalike-unit",
          Severity.WARNING,
          "A unit is valid UCUM and hardly what is meant, such as `GB`, the" + " gigabel.",
          "UCUM gives some letters another meaning than engineers do: `B` is the"
              + " bel and `b` the barn, so a byte is `By` and a bit `bit`.",
          """
          {
            "metrics": [
              {
                "name": "image size",
                "value": { "value": 15, "unit": "GB" },
                "quote": "an image of 15 GB"
              }
            ]
          }""",
          """
          {
            "metrics": [
              {
                "name": "image size",
                "value": { "value": 15, "unit": "GBy" },
                "quote": "an image of 15 GB"
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public LookalikeUnit() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<Quantity> quantity : digest.all(Quantity.class)) {
      String code = quantity.value().unit();
      Lookalikes.of(code)
          .ifPresent(
              lookalike ->
                  problems.add(
                      quantity.property("unit"),
                      "\"%s\" is %s in UCUM; did you mean \"%s\"?"
                          .formatted(code, lookalike.means(), lookalike.suggestion()),
                      new Details(null, code, lookalike.suggestion())));
    }
  }
}
