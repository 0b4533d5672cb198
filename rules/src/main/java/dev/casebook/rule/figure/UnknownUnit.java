package dev.casebook.rule.figure;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.data.Currencies;
import dev.casebook.model.Quantity;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import dev.casebook.unit.Unit;
import dev.casebook.unit.UnitHint;
import dev.casebook.unit.UnitHints;
import java.util.Optional;

/** Units that nobody has defined. */
public final class UnknownUnit implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "unknown-unit",
          Severity.ERROR,
          "A unit is neither a UCUM code nor an ISO 4217 currency code.",
          "Figures are compared and converted by their units, so each has one"
              + " code, case-sensitive: `s`, `min`, `h`, `By`, `GBy`, `%`, `1`,"
              + " `{request}/s`, `USD`, `USD/mo`. What is counted stands in braces.",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 4, "unit": "minutes" },
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
                "quote": "a plan takes 4 minutes instead of 3 hours"
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public UnknownUnit() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<Quantity> quantity : digest.all(Quantity.class)) {
      String code = quantity.value().unit();
      if (Unit.of(code).isEmpty()) {
        Optional<UnitHint> hint = UnitHints.of(code);
        problems.add(
            quantity.property("unit"),
            sentence(code, hint),
            new Details(
                "a UCUM or ISO 4217 code", code, hint.flatMap(UnitHint::suggestion).orElse(null)));
      }
    }
  }

  private static String sentence(String code, Optional<UnitHint> hint) {
    return Currencies.withdrawn(code)
        .map(
            currency ->
                "The currency \"%s\" (%s) was withdrawn from ISO 4217 in %s"
                    .formatted(currency.code(), currency.name(), currency.until()))
        .or(
            () ->
                Currencies.notMoney(code)
                    .map(
                        name ->
                            "\"%s\" (%s) is a code of ISO 4217, but no money"
                                .formatted(code, name)))
        .orElseGet(
            () ->
                "\"%s\" is neither a UCUM nor an ISO 4217 code%s"
                    .formatted(code, hint.map(UnknownUnit::clause).orElse("")));
  }

  private static String clause(UnitHint hint) {
    return "; "
        + hint.suggestion().map(meant -> "did you mean \"" + meant + "\"?").orElse(hint.question());
  }
}
