package dev.casebook.rule.figure;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Metric;
import dev.casebook.model.Tradeoff;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.ModelPath;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quotes that do not stand in the text. */
public final class QuoteNotFound implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "quote-not-found",
          Severity.ERROR,
          "A quote does not stand in the text of its case study: title, summary,"
              + " problem, approach, outcome, lessons.",
          "A quote is the evidence for a figure or a trade-off; words that nobody"
              + " wrote are none. Quotes and texts are compared in Unicode normalization"
              + " form C, with straight quotes and dashes and single spaces; letters"
              + " count as they are.",
          """
          {
            "outcome": "A plan takes four minutes.",
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 4, "unit": "min" },
                "quote": "a plan takes 4 minutes"
              }
            ]
          }""",
          """
          {
            "outcome": "Now a plan takes 4 minutes.",
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 4, "unit": "min" },
                "quote": "a plan takes 4 minutes"
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public QuoteNotFound() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<CaseStudy> study : digest.all(CaseStudy.class)) {
      StudyText text = new StudyText(study);
      if (text.isWhole(digest)) {
        check(study, text, problems);
      }
    }
  }

  private static void check(At<CaseStudy> study, StudyText text, Problems problems) {
    List<String> quotes = new ArrayList<>();
    study.value().metrics().forEach(metric -> metric.quote().ifPresent(quotes::add));
    study.value().tradeoffs().forEach(tradeoff -> tradeoff.quote().ifPresent(quotes::add));
    Map<String, Optional<String>> missing = text.missing(quotes);
    if (missing.isEmpty()) {
      return;
    }
    List<Metric> metrics = study.value().metrics();
    for (int i = 0; i < metrics.size(); i++) {
      check(metrics.get(i).quote(), missing, study.property("metrics").item(i), problems);
    }
    List<Tradeoff> tradeoffs = study.value().tradeoffs();
    for (int i = 0; i < tradeoffs.size(); i++) {
      check(tradeoffs.get(i).quote(), missing, study.property("tradeoffs").item(i), problems);
    }
  }

  private static void check(
      Optional<String> quote,
      Map<String, Optional<String>> missing,
      ModelPath owner,
      Problems problems) {
    if (quote.isPresent() && missing.containsKey(quote.get())) {
      problems.add(
          owner.property("quote"),
          "The quote does not stand in the text of the case study"
              + missing
                  .get(quote.get())
                  .map(start -> "; it agrees as far as \"" + start + '"')
                  .orElse(""));
    }
  }
}
