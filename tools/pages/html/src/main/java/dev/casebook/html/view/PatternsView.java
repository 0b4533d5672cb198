package dev.casebook.html.view;

import dev.casebook.html.chart.Ledger;
import dev.casebook.html.chart.Quarter;
import dev.casebook.html.chart.Timeline;
import dev.casebook.model.Digest;
import dev.casebook.model.Quality;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which qualities are gained at the cost of which, as a matrix, over time, and with the case
 * studies behind each pair.
 *
 * @param ledger the pairs
 * @param timelines the qualities over time
 */
public record PatternsView(Ledger ledger, List<Timeline> timelines) {

  /** Copies the list. */
  public PatternsView {
    timelines = List.copyOf(timelines);
  }

  /**
   * The patterns of digests.
   *
   * @param digests digests, the newest first
   * @return what the page shows
   */
  public static PatternsView of(List<Digest> digests) {
    return new PatternsView(Ledger.of(digests), Timeline.of(digests));
  }

  String pairInWords(Ledger.Pair pair) {
    return Words.label(pair.gained()) + " at the cost of " + Words.label(pair.paid());
  }

  String cellInWords(Quality gained, Quality paid) {
    return Words.count(ledger.count(gained, paid), "trade-off", "trade-offs")
        + ": "
        + Words.label(gained)
        + " at the cost of "
        + Words.label(paid);
  }

  String inWords(Timeline timeline) {
    return timeline.quarters().stream()
        .map(each -> each.quarter() + ": gained " + each.gained() + ", paid " + each.paid())
        .collect(Collectors.joining("; "));
  }

  String period() {
    List<Quarter> quarters = ledger.quarters();
    Quarter first = quarters.get(0);
    Quarter last = quarters.get(quarters.size() - 1);
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}
