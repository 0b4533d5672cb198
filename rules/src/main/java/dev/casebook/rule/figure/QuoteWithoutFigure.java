package dev.casebook.rule.figure;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Metric;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import dev.casebook.rule.figure.QuotedFigures.Standing;

/** Quotes without the figure. */
public final class QuoteWithoutFigure implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "quote-without-figure",
          Severity.ERROR,
          "None of the figures of a metric is in its quote, in digits or in words.",
          "The quote is the evidence for the figure. Quote the words that state it,"
              + " or correct the figure; \"half\", \"twenty\" and \"single-digit\" count as"
              + " figures. Where the quote has a number in a form that is not read, this is a"
              + " warning.",
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
    for (QuotedFigures.QuotedMetric metric : QuotedFigures.of(digest)) {
      At<Metric> at = metric.at();
      if (metric.standing() == Standing.MISSING
          && digest.isWhole(at.path(), "value", "baseline", "change")) {
        String figures = Amounts.inWords(at.value());
        metric
            .unread()
            .ifPresentOrElse(
                unread ->
                    problems.add(
                        Severity.WARNING,
                        at.property("quote"),
                        "None of the metric's figures, %s, was found in its quote, which has a number in a form that is not read: \"%s\""
                            .formatted(figures, unread)),
                () ->
                    problems.add(
                        at.property("quote"),
                        "None of the metric's figures, %s, stands in its quote"
                            .formatted(figures)));
      }
    }
  }
}
