package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Insight;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/** Company ids that refer to nothing. */
public final class UnknownCompany implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "unknown-company",
          Severity.ERROR,
          "A company id refers to no company of the digest.",
          "Programs follow ids from case studies and insights to companies."
              + " Declare the company in `companies`, or mend the id.",
          """
          { "company": "acmee" }""",
          """
          { "company": "acme" }""");

  /** Made once, by the registry of rules. */
  public UnknownCompany() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    digest
        .companyIds()
        .map(known -> new Reference("company", known))
        .ifPresent(reference -> check(digest, reference, problems));
  }

  private static void check(CheckedDigest digest, Reference reference, Problems problems) {
    for (At<CaseStudy> study : digest.all(CaseStudy.class)) {
      if (digest.isWhole(study.property("company"))) {
        reference.check(study.value().company(), study.property("company"), problems);
      }
      reference.checkAll(study.value().partners(), study.property("partners"), problems);
    }
    for (At<Insight> insight : digest.all(Insight.class)) {
      reference.checkAll(insight.value().companies(), insight.property("companies"), problems);
    }
  }
}
