package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonString;
import dev.casebook.model.extension.JsonValue;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.ModelPath;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drafts of an import that nobody confirmed. */
public final class DraftLeft implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "draft-left",
          Severity.INFO,
          "A metric or a trade-off was drafted by an import, and nobody has " + "confirmed it.",
          "An import guesses. Check the draft against its quote, correct it, and "
              + "take its pointer out of `x-drafts`, or delete both.",
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

  private static final String DRAFTS = "x-drafts";
  private static final Pattern ITEM = Pattern.compile("/(metrics|tradeoffs)/(0|[1-9][0-9]{0,8})");

  /** Made once, by the registry of rules. */
  public DraftLeft() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<CaseStudy> study : digest.all(CaseStudy.class)) {
      if (study.value().extensions().get(DRAFTS) instanceof JsonArray drafts) {
        List<JsonValue> items = drafts.items();
        for (int i = 0; i < items.size(); i++) {
          if (items.get(i) instanceof JsonString pointer) {
            ModelPath listed = study.property("extensions").property(DRAFTS).item(i);
            report(pointer.value(), study, listed, digest, problems);
          }
        }
      }
    }
  }

  private static void report(
      String pointer,
      At<CaseStudy> study,
      ModelPath listed,
      CheckedDigest digest,
      Problems problems) {
    Optional<ModelPath> draft = draft(pointer, study);
    if (draft.isPresent()) {
      problems.add(
          draft.get(),
          "An import drafted this and nobody has confirmed it; check it, then take \"%s\" out of x-drafts"
              .formatted(pointer));
    } else if (digest.isWhole(study.path(), "metrics", "tradeoffs")) {
      problems.add(
          listed, "\"%s\" is no metric or trade-off of this case study".formatted(pointer));
    }
  }

  private static Optional<ModelPath> draft(String pointer, At<CaseStudy> study) {
    Matcher item = ITEM.matcher(pointer);
    if (!item.matches()) {
      return Optional.empty();
    }
    String list = item.group(1);
    int index = Integer.parseInt(item.group(2));
    int size =
        list.equals("metrics") ? study.value().metrics().size() : study.value().tradeoffs().size();
    return index < size ? Optional.of(study.property(list).item(index)) : Optional.empty();
  }
}
