package dev.casebook.rule.figure;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Metric;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.List;

/** Quotes that do not hold the figure. */
public final class QuoteWithoutFigure implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "quote-without-figure",
          Severity.ERROR,
          "None of the figures of a metric stands in its quote, in digits or in" + " words.",
          "The quote is what bears the figure out. Quote the words that hold it,"
              + " or mend the figure; \"half\", \"twenty\" and \"single-digit\" count as"
              + " figures.",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 5, "unit": "min" },
                "quote": "a plan takes 4 minutes"
              }
            ]
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
  public QuoteWithoutFigure() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (CheckedDigest.Story story : digest.stories()) {
      List<QuotedFigures> quoted = QuotedFigures.of(story, digest);
      for (int i = 0; i < quoted.size(); i++) {
        At<Metric> metric = story.metrics().get(i);
        if (quoted.get(i) == QuotedFigures.MISSING
            && digest.isWhole(metric.path(), "value", "baseline", "change")) {
          problems.add(
              metric.property("quote"),
              "None of the metric's figures, %s, stands in its quote"
                  .formatted(Amounts.inWords(metric.value())));
        }
      }
    }
  }
}
