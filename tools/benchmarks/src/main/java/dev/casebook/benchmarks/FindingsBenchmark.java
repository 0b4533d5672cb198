package dev.casebook.benchmarks;

import dev.casebook.corpus.CompactJson;
import dev.casebook.corpus.Fault;
import java.io.IOException;
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

/** What findings cost: a large digest, and a fault in some case studies of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FindingsBenchmark {

  /** How many case studies the digest has, of 2 KB each. */
  @Param("10000")
  public int caseStudies = 1;

  /** How many case studies have a fault. */
  @Param({"0", "1", "10", "100", "1000", "9999"})
  public int findings;

  private byte[] digest = {};

  /**
   * Makes the digest.
   *
   * @throws IOException if the examples cannot be read
   */
  @Setup
  public void makeDigest() throws IOException {
    byte[] sound = CompactJson.of(Corpus.generated().ofStudies(0, caseStudies));
    digest = Fault.WRONG_TYPE.in(sound, findings);
  }

  /**
   * The structure check alone.
   *
   * @param sink takes the findings
   * @param count takes the bytes
   */
  @Benchmark
  public void structureCheck(Blackhole sink, Bytes count) {
    Checks.structure(digest, sink);
    count.bytes += digest.length;
  }

  /**
   * The whole check.
   *
   * @param sink takes the findings
   * @param count takes the bytes
   */
  @Benchmark
  public void check(Blackhole sink, Bytes count) {
    Checks.check(Checks.ALL, digest, sink);
    count.bytes += digest.length;
  }
}
