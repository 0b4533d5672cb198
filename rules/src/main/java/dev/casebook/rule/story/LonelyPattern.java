package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Insight;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.ModelPath;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    List<Insight> insights = digest.digest().value().patterns();
    if (insights.isEmpty()) {
      return;
    }
    Map<String, Study> studies = studies(digest);
    ModelPath patterns = digest.digest().property("patterns");
    for (int i = 0; i < insights.size(); i++) {
      ModelPath pattern = patterns.item(i);
      int named = companies(insights.get(i), studies).size();
      if (named < 2 && isReadable(insights.get(i), pattern, studies, digest)) {
        problems.add(
            pattern.property("companies"),
            "A pattern recurs across companies; this one names " + (named == 0 ? "none" : "one"));
      }
    }
  }

  /**
   * What a case study says about companies.
   *
   * @param companies at most two of them, which is enough
   * @param isReadable whether all of them are known
   */
  private record Study(Set<String> companies, boolean isReadable) {

    /** Of case studies with one id, the first names the companies. */
    Study with(Study later) {
      return new Study(companies, isReadable && later.isReadable);
    }
  }

  private static Map<String, Study> studies(CheckedDigest digest) {
    Map<String, Study> studies = new HashMap<>();
    for (At<CaseStudy> study : digest.all(CaseStudy.class)) {
      Set<String> companies =
          Stream.concat(Stream.of(study.value().company()), study.value().partners().stream())
              .distinct()
              .limit(2)
              .collect(Collectors.toSet());
      boolean isReadable = digest.isWhole(study.path(), "company", "partners");
      studies.merge(study.value().id(), new Study(companies, isReadable), Study::with);
    }
    return studies;
  }

  /** Whether nothing that could name a company was left out, in the pattern or in its stories. */
  private static boolean isReadable(
      Insight insight, ModelPath pattern, Map<String, Study> studies, CheckedDigest digest) {
    return digest.isWhole(pattern, "companies", "caseStudies")
        && insight.caseStudies().stream()
            .allMatch(
                id ->
                    studies.containsKey(id) ? studies.get(id).isReadable() : isUnknown(id, digest));
  }

  private static boolean isUnknown(String id, CheckedDigest digest) {
    return digest.caseStudyIds().filter(known -> !known.contains(id)).isPresent();
  }

  private static Set<String> companies(Insight insight, Map<String, Study> studies) {
    Set<String> companies = new HashSet<>(insight.companies());
    for (String id : insight.caseStudies()) {
      if (studies.containsKey(id)) {
        companies.addAll(studies.get(id).companies());
      }
    }
    return companies;
  }
}
