package dev.casebook.html.chart;

import dev.casebook.model.Digest;
import dev.casebook.model.Quality;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which qualities are gained at the cost of which, over all digests.
 *
 * @param pairs each pair of qualities that occurs, the most frequent first
 * @param quarters the quarters in which digests stand, in order of time
 */
public record Ledger(List<Pair> pairs, List<Quarter> quarters) {
  private static final int SHADES = 5;

  /** Copies the lists. */
  public Ledger {
    pairs = List.copyOf(pairs);
    quarters = List.copyOf(quarters);
  }

  /**
   * A quality gained, the quality that was paid, and where that happened.
   *
   * @param gained the quality that got better
   * @param paid the quality that got worse
   * @param bargains where it happened, in the order of the digests
   */
  public record Pair(Quality gained, Quality paid, List<Bargain> bargains) {

    /** Copies the list. */
    public Pair {
      bargains = List.copyOf(bargains);
    }

    /**
     * How often it happened in a quarter.
     *
     * @param quarter any quarter
     * @return the number of bargains
     */
    public long count(Quarter quarter) {
      return bargains.stream().filter(each -> each.quarter().equals(quarter)).count();
    }
  }

  /**
   * The ledger of digests.
   *
   * @param digests digests in the order in which their bargains are told
   * @return their ledger
   */
  public static Ledger of(Collection<Digest> digests) {
    List<Quarter> quarters =
        digests.stream().map(digest -> Quarter.of(digest.date())).distinct().sorted().toList();
    return new Ledger(pairs(digests.stream().flatMap(each -> Bargain.of(each).stream())), quarters);
  }

  /**
   * Bargains by their pair of qualities.
   *
   * @param bargains any bargains
   * @return the pairs, the most frequent first, those of one count in the order of the qualities
   */
  public static List<Pair> pairs(Stream<Bargain> bargains) {
    Map<Quality, Map<Quality, List<Bargain>>> table =
        bargains.collect(
            Collectors.groupingBy(
                Bargain::gained,
                TreeMap::new,
                Collectors.groupingBy(Bargain::paid, TreeMap::new, Collectors.toList())));
    return table.entrySet().stream()
        .flatMap(
            row ->
                row.getValue().entrySet().stream()
                    .map(cell -> new Pair(row.getKey(), cell.getKey(), cell.getValue())))
        .sorted(Comparator.comparingInt((Pair pair) -> -pair.bargains().size()))
        .toList();
  }

  /**
   * How many bargains gain one quality at the cost of another.
   *
   * @param gained the quality that got better
   * @param paid the quality that got worse
   * @return the number of bargains
   */
  public int count(Quality gained, Quality paid) {
    return pairs.stream()
        .filter(pair -> pair.gained() == gained && pair.paid() == paid)
        .mapToInt(pair -> pair.bargains().size())
        .sum();
  }

  /**
   * The qualities that are gained anywhere.
   *
   * @return them, in the order of the format
   */
  public List<Quality> gained() {
    return pairs.stream().map(Pair::gained).distinct().sorted().toList();
  }

  /**
   * The qualities that are paid anywhere.
   *
   * @return them, in the order of the format
   */
  public List<Quality> paid() {
    return pairs.stream().map(Pair::paid).distinct().sorted().toList();
  }

  /**
   * The shade of a cell, from 1 to 5 by its count against the greatest.
   *
   * @param count how many bargains stand in the cell, at least one
   * @return its shade
   */
  public int shade(long count) {
    int most = pairs.isEmpty() ? 1 : pairs.get(0).bargains().size();
    return (int) Math.max(1, (SHADES * count + most - 1) / most);
  }
}
