package dev.casebook.config;

import dev.casebook.check.Finding.Region;
import dev.casebook.config.toml.TomlFault;
import java.util.Locale;
import java.util.Optional;

/**
 * How much the configurations of a run may hold. The parser collects an error of each line, at a
 * hundred times the cost of its characters, so that lines have a limit of their own.
 */
final class ConfigurationLimits {
  static final int FILE_BYTES = 256 << 10;
  private static final int FILE_LINES = 10_000;
  private static final int RUN_CHARACTERS = 1 << 20;
  private static final int RUN_LINES = 40_000;

  private static final String FIX =
      "; cover more with one suppression, and remove those that match nothing";

  private int characters;
  private int lines;

  /** Counts a text that is to be parsed. One that is beyond a limit is not, and does not count. */
  Optional<TomlFault> add(String text) {
    int more = 1 + Math.toIntExact(text.chars().filter(c -> c == '\n').count());
    if (more > FILE_LINES) {
      return fault(
          FILE_LINES + 1,
          text("A configuration may have %,d lines, and this one has %,d", FILE_LINES, more) + FIX);
    }
    if (characters + text.length() > RUN_CHARACTERS || lines + more > RUN_LINES) {
      return fault(
          1,
          text(
              "The configurations of a run may have %,d characters and %,d lines together, and this"
                  + " one is beyond that; check its folder on its own, or name one file for all"
                  + " with --config",
              RUN_CHARACTERS, RUN_LINES));
    }
    characters += text.length();
    lines += more;
    return Optional.empty();
  }

  /** What is wrong with a file of too many bytes. */
  static String tooLarge() {
    return text("A configuration may have %,d bytes, and this one has more", FILE_BYTES) + FIX;
  }

  private static String text(String sentence, Object... numbers) {
    return String.format(Locale.ROOT, sentence, numbers);
  }

  private static Optional<TomlFault> fault(int line, String sentence) {
    return Optional.of(new TomlFault(new Region(line, 1, line, 1), sentence));
  }
}
