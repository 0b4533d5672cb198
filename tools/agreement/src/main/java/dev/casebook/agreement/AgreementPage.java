package dev.casebook.agreement;

import dev.casebook.agreement.BatchRecord.Accepted;
import dev.casebook.agreement.BatchRecord.Tally;
import dev.casebook.agreement.RunHead.Judged;
import dev.casebook.agreement.document.JsonFault;
import dev.casebook.agreement.judge.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page of a run: who judged what, and what came of it. Every figure is of its record. */
final class AgreementPage {
  private final RunRecord record;
  private final List<String> judges;

  private AgreementPage(RunRecord record) {
    this.record = record;
    this.judges = record.head().judges().stream().map(Judged::name).toList();
  }

  static String of(RunRecord record) {
    return new AgreementPage(record).text();
  }

  private String text() {
    List<String> days =
        record.batches().stream().map(BatchRecord::date).distinct().sorted().toList();
    return """
        # Do all implementations give the same verdict?

        %,d documents, %d implementations, **%d disagreements**. Judged on %s.

        The documents are generated digests, made smaller at random and then changed in one of %d
        ways; most are a little right or a little wrong. What is asked follows from the document
        alone: on well-formed JSON all give the same verdict, and what is no JSON by RFC 8259 and
        [our limits](limits.md) ours refuse. [How it works](../tools/agreement/README.md).

        ```sh
        tools/agreement/run --documents %d --seed %d --batch %d --record target/agreement.jsonl \\
          --page docs/agreement.md
        ```

        The run can be stopped and goes on where its record ends. Seed, batch and place in the
        batch bring every document about again. The schema has the SHA-256 `%s`.

        ## Who judged

        %s
        The builders cannot be asked about a document with a key that they have no method for, or
        with a value of another type than the method takes: their types refuse it before they run.

        ## What they were given

        A kind of change leaves a digest or does not; a digest is what the typed reader accepts.

        %s
        ## What is no JSON

        Documents with a fault of the JSON itself, each counted under the gravest. The figures are
        how many of them an implementation accepts all the same: parsers differ there, and ours are
        the strict ones. A byte order mark is no fault to ours, which pass over it; networknt is
        given characters and sees none.

        %s\
        """
            .formatted(
                record.documents(),
                judges.size(),
                record.disagreements().size(),
                String.join(", ", days),
                changes().size(),
                record.documents(),
                record.head().seed(),
                record.head().batchSize(),
                record.head().schema(),
                judgesTable(),
                changesTable(),
                faultsTable())
        + disagreements();
  }

  private String judgesTable() {
    Map<String, Map<Verdict, Integer>> verdicts = new TreeMap<>();
    for (BatchRecord batch : record.batches()) {
      batch
          .verdicts()
          .forEach(
              (name, counts) ->
                  counts.forEach(
                      (verdict, count) ->
                          verdicts
                              .computeIfAbsent(name, key -> new TreeMap<>())
                              .merge(verdict, count, Integer::sum)));
    }
    StringBuilder table = new StringBuilder("| implementation | what is asked |");
    Arrays.stream(Verdict.values()).forEach(v -> table.append(' ').append(v.words()).append(" |"));
    table.append("\n|---|---|").append("--:|".repeat(Verdict.values().length)).append('\n');
    for (Judged judge : record.head().judges()) {
      table.append("| %s | %s |".formatted(judge.name(), judge.version()));
      Map<Verdict, Integer> counts = verdicts.getOrDefault(judge.name(), Map.of());
      Arrays.stream(Verdict.values())
          .forEach(verdict -> table.append(cell(counts.getOrDefault(verdict, 0))));
      table.append('\n');
    }
    return table.toString();
  }

  private Map<String, Tally> changes() {
    Map<String, Tally> sum = new TreeMap<>();
    record
        .batches()
        .forEach(batch -> batch.changes().forEach((k, t) -> sum.merge(k, t, Tally::plus)));
    return sum;
  }

  private String changesTable() {
    StringBuilder table = new StringBuilder("| change | documents | digests |\n|---|--:|--:|\n");
    changes()
        .forEach(
            (kind, tally) ->
                table
                    .append("| ")
                    .append(kind)
                    .append(" |")
                    .append(cell(tally.documents()))
                    .append(cell(tally.digests()))
                    .append('\n'));
    return table.toString();
  }

  private String faultsTable() {
    Map<String, Accepted> sum = new TreeMap<>();
    record
        .batches()
        .forEach(batch -> batch.faults().forEach((k, a) -> sum.merge(k, a, Accepted::plus)));
    StringBuilder table = new StringBuilder("| fault | documents |");
    judges.forEach(name -> table.append(' ').append(name).append(" |"));
    table.append("\n|---|--:|").append("--:|".repeat(judges.size())).append('\n');
    for (JsonFault fault : JsonFault.values()) {
      Accepted accepted = sum.getOrDefault(fault.label(), new Accepted(0, Map.of()));
      table.append("| ").append(fault.meaning()).append(" |").append(cell(accepted.documents()));
      judges.forEach(name -> table.append(cell(accepted.by().getOrDefault(name, 0))));
      table.append('\n');
    }
    return table.toString();
  }

  private static String cell(int count) {
    return String.format(Locale.ROOT, " %,d |", count);
  }

  private String disagreements() {
    List<String> all = record.disagreements();
    return all.isEmpty()
        ? ""
        : "\n## Disagreements\n\n"
            + all.stream().map(each -> "- " + each + "\n").collect(Collectors.joining());
  }
}
