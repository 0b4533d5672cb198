package dev.casebook.examples.rule;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Tradeoff;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/** Trade-offs that do not say which words they were taken from. */
public final class UnquotedTradeoff implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "unquoted-tradeoff",
          Severity.WARNING,
          "A trade-off has no quote.",
          "Without one, nobody can tell what the text says from what was read into it.",
          """
          {
            "summary": "Plans are cached, at the price of stale ones.",
            "tradeoffs": [
              {
                "decision": "Cache plans",
                "gains": [{ "quality": "performance-efficiency", "statement": "time to a plan" }],
                "costs": [{ "quality": "reliability", "statement": "stale plans" }]
              }
            ]
          }""",
          """
          {
            "summary": "Plans are cached, at the price of stale ones.",
            "tradeoffs": [
              {
                "decision": "Cache plans",
                "gains": [{ "quality": "performance-efficiency", "statement": "time to a plan" }],
                "costs": [{ "quality": "reliability", "statement": "stale plans" }],
                "quote": "cached, at the price of stale ones"
              }
            ]
          }""");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<Tradeoff> tradeoff : digest.all(Tradeoff.class)) {
      // A quote that could not be read is there all the same.
      if (tradeoff.value().quote().isEmpty() && digest.isWhole(tradeoff.path())) {
        problems.add(tradeoff.path(), "The trade-off has no quote; add the words that state it");
      }
    }
  }
}
