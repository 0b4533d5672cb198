package dev.casebook.config;

import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Patterns;
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
 * @param search is found in paths from the folder of the configuration
 */
record FilePattern(String glob, Path base, boolean isLiteral, Constraint.Search search) {
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
      Matcher special = SPECIAL.matcher(glob);
      boolean literal = !special.find();
      String fixed = literal ? glob : glob.substring(0, glob.lastIndexOf('/', special.start()) + 1);
      // Java's matcher knows which patterns are valid, but goes back and forth for each star.
      folder.getFileSystem().getPathMatcher("glob:" + glob);
      return new FilePattern(glob, folder.resolve(fixed), literal, Patterns.search(regexp(glob)));
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

  /** A valid pattern as a regular expression. */
  private static String regexp(String glob) {
    StringBuilder regexp = new StringBuilder("^");
    boolean isInGroup = false;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      switch (c) {
        case '*' -> {
          boolean crosses = glob.startsWith("**", i);
          regexp.append(crosses ? ".*" : "[^/]*");
          i += crosses ? 1 : 0;
        }
        case '?' -> regexp.append("[^/]");
        case '[' -> i = appendClass(glob, i + 1, regexp);
        case '{' -> regexp.append('(');
        case '}' -> regexp.append(isInGroup ? ")" : "\\}");
        case ',' -> regexp.append(isInGroup ? "|" : ",");
        default -> appendLiteral(c, regexp);
      }
      isInGroup = c == '{' || (isInGroup && c != '}');
    }
    return regexp.append('$').toString();
  }

  /** Appends a class that begins at an index, and returns the index of its last bracket. */
  private static int appendClass(String glob, int from, StringBuilder regexp) {
    boolean negated = glob.charAt(from) == '!';
    int end = glob.indexOf(']', from);
    regexp.append(negated ? "[^/" : "[");
    int first = negated ? from + 1 : from;
    for (int i = first; i < end; i++) {
      boolean isRange = glob.charAt(i) == '-' && i > first && i + 1 < end;
      if (isRange) {
        regexp.append('-');
      } else {
        appendLiteral(glob.charAt(i), regexp);
      }
    }
    regexp.append(']');
    return end;
  }

  private static void appendLiteral(char c, StringBuilder regexp) {
    boolean isPunctuation = c > ' ' && c <= '~' && !Character.isLetterOrDigit(c);
    regexp.append(isPunctuation ? "\\" : "").append(c);
  }

  boolean matches(Path fromFolder) {
    String path = fromFolder.toString().replace(fromFolder.getFileSystem().getSeparator(), "/");
    if (isLiteral) {
      return path.equals(glob);
    }
    try {
      return search.test(path);
    } catch (Patterns.OverLimit tooMuch) {
      return false;
    }
  }
}
