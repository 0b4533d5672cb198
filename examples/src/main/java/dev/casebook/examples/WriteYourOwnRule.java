package dev.casebook.examples;

import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.examples.rule.UnquotedTradeoff;
import dev.casebook.rule.DigestCheck;
import java.util.List;

/**
 * Checks a draft with the rules of package {@code dev.casebook.examples.rule}, which stand beside
 * Casebook's own.
 */
public final class WriteYourOwnRule {
  private static final String DRAFT =
      """
      {
        "casebook": "1.0",
        "id": "freight-notes-2026-05-04",
        "series": "Freight notes",
        "date": "2026-05-04",
        "companies": [{ "id": "lumen-freight", "name": "Lumen Freight" }],
        "caseStudies": [
          {
            "id": "plans-in-minutes",
            "title": "Plans in minutes",
            "company": "lumen-freight",
            "summary": "A \\u201ccutting-edge\\u201d planner updates the plan with each order.",
            "tradeoffs": [
              {
                "decision": "Update the plan with each order instead of once a night",
                "gains": [{ "quality": "performance-efficiency", "statement": "time to a plan" }],
                "costs": [{ "quality": "maintainability", "statement": "no plan can be redone" }]
              }
            ],
            "sources": [{ "url": "https://example.org/plans" }]
          }
        ]
      }
      """;

  private WriteYourOwnRule() {}

  public static void main(String... arguments) {
    // All rules that ServiceLoader finds: Casebook's and ours.
    DigestCheck check = DigestCheck.withAllRules();
    check.check("draft.json", DRAFT).forEach(System.out::println);

    // Or chosen ones; a rule need not be registered for that.
    DigestCheck ours = DigestCheck.of(List.of(new UnquotedTradeoff()));
    for (Finding finding : ours.check("draft.json", DRAFT)) {
      System.out.println(finding.rule() + " at " + finding.at());
    }
    for (RuleDescription rule : ours.rules()) {
      System.out.println(rule.id() + ": " + rule.why());
    }
  }
}
