package dev.casebook.examples.rule;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.CaseStudy;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that praise where a figure should stand. */
public final class AdvertisingWord implements Rule {
  private static final Pattern PRAISE =
      Pattern.compile(
          "\\b(best-in-class|cutting-edge|game-changing|revolutionary|seamless(ly)?|world-class)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "advertising-word",
          Severity.INFO,
          "A summary praises.",
          "Readers want to know what was built and what it cost. Say that, or leave the word out.",
          """
          { "summary": "A cutting-edge planner updates the plan with each order." }""",
          """
          { "summary": "The planner updates the plan with each order." }""");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<CaseStudy> study : digest.all(CaseStudy.class)) {
      Matcher praise = PRAISE.matcher(study.value().summary());
      while (praise.find()) {
        problems.add(
            study.property("summary").span(praise.start(), praise.end()),
            "\"" + praise.group() + "\" praises; say what was built, or leave it out");
      }
    }
  }
}
