package dev.casebook.cli.check;

import dev.casebook.check.CheckLimits;
import dev.casebook.check.Severity;
import dev.casebook.config.CheckDefaults;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a check is asked for. What is empty is left to the configuration.
 *
 * @param paths the words that name inputs
 * @param reports which reports to write; empty if that is left open
 * @param failOn the least severity that makes the check fail
 * @param structureOnly whether rules are left out
 * @param today the day that counts as today; the current one if empty
 * @param config the configuration of all documents; each has its own if empty
 * @param jobs how many threads check
 * @param limits how much of a document is taken on
 * @param color whether output is coloured
 */
public record CheckOptions(
    List<String> paths,
    List<ReportTarget> reports,
    Optional<Severity> failOn,
    boolean structureOnly,
    Optional<LocalDate> today,
    Optional<Path> config,
    int jobs,
    CheckLimits limits,
    Optional<CheckDefaults.Color> color) {
  static final String STRUCTURE_ONLY = "--structure-only";
  private static final String STANDARD_INPUT = "-";

  /**
   * Reads a command line that is {@code check}, paths, and perhaps {@code --structure-only}. It
   * needs no parser, whose start takes longer than the check of a file.
   *
   * @return the options, or empty if the command line is any other
   */
  public static Optional<CheckOptions> ofSimple(String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("check")) {
      return Optional.empty();
    }
    List<String> paths = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
    boolean structureOnly = paths.remove(STRUCTURE_ONLY);
    return !paths.isEmpty() && paths.stream().allMatch(CheckOptions::isPath)
        ? Optional.of(of(paths, structureOnly))
        : Optional.empty();
  }

  private static boolean isPath(String word) {
    return word.equals(STANDARD_INPUT) || !word.startsWith("-");
  }

  /** How many threads check, if nothing is said of it. */
  static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static CheckOptions of(List<String> paths, boolean structureOnly) {
    return new CheckOptions(
        paths,
        List.of(),
        Optional.empty(),
        structureOnly,
        Optional.empty(),
        Optional.empty(),
        processors(),
        CheckLimits.DEFAULT,
        Optional.empty());
  }
}
