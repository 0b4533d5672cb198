package dev.casebook.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of ways by ids, such as {@code caseStudies[soci-lazy-loading].metrics[*]}: names with a
 * dot between them, items in brackets. A star stands for any text within its step. A pattern covers
 * the place that it names and all that lies beneath.
 */
record PathPattern(List<String> steps) {
  /** A longer step is matched by a star alone. */
  private static final int LONGEST_STEP = 200;

  PathPattern {
    steps = List.copyOf(steps);
  }

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
    List<String> steps = steps(path);
    if (steps.contains("") || steps.contains("[]") || ("." + path).contains(".[")) {
      throw new IllegalArgumentException(
          "The path lacks a name or an item; expected one such as caseStudies[some-id].summary");
    }
    return new PathPattern(steps);
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
    return steps.stream().noneMatch(step -> step.indexOf('*') >= 0);
  }

  /** The steps of any path; items keep their brackets, so that no item is taken for a name. */
  static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    int from = 0;
    while (from <= path.length()) {
      boolean isItem = path.startsWith("[", from);
      int end = from;
      while (end < path.length() && !endsStep(path.charAt(end), isItem, end > from)) {
        end++;
      }
      int next = isItem ? Math.min(end + 1, path.length()) : end;
      steps.add(path.substring(from, next));
      if (next == path.length()) {
        break;
      }
      from = path.charAt(next) == '.' ? next + 1 : next;
    }
    return steps;
  }

  private static boolean endsStep(char c, boolean isItem, boolean begun) {
    return isItem ? c == ']' : c == '.' || (c == '[' && begun);
  }

  /** Whether a place lies under this pattern. */
  boolean covers(String at) {
    return covers(steps(at));
  }

  /** Whether a place lies under this pattern, given its steps. */
  boolean covers(List<String> way) {
    if (way.get(0).isEmpty() || way.size() < steps.size()) {
      return false;
    }
    for (int i = 0; i < steps.size(); i++) {
      if (!matches(steps.get(i), way.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String pattern, String step) {
    if (step.length() > LONGEST_STEP) {
      return pattern.equals(step) || pattern.equals(step.startsWith("[") ? "[*]" : "*");
    }
    return pattern.startsWith("[") == step.startsWith("[") && matchesText(pattern, step);
  }

  /** Goes back to the last star only, so that time does not explode with their number. */
  private static boolean matchesText(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    return pattern.substring(p).chars().allMatch(c -> c == '*');
  }
}
