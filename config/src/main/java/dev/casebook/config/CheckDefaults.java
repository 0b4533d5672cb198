package dev.casebook.config;

import dev.casebook.check.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a configuration says of a check as a whole; options of the command line go before it.
 *
 * @param failOn the least severity that makes the check fail, or empty if it says nothing of it
 * @param reports the reports to write; empty if it says nothing of them
 * @param color when to use colour, or empty if it says nothing of it
 */
public record CheckDefaults(
    Optional<Severity> failOn, List<Report> reports, Optional<Color> color) {

  /** Nothing said. */
  public static final CheckDefaults NONE =
      new CheckDefaults(Optional.empty(), List.of(), Optional.empty());

  /**
   * Keeps the reports.
   *
   * @param failOn the least severity that makes the check fail
   * @param reports the reports to write
   * @param color when to use colour
   */
  public CheckDefaults {
    reports = List.copyOf(reports);
  }

  /**
   * A report to write.
   *
   * @param format the kind of report
   * @param file where it goes, found from the folder of the configuration; standard output if empty
   */
  public record Report(String format, Optional<Path> file) {}

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
