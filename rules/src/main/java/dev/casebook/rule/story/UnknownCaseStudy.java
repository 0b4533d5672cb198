package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Insight;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/** Case study ids that refer to nothing. */
public final class UnknownCaseStudy implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "unknown-case-study",
          Severity.ERROR,
          "A case study id refers to no case study of the digest.",
          "An insight rests on the stories it names, and readers want to follow"
              + " it to them. Mend the id, or take it out.",
          """
          {
            "signal": {
              "statement": "Plans are cheap now.",
              "caseStudies": ["plans-in-minuets"]
            }
          }""",
          """
          {
            "signal": {
              "statement": "Plans are cheap now.",
              "caseStudies": ["plans-in-minutes"]
            }
          }""");

  /** Made once, by the registry of rules. */
  public UnknownCaseStudy() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    digest
        .caseStudyIds()
        .map(known -> new Reference("case study", known))
        .ifPresent(
            reference -> {
              for (At<Insight> insight : digest.all(Insight.class)) {
                reference.checkAll(
                    insight.value().caseStudies(), insight.property("caseStudies"), problems);
              }
            });
  }
}
