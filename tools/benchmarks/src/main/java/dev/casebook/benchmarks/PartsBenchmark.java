package dev.casebook.benchmarks;

import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestReader;
import dev.casebook.model.Digest;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What each part costs, document by document. One operation takes the whole corpus. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PartsBenchmark {
  private static final DigestReader READER = new DigestReader();

  /** What is worked on. */
  @Param public Corpus corpus = Corpus.EXAMPLES;

  private List<byte[]> documents = List.of();
  private List<Digest> digests = List.of();
  private long length;

  /**
   * Makes the corpus.
   *
   * @throws IOException if the examples cannot be read
   */
  @Setup
  public void makeCorpus() throws IOException {
    documents = corpus.documents();
    digests = documents.stream().map(READER::read).toList();
    length = documents.stream().mapToLong(document -> document.length).sum();
  }

  /**
   * Jackson's tokens alone: what JSON costs at least.
   *
   * @param sink takes the tokens
   * @param count takes the bytes
   */
  @Benchmark
  public void tokens(Blackhole sink, Bytes count) {
    for (byte[] document : documents) {
      Tokens.of(document, sink);
    }
    count.bytes += length;
  }

  /**
   * Bytes to typed digests.
   *
   * @param sink takes the digests
   * @param count takes the bytes
   */
  @Benchmark
  public void typedRead(Blackhole sink, Bytes count) {
    for (byte[] document : documents) {
      sink.consume(READER.read(document));
    }
    count.bytes += length;
  }

  /**
   * The structure check alone.
   *
   * @param sink takes the findings
   * @param count takes the bytes
   */
  @Benchmark
  public void structureCheck(Blackhole sink, Bytes count) {
    for (byte[] document : documents) {
      Checks.structure(document, sink);
    }
    count.bytes += length;
  }

  /**
   * The whole check without any rule.
   *
   * @param sink takes the findings
   * @param count takes the bytes
   */
  @Benchmark
  public void checkWithoutRules(Blackhole sink, Bytes count) {
    check(Checks.NO_RULES, sink, count);
  }

  /**
   * The whole check.
   *
   * @param sink takes the findings
   * @param count takes the bytes
   */
  @Benchmark
  public void check(Blackhole sink, Bytes count) {
    check(Checks.ALL, sink, count);
  }

  private void check(DigestCheck check, Blackhole sink, Bytes count) {
    for (byte[] document : documents) {
      Checks.check(check, document, sink);
    }
    count.bytes += length;
  }

  /**
   * Typed digests to canonical JSON.
   *
   * @param count takes the bytes of what they were read from
   * @throws IOException never, the bytes go nowhere
   */
  @Benchmark
  public void write(Bytes count) throws IOException {
    for (Digest digest : digests) {
      DigestJson.write(digest, OutputStream.nullOutputStream());
    }
    count.bytes += length;
  }
}
