package dev.casebook.agreement;

import dev.casebook.agreement.judge.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a batch: one line of the record.
 *
 * @param batch its number
 * @param date the day on which it was judged, by ISO 8601
 * @param documents how many documents it has
 * @param changes by kind of change, how many documents there were and how many of them are digests
 * @param faults by what is wrong with the JSON, how many documents each judge accepts all the same
 * @param verdicts by judge, how often each verdict was given
 * @param disagreements what the judges disagree about, each with the place of the document
 */
record BatchRecord(
    int batch,
    String date,
    int documents,
    Map<String, Tally> changes,
    Map<String, Accepted> faults,
    Map<String, Map<Verdict, Integer>> verdicts,
    List<String> disagreements) {

  /**
   * Documents of one kind of change.
   *
   * @param documents how many
   * @param digests how many of them the typed reader accepts
   */
  record Tally(int documents, int digests) {
    Tally plus(Tally other) {
      return new Tally(documents + other.documents, digests + other.digests);
    }
  }

  /**
   * Documents that are no JSON by RFC 8259 or our limits.
   *
   * @param documents how many
   * @param by how many of them a judge accepts
   */
  record Accepted(int documents, Map<String, Integer> by) {
    Accepted plus(Accepted other) {
      Map<String, Integer> sum = new TreeMap<>(by);
      other.by.forEach((name, count) -> sum.merge(name, count, Integer::sum));
      return new Accepted(documents + other.documents, sum);
    }
  }
}
