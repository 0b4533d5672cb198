package dev.casebook.rule.figure;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Change;
import dev.casebook.model.Quantity;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import dev.casebook.unit.Lookalike;
import dev.casebook.unit.Lookalikes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Units that are valid and hardly meant. */
public final class LookalikeUnit implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "lookalike-unit",
          Severity.WARNING,
          "A unit is valid UCUM and hardly what is meant, such as `GB`, the" + " gigabel.",
          "UCUM gives some letters another meaning than engineers do: `B` is the"
              + " bel and `b` the barn, so a byte is `By` and a bit `bit`. The data file"
              + " `lookalike-units` lists the codes. A figure in such a unit is compared with"
              + " no other.",
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
    Set<Quantity> required = Collections.newSetFromMap(new IdentityHashMap<>());
    for (At<Change> change : digest.all(Change.class)) {
      if (UnitMismatch.requiredUnit(change.value()).isPresent()) {
        required.add(change.value().amount());
      }
    }
    for (At<Quantity> quantity : digest.all(Quantity.class)) {
      String code = quantity.value().unit();
      if (Lookalikes.of(code).isPresent() && !required.contains(quantity.value())) {
        Lookalike lookalike = Lookalikes.of(code).get();
        problems.add(
            quantity.property("unit"),
            "\"%s\" is %s in UCUM; %s"
                .formatted(
                    code,
                    lookalike.means(),
                    lookalike
                        .suggestion()
                        .map(meant -> "did you mean \"" + meant + "\"?")
                        .orElse(lookalike.question())),
            new Details(null, code, lookalike.suggestion().orElse(null)));
      }
    }
  }
}
