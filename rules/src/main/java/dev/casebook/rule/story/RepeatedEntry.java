package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Insight;
import dev.casebook.prose.FoldedText;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists that name the same thing twice. */
public final class RepeatedEntry implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "repeated-entry",
          Severity.WARNING,
          "A list names the same company, case study, topic, technology, category or "
              + "alias twice.",
          "Whoever counts or compares the entries counts it twice. Delete one. "
              + "Entries are the same if they agree after folding and in lower case.",
          """
          { "technologies": ["Go", "PostgreSQL", "go"] }""",
          """
          { "technologies": ["Go", "PostgreSQL"] }""");

  /** Made once, by the registry of rules. */
  public RepeatedEntry() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    At<Digest> whole = digest.digest();
    check(whole, "categories", whole.value().categories(), problems);
    for (At<Company> company : digest.all(Company.class)) {
      check(company, "aliases", company.value().aliases(), problems);
    }
    for (At<CaseStudy> study : digest.all(CaseStudy.class)) {
      check(study, "partners", study.value().partners(), problems);
      check(study, "technologies", study.value().technologies(), problems);
      check(study, "topics", study.value().topics(), problems);
    }
    for (At<Insight> insight : digest.all(Insight.class)) {
      check(insight, "companies", insight.value().companies(), problems);
      check(insight, "caseStudies", insight.value().caseStudies(), problems);
    }
  }

  private static void check(At<?> owner, String property, List<String> entries, Problems problems) {
    if (entries.size() < 2) {
      return;
    }
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      String same = FoldedText.of(entries.get(i)).toString().toLowerCase(Locale.ROOT);
      Integer earlier = first.putIfAbsent(same, i);
      if (earlier != null) {
        problems.add(
            owner.property(property).item(i),
            "\"%s\" is in this list already".formatted(entries.get(earlier)));
      }
    }
  }
}
