package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Two companies or two case studies that share an id. */
public final class DuplicateId implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "duplicate-id",
          Severity.ERROR,
          "Two companies, or two case studies, share an id.",
          "What refers to the id would mean either. Give one of them another id,"
              + " or make them one.",
          """
          {
            "companies": [
              { "id": "acme", "name": "Acme" },
              { "id": "acme", "name": "Acme Labs" }
            ]
          }""",
          """
          {
            "companies": [
              { "id": "acme", "name": "Acme" },
              { "id": "acme-labs", "name": "Acme Labs" }
            ],
            "signal": {
              "statement": "Two teams met the same wall.",
              "companies": ["acme-labs"]
            }
          }""");

  /** Made once, by the registry of rules. */
  public DuplicateId() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    check(digest.all(Company.class), Company::id, "company", digest, problems);
    check(digest.all(CaseStudy.class), CaseStudy::id, "case study", digest, problems);
  }

  private static <T> void check(
      List<At<T>> items,
      Function<T, String> idOf,
      String what,
      CheckedDigest digest,
      Problems problems) {
    Set<String> taken = new HashSet<>();
    for (At<T> item : items) {
      String id = idOf.apply(item.value());
      if (digest.isWhole(item.property("id")) && !taken.add(id)) {
        problems.add(
            item.property("id"), "An earlier %s has the id \"%s\" already".formatted(what, id));
      }
    }
  }
}
