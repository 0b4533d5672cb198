package dev.casebook.check;

import java.util.Locale;

/** How much a finding matters, the gravest first. */
public enum Severity {
  /** The document is not a valid digest. */
  ERROR,
  /** The document is valid, and probably not what was meant. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /**
   * The name that reports and options use.
   *
   * @return the name in lower case
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether this is as grave as another severity.
   *
   * @param threshold the other severity
   * @return true if this is the same or graver
   */
  public boolean isAtLeast(Severity threshold) {
    return compareTo(threshold) <= 0;
  }
}
