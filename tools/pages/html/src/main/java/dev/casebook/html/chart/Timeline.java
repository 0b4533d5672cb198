package dev.casebook.html.chart;

import dev.casebook.model.Digest;
import dev.casebook.model.Effect;
import dev.casebook.model.Quality;
import dev.casebook.model.Tradeoff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How often a quality was gained and paid in each quarter, as bars above and below a line.
 *
 * @param quality the quality
 * @param quarters its counts, in order of time
 */
public record Timeline(Quality quality, List<Count> quarters) {
  private static final double HALF = 100;
  private static final double GAP = 0.2;

  /** Copies the list. */
  public Timeline {
    quarters = List.copyOf(quarters);
  }

  /**
   * What happened to a quality in a quarter: in how many trade-offs it was gained, and paid.
   *
   * @param quarter the quarter
   * @param gained how often it got better
   * @param paid how often it got worse
   * @param x the left end of its bars
   * @param width the width of its bars
   * @param up the height of the bar above the line
   * @param down the height of the bar below it
   */
  public record Count(
      Quarter quarter, int gained, int paid, String x, String width, String up, String down) {

    /**
     * The top of the bar above the line.
     *
     * @return its place
     */
    public String top() {
      return Places.text(HALF - Double.parseDouble(up));
    }
  }

  /**
   * One timeline a quality that occurs, all to one scale.
   *
   * @param digests any digests
   * @return timelines in the order of the qualities
   */
  public static List<Timeline> of(Collection<Digest> digests) {
    Map<Quarter, Integer> columns = new TreeMap<>();
    digests.forEach(digest -> columns.put(Quarter.of(digest.date()), 0));
    int next = 0;
    for (Map.Entry<Quarter, Integer> column : columns.entrySet()) {
      column.setValue(next++);
    }
    Map<Quality, int[]> gained = counts(digests, columns, Tradeoff::gains);
    Map<Quality, int[]> paid = counts(digests, columns, Tradeoff::costs);
    int most = Math.max(most(gained), most(paid));
    List<Timeline> timelines = new ArrayList<>();
    for (Quality quality : Quality.values()) {
      if (gained.containsKey(quality) || paid.containsKey(quality)) {
        int[] none = new int[columns.size()];
        int[] up = gained.getOrDefault(quality, none);
        int[] down = paid.getOrDefault(quality, none);
        timelines.add(new Timeline(quality, bars(columns, up, down, most)));
      }
    }
    return timelines;
  }

  private static List<Count> bars(
      Map<Quarter, Integer> columns, int[] gained, int[] paid, int most) {
    double step = (double) Axis.WIDTH / columns.size();
    List<Count> bars = new ArrayList<>();
    columns.forEach(
        (quarter, column) ->
            bars.add(
                new Count(
                    quarter,
                    gained[column],
                    paid[column],
                    Places.text((column + GAP / 2) * step),
                    Places.text((1 - GAP) * step),
                    Places.text(HALF * gained[column] / most),
                    Places.text(HALF * paid[column] / most))));
    return bars;
  }

  private static Map<Quality, int[]> counts(
      Collection<Digest> digests,
      Map<Quarter, Integer> columns,
      Function<Tradeoff, List<Effect>> side) {
    Map<Quality, int[]> counts = new EnumMap<>(Quality.class);
    for (Digest digest : digests) {
      int column = columns.getOrDefault(Quarter.of(digest.date()), 0);
      digest.caseStudies().stream()
          .flatMap(study -> study.tradeoffs().stream())
          .flatMap(tradeoff -> side.apply(tradeoff).stream().map(Effect::quality).distinct())
          .forEach(
              quality -> counts.computeIfAbsent(quality, q -> new int[columns.size()])[column]++);
    }
    return counts;
  }

  private static int most(Map<Quality, int[]> counts) {
    return counts.values().stream().flatMapToInt(Arrays::stream).max().orElse(1);
  }
}
