package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Insight;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.ModelPath;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.HashSet;
import java.util.Set;

/** Companies that nothing refers to. */
public final class UnusedCompany implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "unused-company",
          Severity.WARNING,
          "A company is declared and never referred to.",
          "It may be a leftover, or the case study that should name it has"
              + " another id. Remove it, or refer to it. Nothing is reported if any place that"
              + " may name a company could not be read.",
          """
          {
            "companies": [
              { "id": "acme", "name": "Acme" },
              { "id": "globex", "name": "Globex" }
            ]
          }""",
          """
          {
            "companies": [
              { "id": "acme", "name": "Acme" },
              { "id": "globex", "name": "Globex" }
            ],
            "signal": {
              "statement": "Plans are cheap now.",
              "companies": ["acme", "globex"]
            }
          }""");

  /** Made once, by the registry of rules. */
  public UnusedCompany() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    if (!areReferencesWhole(digest)) {
      return;
    }
    Set<String> used = new HashSet<>();
    for (At<CaseStudy> study : digest.all(CaseStudy.class)) {
      used.add(study.value().company());
      used.addAll(study.value().partners());
    }
    for (At<Insight> insight : digest.all(Insight.class)) {
      used.addAll(insight.value().companies());
    }
    for (At<Company> company : digest.all(Company.class)) {
      if (!used.contains(company.value().id()) && digest.isWhole(company.property("id"))) {
        problems.add(
            company.property("id"),
            "Nothing refers to the company \"%s\"".formatted(company.value().id()));
      }
    }
  }

  /** Whether every place that may name a company could be read. */
  private static boolean areReferencesWhole(CheckedDigest digest) {
    ModelPath issue = digest.digest().path();
    return digest.hasAllKeys(issue)
        && digest.hasAllItems(issue.property("caseStudies"))
        && digest.hasAllItems(issue.property("patterns"))
        && digest.hasPart(issue.property("signal"))
        && digest.all(CaseStudy.class).stream()
            .allMatch(study -> digest.isWhole(study.path(), "company", "partners"))
        && digest.all(Insight.class).stream()
            .allMatch(insight -> digest.isWhole(insight.path(), "companies"));
  }
}
