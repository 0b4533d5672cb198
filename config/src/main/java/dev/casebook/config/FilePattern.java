package dev.casebook.config;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of files beneath the folder of a configuration.
 *
 * @param glob the pattern as it is written, without a leading {@code ./}
 * @param base the folder that holds every file that can match; for a literal the file itself
 * @param isLiteral whether it names one file
 * @param matcher matches paths from the folder of the configuration
 */
record FilePattern(String glob, Path base, boolean isLiteral, Glob matcher) {
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
      Matcher special = SPECIAL.matcher(glob);
      boolean literal = !special.find();
      String fixed = literal ? glob : glob.substring(0, glob.lastIndexOf('/', special.start()) + 1);
      return new FilePattern(glob, folder.resolve(fixed), literal, new Glob(glob));
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

  boolean matches(Path fromFolder) {
    return matcher.matches(fromFolder.toString().replace(File.separatorChar, '/'));
  }
}
