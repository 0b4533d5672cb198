package dev.casebook.config;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of files beneath the folder of a configuration.
 *
 * @param glob the pattern as it is written, without a leading {@code ./}
 * @param matcher matches paths from the folder of the configuration; empty if the pattern is a
 *     literal, which names one file
 */
record FilePattern(String glob, Optional<Glob> matcher) {
  private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");
  private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:.*", Pattern.DOTALL);

  /**
   * Reads a pattern.
   *
   * @param folder the folder of the configuration
   * @throws IllegalArgumentException with a sentence if it is none
   */
  static FilePattern of(String written, Path folder) {
    String glob = written.startsWith("./") ? written.substring(2) : written;
    requireRelative(glob);
    try {
      // Refuses what is none, with a reason.
      folder.getFileSystem().getPathMatcher("glob:" + glob);
      boolean isLiteral = !SPECIAL.matcher(glob).find();
      FilePattern pattern =
          new FilePattern(glob, isLiteral ? Optional.empty() : Optional.of(new Glob(glob)));
      pattern.base(folder);
      return pattern;
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "The braces or brackets of the pattern are not closed, or nest", e);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("The pattern holds what no path can: " + e.getReason(), e);
    }
  }

  private static void requireRelative(String glob) {
    if (glob.isEmpty()) {
      throw new IllegalArgumentException("The pattern is empty; leave \"file\" out to mean any");
    }
    if (glob.indexOf('\\') >= 0) {
      throw new IllegalArgumentException(
          "Expected / between folders, on every system, but found a backslash");
    }
    if (ABSOLUTE.matcher(glob).matches()) {
      throw new IllegalArgumentException(
          "Expected a path that begins in the folder of this configuration, such as digests/a.json");
    }
    List<String> steps = Arrays.asList(glob.split("/", -1));
    if (glob.endsWith("/")) {
      throw new IllegalArgumentException("This is a folder; append ** to mean the files in it");
    }
    if (steps.contains("..") || steps.contains(".") || steps.contains("")) {
      throw new IllegalArgumentException(
          "Expected names with one / between them; \".\" and \"..\" have no meaning here");
    }
  }

  /** A path as patterns are written. */
  static String text(Path fromFolder) {
    return fromFolder.toString().replace(File.separatorChar, '/');
  }

  boolean isLiteral() {
    return matcher.isEmpty();
  }

  /**
   * The folder that holds every file that can match; for a literal the file itself.
   *
   * @param folder the folder of the configuration
   */
  Path base(Path folder) {
    Matcher special = SPECIAL.matcher(glob);
    return folder.resolve(
        special.find() ? glob.substring(0, glob.lastIndexOf('/', special.start()) + 1) : glob);
  }

  /** Whether a file falls under this, by its path from the folder of the configuration. */
  boolean matches(String path) {
    return matcher.map(automaton -> automaton.matches(path)).orElseGet(() -> glob.equals(path));
  }
}
