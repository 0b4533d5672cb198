package dev.casebook.benchmarks;

import dev.casebook.check.StructureCheck;
import dev.casebook.json.DigestReader;
import dev.casebook.rule.DigestCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What rules add to a typed read. One operation takes all example digests. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RulesBenchmark {
  private static final DigestReader READER = new DigestReader();
  private static final StructureCheck STRUCTURE = StructureCheck.ofDigests();
  private static final DigestCheck CHECK =
      DigestCheck.withAllRules().withToday(LocalDate.of(2026, 11, 23));
  private static final DigestCheck NO_RULES = CHECK.only(rule -> false);

  private List<byte[]> digests = List.of();

  /**
   * Reads the corpus.
   *
   * @throws IOException if it cannot be read
   */
  @Setup
  public void readCorpus() throws IOException {
    digests = Corpus.digests();
  }

  /**
   * Bytes to a typed digest.
   *
   * @param sink takes the results
   */
  @Benchmark
  public void typedRead(Blackhole sink) {
    for (byte[] digest : digests) {
      sink.consume(READER.read(digest));
    }
  }

  /**
   * The check without any rule.
   *
   * @param sink takes the results
   * @throws IOException never, the documents are in memory
   */
  @Benchmark
  public void checkWithoutRules(Blackhole sink) throws IOException {
    check(NO_RULES, sink);
  }

  /**
   * The check with all rules.
   *
   * @param sink takes the results
   * @throws IOException never, the documents are in memory
   */
  @Benchmark
  public void checkWithRules(Blackhole sink) throws IOException {
    check(CHECK, sink);
  }

  /**
   * The structure check alone.
   *
   * @param sink takes the results
   * @throws IOException never, the documents are in memory
   */
  @Benchmark
  public void structureCheck(Blackhole sink) throws IOException {
    for (byte[] digest : digests) {
      try (InputStream in = new ByteArrayInputStream(digest)) {
        sink.consume(STRUCTURE.check("digest.json", in));
      }
    }
  }

  private void check(DigestCheck check, Blackhole sink) throws IOException {
    for (byte[] digest : digests) {
      try (InputStream in = new ByteArrayInputStream(digest)) {
        sink.consume(check.check("digest.json", in));
      }
    }
  }
}
