package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonString;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.ModelPath;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/** Drafts of an import that nobody confirmed. */
public final class DraftLeft implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "draft-left",
          Severity.INFO,
          "An import drafted a metric or a trade-off, and nobody has confirmed it.",
          "An import guesses which words are a figure's name, value and baseline. Compare the"
              + " draft with its quote and correct it, then delete its pointer from `x-drafts` in"
              + " the `extensions` of the case study. If you delete the draft itself, the"
              + " pointers to those after it count one less.",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 4, "unit": "min" },
                "quote": "a plan takes 4 minutes"
              }
            ],
            "extensions": { "x-drafts": ["/metrics/0"] }
          }""",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 4, "unit": "min" },
                "quote": "a plan takes 4 minutes"
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public DraftLeft() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<CaseStudy> study : digest.all(CaseStudy.class)) {
      if (study.value().extensions().get("x-drafts") instanceof JsonArray drafts) {
        Set<String> pointers = texts(drafts);
        check("tradeoffs", study.value().tradeoffs().size(), pointers, study, digest, problems);
        check("metrics", study.value().metrics().size(), pointers, study, digest, problems);
      }
    }
  }

  private static Set<String> texts(JsonArray drafts) {
    return drafts.items().stream()
        .filter(JsonString.class::isInstance)
        .map(item -> ((JsonString) item).value())
        .collect(Collectors.toSet());
  }

  /** A pointer counts items of the document, so a list that lacks one in the model is skipped. */
  private static void check(
      String list,
      int size,
      Set<String> pointers,
      At<CaseStudy> study,
      CheckedDigest digest,
      Problems problems) {
    ModelPath items = study.property(list);
    for (int i = 0; i < size && digest.hasAllItems(items); i++) {
      String pointer = "/" + list + "/" + i;
      if (pointers.contains(pointer)) {
        problems.add(
            items.item(i),
            "An import drafted this, and nobody has confirmed it; compare it with its quote, then"
                + " delete \"%s\" from x-drafts".formatted(pointer));
      }
    }
  }
}
