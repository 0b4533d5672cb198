package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.CaseStudy;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/** Case studies that do not say where they were told. */
public final class MissingSource implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "missing-source",
          Severity.INFO,
          "A case study names no source.",
          "A reader who doubts a figure wants to see where it was published.",
          """
          { "sources": [] }""",
          """
          { "sources": [{ "url": "https://example.org/plans" }] }""");

  /** Made once, by the registry of rules. */
  public MissingSource() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<CaseStudy> study : digest.all(CaseStudy.class)) {
      if (study.value().sources().isEmpty() && digest.isWhole(study.path(), "sources")) {
        problems.add(study.path(), "The case study names no source; add where the story was told");
      }
    }
  }
}
