package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.CaseStudy;
import dev.casebook.prose.FoldedText;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Case studies that share a title or a summary. */
public final class RepeatedText implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "repeated-text",
          Severity.WARNING,
          "Two case studies share a title or a summary.",
          "Most often a story was copied and not finished. Delete one, or give it"
              + " its own words.",
          """
          {
            "caseStudies": [
              {
                "id": "plans",
                "title": "Plans in minutes",
                "company": "acme",
                "summary": "Plans are cached.",
                "sources": [{ "url": "https://example.org/plans" }]
              },
              {
                "id": "routes",
                "title": "Plans in minutes",
                "company": "acme",
                "summary": "Routes are cached.",
                "sources": [{ "url": "https://example.org/routes" }]
              }
            ]
          }""",
          """
          {
            "caseStudies": [
              {
                "id": "plans",
                "title": "Plans in minutes",
                "company": "acme",
                "summary": "Plans are cached.",
                "sources": [{ "url": "https://example.org/plans" }]
              },
              {
                "id": "routes",
                "title": "Routes in seconds",
                "company": "acme",
                "summary": "Routes are cached.",
                "sources": [{ "url": "https://example.org/routes" }]
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public RepeatedText() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    check("title", CaseStudy::title, digest, problems);
    check("summary", CaseStudy::summary, digest, problems);
  }

  private static void check(
      String property, Function<CaseStudy, String> text, CheckedDigest digest, Problems problems) {
    List<At<CaseStudy>> studies = digest.all(CaseStudy.class);
    long[] openings =
        studies.stream()
            .mapToLong(study -> FoldedText.opening(text.apply(study.value())))
            .toArray();
    Set<Long> shared = shared(openings);
    Map<String, String> told = new HashMap<>();
    for (int i = 0; i < studies.size() && !shared.isEmpty(); i++) {
      At<CaseStudy> study = studies.get(i);
      if (!shared.contains(openings[i]) || !digest.isWhole(study.property(property))) {
        continue;
      }
      String id = study.value().id();
      String earlier = told.putIfAbsent(FoldedText.of(text.apply(study.value())).toString(), id);
      if (earlier != null) {
        problems.add(
            study.property(property),
            "The case study \"%s\" has the same %s".formatted(earlier, property));
      }
    }
  }

  private static Set<Long> shared(long[] openings) {
    long[] sorted = openings.clone();
    Arrays.sort(sorted);
    Set<Long> shared = new HashSet<>();
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        shared.add(sorted[i]);
      }
    }
    return shared;
  }
}
