package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Digest;
import dev.casebook.model.Insight;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.ModelPath;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Patterns that rest on one company. */
public final class LonelyPattern implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "lonely-pattern",
          Severity.WARNING,
          "A pattern names fewer than two companies.",
          "A pattern is what recurs across companies; what one company did is a"
              + " lesson of its case study. Companies of the case studies that the"
              + " pattern names count too.",
          """
          { "patterns": [{ "statement": "Plans are cached.", "companies": ["acme"] }] }""",
          """
          {
            "companies": [
              { "id": "acme", "name": "Acme" },
              { "id": "globex", "name": "Globex" }
            ],
            "patterns": [
              { "statement": "Plans are cached.", "companies": ["acme", "globex"] }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public LonelyPattern() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    ModelPath patterns = digest.digest().property("patterns");
    List<Insight> insights = digest.digest().value().patterns();
    for (int i = 0; i < insights.size(); i++) {
      ModelPath pattern = patterns.item(i);
      int named = companies(insights.get(i), digest.digest().value()).size();
      if (named < 2 && digest.isWhole(pattern)) {
        problems.add(
            pattern.property("companies"),
            "A pattern recurs across companies; this one names " + (named == 0 ? "none" : "one"));
      }
    }
  }

  private static Set<String> companies(Insight insight, Digest digest) {
    Set<String> companies = new HashSet<>(insight.companies());
    for (String id : insight.caseStudies()) {
      digest
          .caseStudy(id)
          .ifPresent(
              study -> {
                companies.add(study.company());
                companies.addAll(study.partners());
              });
    }
    return companies;
  }
}
