package dev.casebook.benchmarks;

import dev.casebook.corpus.CompactJson;
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

/** What a byte costs in small and in large digests. One operation takes one digest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SizeBenchmark {

  /** How many case studies the digest has, of 2 KB each. */
  @Param({"1", "10", "100", "1000", "10000"})
  public int studies = 1;

  private byte[] digest = {};

  /**
   * Makes the digest.
   *
   * @throws IOException if the examples cannot be read
   */
  @Setup
  public void makeDigest() throws IOException {
    digest = CompactJson.of(Corpus.generated().ofStudies(0, studies));
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
