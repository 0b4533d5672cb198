package dev.casebook.rule.figure;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.ModelPath;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import dev.casebook.unit.Unit;
import java.util.Optional;

/** Figures of a metric that cannot be compared. */
public final class UnitMismatch implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "unit-mismatch",
          Severity.ERROR,
          "Value, baseline or difference of a metric cannot be compared, a factor"
              + " is not in `1`, or percent or points are not in `%`.",
          "A change is between figures of one kind: time and time, bytes and"
              + " bytes, one currency. A factor is a plain number.",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 4, "unit": "min" },
                "baseline": { "value": 3, "unit": "GBy" },
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
                "quote": "a plan takes 4 minutes instead of 3 hours"
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public UnitMismatch() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final String ONE = "1";
  private static final String PERCENT = "%";

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<Metric> metric : digest.all(Metric.class)) {
      Optional<Quantity> value = metric.value().value();
      Optional<Quantity> baseline = metric.value().baseline();
      if (value.isPresent() && baseline.isPresent()) {
        ModelPath unit = metric.property("baseline").property("unit");
        compare(baseline.get(), "value", value.get(), unit, problems);
      }
      metric.value().change().ifPresent(change -> check(change, metric, problems));
    }
  }

  private static void check(Change change, At<Metric> metric, Problems problems) {
    ModelPath unit = metric.property("change").property("amount").property("unit");
    String code = change.amount().unit();
    switch (change.kind()) {
      case FACTOR -> require(ONE, "A factor", code, unit, problems);
      case PERCENT -> require(PERCENT, "A change in percent", code, unit, problems);
      case POINTS -> require(PERCENT, "A change in percentage points", code, unit, problems);
      case DIFFERENCE ->
          metric
              .value()
              .value()
              .ifPresentOrElse(
                  value -> compare(change.amount(), "value", value, unit, problems),
                  () ->
                      metric
                          .value()
                          .baseline()
                          .ifPresent(
                              baseline ->
                                  compare(change.amount(), "baseline", baseline, unit, problems)));
    }
    if (change.kind() == ChangeKind.POINTS && code.equals(PERCENT)) {
      metric
          .value()
          .value()
          .ifPresent(
              value ->
                  compare(
                      value,
                      "change",
                      change.amount(),
                      metric.property("value").property("unit"),
                      problems));
    }
  }

  private static void require(
      String expected, String what, String code, ModelPath path, Problems problems) {
    if (!code.equals(expected)) {
      problems.add(
          path,
          "%s has the unit \"%s\", not \"%s\"".formatted(what, expected, code),
          new Details(expected, code, expected));
    }
  }

  private static void compare(
      Quantity quantity, String otherName, Quantity other, ModelPath path, Problems problems) {
    Optional<Unit> unit = Unit.of(quantity.unit());
    Optional<Unit> otherUnit = Unit.of(other.unit());
    if (unit.isPresent() && otherUnit.isPresent() && !unit.get().isComparableTo(otherUnit.get())) {
      problems.add(
          path,
          "\"%s\" cannot be compared with \"%s\", the unit of the %s"
              .formatted(quantity.unit(), other.unit(), otherName),
          new Details("a unit that compares with " + other.unit(), quantity.unit(), null));
    }
  }
}
