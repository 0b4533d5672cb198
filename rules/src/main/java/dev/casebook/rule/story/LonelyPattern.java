package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;
import dev.casebook.model.Insight;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.ModelPath;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Patterns that rest on one company. */
public final class LonelyPattern implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "lonely-pattern",
          Severity.WARNING,
          "A pattern names fewer than two companies.",
          "A pattern is what recurs across companies; what one company did is a"
              + " lesson of its case study. Companies of the case studies that the"
              + " pattern names count too. The finding is at `companies`, or at the"
              + " pattern if it has none.",
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
      if (named < 2 && isReadable(insights.get(i), pattern, digest)) {
        problems.add(
            pattern.property("companies"),
            "A pattern recurs across companies; this one names " + (named == 0 ? "none" : "one"));
      }
    }
  }

  /** Whether nothing that could name a company was left out, in the pattern or in its stories. */
  private static boolean isReadable(Insight insight, ModelPath pattern, CheckedDigest digest) {
    Set<String> read =
        digest.digest().value().caseStudies().stream()
            .map(CaseStudy::id)
            .collect(Collectors.toSet());
    return digest.isWhole(pattern, "companies", "caseStudies")
        && insight.caseStudies().stream().allMatch(id -> read.contains(id) || isUnknown(id, digest))
        && digest.all(CaseStudy.class).stream()
            .filter(study -> insight.caseStudies().contains(study.value().id()))
            .allMatch(study -> digest.isWhole(study.path(), "company", "partners"));
  }

  private static boolean isUnknown(String id, CheckedDigest digest) {
    return digest.caseStudyIds().filter(known -> !known.contains(id)).isPresent();
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
