package dev.casebook.agreement;

import dev.casebook.agreement.BatchRecord.Accepted;
import dev.casebook.agreement.BatchRecord.Tally;
import dev.casebook.agreement.document.Sample;
import dev.casebook.agreement.judge.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the verdicts on the documents of a batch. */
final class BatchTally {
  private final Map<String, Tally> changes = new TreeMap<>();
  private final Map<String, Accepted> faults = new TreeMap<>();
  private final Map<String, Map<Verdict, Integer>> verdicts = new TreeMap<>();
  private final List<String> disagreements = new ArrayList<>();
  private int documents;

  void add(Sample sample, Map<String, Verdict> given) {
    documents++;
    boolean digest = given.getOrDefault("reader", Verdict.REFUSED).isAcceptance();
    changes.merge(sample.change(), new Tally(1, digest ? 1 : 0), Tally::plus);
    given.forEach(
        (name, verdict) ->
            verdicts.computeIfAbsent(name, key -> new TreeMap<>()).merge(verdict, 1, Integer::sum));
    sample.fault().ifPresent(fault -> faults.merge(fault.label(), accepted(given), Accepted::plus));
  }

  void addDisagreement(String words) {
    disagreements.add(words);
  }

  private static Accepted accepted(Map<String, Verdict> given) {
    Map<String, Integer> by = new TreeMap<>();
    given.forEach((name, verdict) -> by.put(name, verdict.isAcceptance() ? 1 : 0));
    return new Accepted(1, by);
  }

  BatchRecord record(int batch, LocalDate date) {
    return new BatchRecord(
        batch, date.toString(), documents, changes, faults, verdicts, List.copyOf(disagreements));
  }
}
