package dev.casebook.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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

/** JSON Lines in memory, on one thread. One operation takes the whole archive. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArchiveBenchmark {
  private byte[] archive = {};

  /**
   * Makes the archive.
   *
   * @throws IOException if the examples cannot be read
   */
  @Setup
  public void makeArchive() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (byte[] line : Corpus.LINES.documents()) {
      lines.write(line);
    }
    archive = lines.toByteArray();
  }

  /**
   * Jackson's tokens alone.
   *
   * @param sink takes the tokens
   * @param count takes the bytes
   */
  @Benchmark
  public void tokens(Blackhole sink, Bytes count) {
    Tokens.of(archive, sink);
    count.bytes += archive.length;
  }

  /**
   * The structure check alone.
   *
   * @param sink takes the findings
   * @param count takes the bytes
   * @throws IOException never, the archive is in memory
   */
  @Benchmark
  public void structureCheck(Blackhole sink, Bytes count) throws IOException {
    try (InputStream in = new ByteArrayInputStream(archive)) {
      Checks.STRUCTURE.checkLines("archive.jsonl", in, sink::consume);
    }
    count.bytes += archive.length;
  }

  /**
   * The whole check.
   *
   * @param sink takes the findings
   * @param count takes the bytes
   * @throws IOException never, the archive is in memory
   */
  @Benchmark
  public void check(Blackhole sink, Bytes count) throws IOException {
    try (InputStream in = new ByteArrayInputStream(archive)) {
      Checks.ALL.checkLines("archive.jsonl", in, sink::consume);
    }
    count.bytes += archive.length;
  }
}
