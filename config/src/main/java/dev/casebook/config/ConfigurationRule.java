package dev.casebook.config;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import java.util.Arrays;
import java.util.Locale;

/** What can be wrong with a configuration. */
enum ConfigurationRule {
  BAD_CONFIGURATION(
      Severity.ERROR,
      "casebook.toml holds something that cannot be followed.",
      "A misspelt rule or key would be passed over without a word, and the check would not do what"
          + " the file says. What is sound in the file still holds.",
      """
      [severity]
      unquoted-figures = "off"
      """,
      """
      [severity]
      unquoted-figure = "off"
      """),
  EXPIRED_SUPPRESSION(
      Severity.WARNING,
      "A suppression has run out.",
      "Someone meant to look at this again by that day; since then it suppresses nothing. Mend what"
          + " it was for and remove it, or give it a later day and a reason that still holds.",
      """
      [[suppress]]
      rule = "missing-source"
      reason = "The publisher moves its pages this month"
      until = 2026-01-31
      """,
      """
      [[suppress]]
      rule = "missing-source"
      reason = "The publisher moves its pages this month"
      until = 2099-01-31
      """),
  STALE_SUPPRESSION(
      Severity.WARNING,
      "A suppression matches no finding.",
      "What it was for has been mended or has moved, and some day it may hide something else. It is"
          + " told only if all documents that it covers were checked; remove it or correct it.",
      """
      [[suppress]]
      rule = "missing-source"
      file = "digests/2026-06.json"
      at = "caseStudies[no-longer-here]"
      reason = "The talk was not recorded"
      """,
      """
      [[suppress]]
      rule = "missing-source"
      file = "digests/2026-06.json"
      at = "caseStudies[soci-lazy-loading]"
      reason = "The talk was not recorded"
      """);

  private final Severity severity;
  private final String summary;
  private final String why;
  private final String failing;
  private final String passing;

  ConfigurationRule(Severity severity, String summary, String why, String failing, String passing) {
    this.severity = severity;
    this.summary = summary;
    this.why = why;
    this.failing = failing;
    this.passing = passing;
  }

  RuleDescription description() {
    return new RuleDescription(id(), severity, summary, why, failing, passing);
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static boolean isId(String rule) {
    return Arrays.stream(values()).anyMatch(known -> known.id().equals(rule));
  }
}
