package dev.casebook.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of paths by ids, such as {@code caseStudies[soci-lazy-loading].metrics[*]}: names with
 * a dot between them, items in brackets. A star stands for any text within its step. A pattern
 * covers the place that it names and all that lies beneath.
 *
 * @param text the pattern as it is written
 */
record PathPattern(String text) {
  /** A longer step is matched by a star alone. */
  private static final int LONGEST_STEP = 200;

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException with a sentence if it is none
   */
  static PathPattern of(String path) {
    if (path.isEmpty()) {
      throw new IllegalArgumentException("The path is empty; leave \"at\" out to mean any place");
    }
    if (path.startsWith("/")) {
      throw new IllegalArgumentException(
          "Expected a path such as reports show behind \"at\", with dots, not a JSON Pointer");
    }
    requireClosedBrackets(path);
    if (hasEmptyStep(path) || ("." + path).contains(".[")) {
      throw new IllegalArgumentException(
          "The path lacks a name or an item; expected one such as caseStudies[some-id].summary");
    }
    return new PathPattern(path);
  }

  private static boolean hasEmptyStep(String path) {
    for (int from = 0; from <= path.length(); from = nextStep(path, stepEnd(path, from))) {
      if (stepEnd(path, from) == from || path.startsWith("[]", from)) {
        return true;
      }
    }
    return false;
  }

  private static void requireClosedBrackets(String path) {
    boolean open = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean goesOn = i + 1 == path.length() || ".[".indexOf(path.charAt(i + 1)) >= 0;
      boolean wrong =
          switch (c) {
            case '[' -> open;
            case ']' -> !open || !goesOn;
            default -> false;
          };
      if (wrong) {
        throw brackets();
      }
      open = c == '[' || (open && c != ']');
    }
    if (open) {
      throw brackets();
    }
  }

  private static IllegalArgumentException brackets() {
    return new IllegalArgumentException(
        "The brackets of the path do not match; expected one such as caseStudies[some-id].summary");
  }

  /** Whether it names one place. */
  boolean isLiteral() {
    return text.indexOf('*') < 0;
  }

  /** The parts of a path that begin with it and end with a step, from the shortest. */
  static List<String> prefixes(String path, int longest) {
    List<String> prefixes = new ArrayList<>();
    int end = stepEnd(path, 0);
    while (end <= Math.min(longest, path.length())) {
      prefixes.add(path.substring(0, end));
      end = stepEnd(path, nextStep(path, end));
    }
    return prefixes;
  }

  /** The end of the step that begins at an index; items keep their brackets. */
  private static int stepEnd(CharSequence path, int from) {
    boolean isItem = isItem(path, from);
    int end = from;
    while (end < path.length() && !endsStep(path.charAt(end), isItem, end > from)) {
      end++;
    }
    return isItem ? Math.min(end + 1, path.length()) : end;
  }

  private static boolean isItem(CharSequence path, int from) {
    return from < path.length() && path.charAt(from) == '[';
  }

  private static boolean endsStep(char c, boolean isItem, boolean begun) {
    return isItem ? c == ']' : c == '.' || (c == '[' && begun);
  }

  /** Where the step begins that comes after the end of one; beyond the path if none does. */
  private static int nextStep(CharSequence path, int end) {
    return end == path.length() || path.charAt(end) == '.' ? end + 1 : end;
  }

  /** Whether a place lies under this pattern. */
  boolean covers(CharSequence at) {
    int from = 0;
    int atFrom = 0;
    while (from <= text.length()) {
      int atEnd = stepEnd(at, atFrom);
      if (atFrom > at.length() || atEnd == 0) {
        return false;
      }
      int end = stepEnd(text, from);
      if (!matchesStep(from, end, at, atFrom, atEnd)) {
        return false;
      }
      from = nextStep(text, end);
      atFrom = nextStep(at, atEnd);
    }
    return true;
  }

  private boolean matchesStep(int from, int end, CharSequence at, int atFrom, int atEnd) {
    boolean isItem = isItem(text, from);
    int star = text.indexOf('*', from);
    boolean isLiteral = star < 0 || star >= end;
    boolean isStarAlone = !isLiteral && end - from == (isItem ? "[*]" : "*").length();
    return isItem == isItem(at, atFrom)
        && (isLiteral || isStarAlone || atEnd - atFrom <= LONGEST_STEP)
        && matchesText(from, end, at, atFrom, atEnd);
  }

  /** Goes back to the last star only, so that time does not explode with their number. */
  private boolean matchesText(int from, int end, CharSequence at, int atFrom, int atEnd) {
    int p = from;
    int t = atFrom;
    int star = -1;
    int resume = 0;
    while (t < atEnd) {
      if (p < end && text.charAt(p) == '*') {
        star = p++;
        resume = t;
      } else if (p < end && text.charAt(p) == at.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < end && text.charAt(p) == '*') {
      p++;
    }
    return p == end;
  }
}
