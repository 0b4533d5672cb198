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
import dev.casebook.unit.Lookalikes;
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
                "baseline": { "value": 2, "unit": "GBy" },
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
      boolean shares = metric.value().change().filter(UnitMismatch::isOfShares).isPresent();
      if (value.isPresent() && baseline.isPresent() && !shares) {
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
      case POINTS -> {
        require(PERCENT, "A change in percentage points", code, unit, problems);
        requireShare(metric.value().value(), "value", metric, problems);
        requireShare(metric.value().baseline(), "baseline", metric, problems);
      }
      case DIFFERENCE -> {
        String other = metric.value().value().isPresent() ? "value" : "baseline";
        metric
            .value()
            .value()
            .or(() -> metric.value().baseline())
            .ifPresent(quantity -> compare(change.amount(), other, quantity, unit, problems));
      }
    }
  }

  private static boolean isOfShares(Change change) {
    return change.kind() == ChangeKind.POINTS;
  }

  /** Percentage points are the difference of two shares of a whole. */
  private static void requireShare(
      Optional<Quantity> quantity, String name, At<Metric> metric, Problems problems) {
    quantity
        .map(Quantity::unit)
        .filter(code -> isMeant(code) && !areComparable(code, PERCENT))
        .ifPresent(
            code ->
                problems.add(
                    metric.property(name).property("unit"),
                    "A change in percentage points is one of shares, and \"%s\", the unit of the %s,"
                            .formatted(code, name)
                        + " is none",
                    new Details("a unit that compares with " + PERCENT, code, null)));
  }

  private static void require(
      String expected, String what, String code, ModelPath path, Problems problems) {
    if (!code.equals(expected) && Unit.of(code).isPresent()) {
      problems.add(
          path,
          "%s has the unit \"%s\", not \"%s\"".formatted(what, expected, code),
          new Details(expected, code, expected));
    }
  }

  private static void compare(
      Quantity quantity, String otherName, Quantity other, ModelPath path, Problems problems) {
    if (isMeant(quantity.unit())
        && isMeant(other.unit())
        && !areComparable(quantity.unit(), other.unit())) {
      problems.add(
          path,
          "\"%s\" cannot be compared with \"%s\", the unit of the %s"
              .formatted(quantity.unit(), other.unit(), otherName),
          new Details("a unit that compares with " + other.unit(), quantity.unit(), null));
    }
  }

  /** Of a unit that is unknown or hardly meant, another rule has reported that already. */
  private static boolean isMeant(String code) {
    return Unit.of(code).isPresent() && Lookalikes.of(code).isEmpty();
  }

  private static boolean areComparable(String code, String other) {
    return Unit.of(code).orElseThrow().isComparableTo(Unit.of(other).orElseThrow());
  }

  /** The unit that the amount of a change must have; empty if its kind allows any. */
  static Optional<String> requiredUnit(Change change) {
    return switch (change.kind()) {
      case FACTOR -> Optional.of(ONE);
      case PERCENT, POINTS -> Optional.of(PERCENT);
      case DIFFERENCE -> Optional.empty();
    };
  }

  /** Whether the amount of a change has a unit that its kind does not allow. */
  static boolean hasWrongUnit(Change change) {
    return requiredUnit(change).filter(unit -> !unit.equals(change.amount().unit())).isPresent();
  }
}
