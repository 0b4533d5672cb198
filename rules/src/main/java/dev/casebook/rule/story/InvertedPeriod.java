package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Digest;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/** Periods that end before they begin. */
public final class InvertedPeriod implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "inverted-period",
          Severity.ERROR,
          "`until` is before `date`.",
          "The two days bound the period that an issue covers. Most often they"
              + " are swapped, or the year of one is wrong.",
          """
          { "date": "2026-06-03", "until": "2026-05-28" }""",
          """
          { "date": "2026-05-28", "until": "2026-06-03" }""");

  /** Made once, by the registry of rules. */
  public InvertedPeriod() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    Digest issue = digest.digest().value();
    issue
        .until()
        .filter(until -> until.isBefore(issue.date()))
        .ifPresent(
            until ->
                problems.add(
                    digest.digest().property("until"),
                    "The period ends on %s, before it begins on %s"
                        .formatted(until, issue.date())));
  }
}
