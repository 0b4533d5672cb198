package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.CaseStudy;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/** Companies that are their own partners. */
public final class OwnPartner implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "own-partner",
          Severity.WARNING,
          "A case study names its own company among the partners.",
          "Partners are the other companies that took part. Delete the id from `partners`, or"
              + " correct `company`.",
          """
          { "company": "acme", "partners": ["acme"] }""",
          """
          { "company": "acme", "partners": [] }""");

  /** Made once, by the registry of rules. */
  public OwnPartner() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<CaseStudy> study : digest.all(CaseStudy.class)) {
      String company = study.value().company();
      int own = study.value().partners().indexOf(company);
      if (own >= 0 && digest.isWhole(study.property("company"))) {
        problems.add(
            study.property("partners").item(own),
            "\"%s\" is the company of this case study; delete it from its partners"
                .formatted(company));
      }
    }
  }
}
