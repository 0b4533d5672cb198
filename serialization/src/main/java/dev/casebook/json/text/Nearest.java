package dev.casebook.json.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that was probably meant, by the fewest changes of letters.
 *
 * <p>An instance serves one document and has a budget of work. When it is used up, nothing more is
 * suggested: a document with many wrong names costs no more than one with some.
 */
public final class Nearest {
  /** Letters looked at and cells of distance tables: a hundred looks into 10,000 names. */
  static final long BUDGET = 20_000_000;

  private static final int MAX_LENGTH = 100;

  /** Letters are counted by their lowest bits: other letters may share a count, never the same. */
  private static final int COUNTS = 64;

  private long work;

  /** Starts with a full budget. */
  public Nearest() {}

  /**
   * The candidate nearest to a name, looked for once.
   *
   * @param name what was written
   * @param candidates what could have been meant
   * @return the nearest, if no more than a third of its letters differ; the first of equals
   */
  public static Optional<String> to(String name, Collection<String> candidates) {
    return new Nearest().among(name, candidates);
  }

  /**
   * The candidate nearest to a name.
   *
   * @param name what was written
   * @param candidates what could have been meant
   * @return the nearest, if no more than a third of its letters differ, the first of equals; empty
   *     also if the budget is used up
   */
  public Optional<String> among(String name, Collection<String> candidates) {
    if (name.isEmpty() || name.length() > MAX_LENGTH || work > BUDGET) {
      return Optional.empty();
    }
    String written = fold(name);
    int[] counts = new int[COUNTS];
    written.chars().forEach(c -> counts[c % COUNTS]++);
    @Nullable String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      work += 1 + Math.min(candidate.length(), 2 * MAX_LENGTH);
      if (work > BUDGET) {
        return Optional.empty();
      }
      if (candidate.length() <= 2 * MAX_LENGTH) {
        int limit = Math.min(least - 1, tolerance(candidate, written));
        int distance = distance(written, fold(candidate), counts.clone(), limit);
        if (distance <= limit) {
          nearest = candidate;
          least = distance;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** How many letters were looked at. */
  long work() {
    return work;
  }

  private static int tolerance(String candidate, String written) {
    return Math.max(1, Math.min(candidate.length(), written.length()) / 3);
  }

  /** Spelling of words apart: case, underscores and hyphens do not make another name. */
  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
  }

  /**
   * Optimal string alignment distance: insertions, deletions, changes, swaps of neighbours.
   *
   * @param counts of the letters of {@code a}, changed here
   * @param limit the greatest distance of interest
   * @return the distance, or any number above the limit
   */
  private int distance(String a, String b, int[] counts, int limit) {
    int beyond = limit + 1;
    if (limit < 0 || Math.abs(a.length() - b.length()) > limit || lacking(counts, b) > limit) {
      return beyond;
    }
    work += (long) a.length() * Math.min(b.length(), 2 * limit + 1);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int[] row : cost) {
      Arrays.fill(row, beyond);
    }
    for (int j = 0; j <= Math.min(b.length(), limit); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      cost[i][0] = Math.min(i, beyond);
      // A cell further from the diagonal is beyond the limit.
      for (int j = Math.max(1, i - limit); j <= Math.min(b.length(), i + limit); j++) {
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

  /** How many letters of a name another one has not: no distance is less. */
  private static int lacking(int[] counts, String name) {
    int more = 0;
    for (int i = 0; i < name.length(); i++) {
      int c = name.charAt(i) % COUNTS;
      more += counts[c] == 0 ? 1 : 0;
      counts[c] -= counts[c] == 0 ? 0 : 1;
    }
    return Math.max(more, Arrays.stream(counts).sum());
  }
}
