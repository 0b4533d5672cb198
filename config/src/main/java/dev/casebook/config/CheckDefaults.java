package dev.casebook.config;

import dev.casebook.check.Severity;
import java.util.Optional;

/**
 * What a configuration says of a check as a whole; options of the command line go before it.
 *
 * @param failOn the least severity that makes the check fail, or empty if it says nothing of it
 * @param report the format of the report on standard output, or empty if it says nothing of it
 * @param color when to use colour, or empty if it says nothing of it
 */
public record CheckDefaults(
    Optional<Severity> failOn, Optional<String> report, Optional<Color> color) {

  /** Nothing said. */
  public static final CheckDefaults NONE =
      new CheckDefaults(Optional.empty(), Optional.empty(), Optional.empty());

  /** When a report for people uses colour. */
  public enum Color {
    /** On a terminal. */
    AUTO,
    /** In any case. */
    ALWAYS,
    /** Not at all. */
    NEVER
  }
}
