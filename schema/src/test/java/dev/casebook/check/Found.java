package dev.casebook.check;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.Finding.Region;

/** What a test expects of a finding, apart from its place. */
record Found(
    String rule, Severity severity, String pointer, String at, String message, Details details) {

  static Found error(String rule, String pointer, String at, String message) {
    return new Found(rule, Severity.ERROR, pointer, at, message, Details.NONE);
  }

  /** A finding on the document as a whole. */
  static Found error(String rule, String message) {
    return error(rule, "", "", message);
  }

  Found expected(String phrase) {
    return with(new Details(phrase, details.actualOrNull(), details.suggestionOrNull()));
  }

  Found actual(String phrase) {
    return with(new Details(details.expectedOrNull(), phrase, details.suggestionOrNull()));
  }

  Found suggestion(String name) {
    return with(new Details(details.expectedOrNull(), details.actualOrNull(), name));
  }

  private Found with(Details other) {
    return new Found(rule, severity, pointer, at, message, other);
  }

  Finding in(String file, Region region) {
    return new Finding(rule, severity, message, file, region, pointer, at, details);
  }
}
