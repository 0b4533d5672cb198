package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Digest;
import dev.casebook.model.Source;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.ModelPath;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.time.LocalDate;
import java.util.Optional;

/** Days that are still to come. */
public final class FutureDate implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "future-date",
          Severity.WARNING,
          "A date is later than today.",
          "A digest tells what was published. A later day is most often a slip in"
              + " the year; `--today` makes a check repeatable.",
          """
          { "date": "2999-06-03" }""",
          """
          { "date": "2026-06-03" }""");

  /** Made once, by the registry of rules. */
  public FutureDate() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    At<Digest> issue = digest.digest();
    check(Optional.of(issue.value().date()), issue.property("date"), digest.today(), problems);
    check(issue.value().until(), issue.property("until"), digest.today(), problems);
    for (At<Source> source : digest.all(Source.class)) {
      check(source.value().published(), source.property("published"), digest.today(), problems);
      check(source.value().accessed(), source.property("accessed"), digest.today(), problems);
    }
  }

  private static void check(
      Optional<LocalDate> day, ModelPath path, LocalDate today, Problems problems) {
    day.filter(later -> later.isAfter(today))
        .ifPresent(
            later -> problems.add(path, "%s is later than today, %s".formatted(later, today)));
  }
}
