package dev.casebook.agreement;

import dev.casebook.agreement.document.Sample;
import dev.casebook.agreement.document.Samples;
import dev.casebook.agreement.judge.Judge;
import dev.casebook.agreement.judge.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Judges batch after batch, all judges at the same time. */
final class AgreementRun implements AutoCloseable {

  /** Batches that may be under way, so that no judge waits for the slowest. */
  private static final int WINDOW = 3;

  private final RunRecord record;
  private final Samples samples;
  private final Path folder;
  private final PrintStream out;
  private final Map<Judge, ExecutorService> judges = new LinkedHashMap<>();

  /**
   * A run.
   *
   * @param judges who judges; they are closed with the run
   * @param folder takes the documents that the judges disagree about
   */
  AgreementRun(RunRecord record, List<Judge> judges, Path folder, PrintStream out) {
    this.record = record;
    this.samples = new Samples(record.head().seed());
    this.folder = folder;
    this.out = out;
    judges.forEach(judge -> this.judges.put(judge, Executors.newSingleThreadExecutor()));
  }

  /** A batch that is being judged. */
  private record Underway(
      int number, List<Sample> samples, Map<String, Future<List<Verdict>>> verdicts) {}

  /** Judges until so many documents are done in whole batches, those of the record included. */
  void to(long documents) throws Exception {
    int size = record.head().batchSize();
    long start = System.nanoTime();
    long before = record.documents();
    int next = record.batches().size();
    Queue<Underway> underway = new ArrayDeque<>();
    while (!underway.isEmpty() || (long) next * size < documents) {
      if (underway.size() < WINDOW && (long) next * size < documents) {
        underway.add(start(next, samples.batch(next, size)));
        next++;
      } else {
        finish(underway.remove());
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
            Locale.ROOT,
            "%,d of %,d documents, %d disagreements, %.0f documents/s%n",
            record.documents(),
            documents,
            record.disagreements().size(),
            (record.documents() - before) / seconds);
      }
    }
  }

  private Underway start(int number, List<Sample> documents) {
    Map<String, Future<List<Verdict>>> verdicts = new LinkedHashMap<>();
    judges.forEach(
        (judge, thread) -> verdicts.put(judge.name(), thread.submit(() -> judge.judge(documents))));
    return new Underway(number, documents, verdicts);
  }

  private void finish(Underway batch) throws Exception {
    Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
    for (Map.Entry<String, Future<List<Verdict>>> judge : batch.verdicts().entrySet()) {
      verdicts.put(judge.getKey(), judge.getValue().get());
    }
    BatchTally tally = new BatchTally();
    for (Sample sample : batch.samples()) {
      Map<String, Verdict> given = new LinkedHashMap<>();
      verdicts.forEach((name, all) -> given.put(name, all.get(sample.index())));
      tally.add(sample, given);
      String disagreement = Comparison.disagreement(sample, given).orElse("");
      if (!disagreement.isEmpty()) {
        tally.addDisagreement(keep(sample) + " (" + sample.change() + "): " + disagreement);
      }
    }
    BatchRecord done = tally.record(batch.number(), LocalDate.now(ZoneOffset.UTC));
    done.disagreements().forEach(out::println);
    record.add(done);
  }

  private String keep(Sample sample) throws IOException {
    String name = "%d-%d-%d.json".formatted(record.head().seed(), sample.batch(), sample.index());
    Files.createDirectories(folder);
    Files.write(folder.resolve(name), sample.bytes());
    return name;
  }

  @Override
  public void close() {
    judges.forEach(
        (judge, thread) -> {
          judge.close();
          thread.shutdown();
        });
  }
}
