package dev.casebook.json.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant, by the fewest changes of letters. */
public final class Nearest {
  private static final int MAX_LENGTH = 100;

  private Nearest() {}

  /**
   * The candidate nearest to a name.
   *
   * @param name what was written
   * @param candidates what could have been meant
   * @return the nearest, if no more than a third of its letters differ; the first of equals
   */
  public static Optional<String> to(String name, Collection<String> candidates) {
    if (name.isEmpty() || name.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String written = fold(name);
    return candidates.stream()
        .map(candidate -> new Candidate(candidate, distance(written, fold(candidate))))
        .filter(candidate -> candidate.distance() <= tolerance(candidate.name(), written))
        .min(Comparator.comparingInt(Candidate::distance))
        .map(Candidate::name);
  }

  private record Candidate(String name, int distance) {}

  private static int tolerance(String candidate, String written) {
    return Math.max(1, Math.min(candidate.length(), written.length()) / 3);
  }

  /** Spelling of words apart: case, underscores and hyphens do not make another name. */
  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
  }

  /** Optimal string alignment distance: insertions, deletions, changes, swaps of neighbours. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
      }
    }
    return cost[a.length()][b.length()];
  }
}
