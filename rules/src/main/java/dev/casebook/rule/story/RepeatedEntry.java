package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.data.Folding;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.prose.FoldedText;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists that name the same thing twice. */
public final class RepeatedEntry implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "repeated-entry",
          Severity.WARNING,
          "An alias, partner, technology, topic or category is in its list twice.",
          "Whoever counts or compares the entries counts it twice. Delete one. Entries are"
              + " the same if they are equal after folding, whether in upper or lower case.",
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
    for (At<Company> company : digest.all(Company.class)) {
      check(company, "aliases", company.value().aliases(), problems);
    }
    for (At<CaseStudy> study : digest.all(CaseStudy.class)) {
      check(study, "partners", study.value().partners(), problems);
      check(study, "technologies", study.value().technologies(), problems);
      check(study, "topics", study.value().topics(), problems);
    }
    check(whole, "categories", whole.value().categories(), problems);
  }

  private static void check(At<?> owner, String property, List<String> entries, Problems problems) {
    if (entries.size() < 2) {
      return;
    }
    Map<String, String> seen = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      String entry = entries.get(i);
      String earlier = seen.putIfAbsent(Folding.lowerCase(FoldedText.of(entry).toString()), entry);
      if (earlier != null) {
        problems.add(
            owner.property(property).item(i),
            "\"%s\" is in this list already; delete one".formatted(earlier));
      }
    }
  }
}
