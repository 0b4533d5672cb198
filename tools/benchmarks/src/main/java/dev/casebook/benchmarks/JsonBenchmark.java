package dev.casebook.benchmarks;

import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What JSON costs at least, and what writing costs. One operation takes all example digests. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class JsonBenchmark {
  private static final JsonFactory JACKSON = new JsonFactory();

  private List<byte[]> documents = List.of();
  private List<Digest> digests = List.of();

  /**
   * Reads the corpus.
   *
   * @throws IOException if it cannot be read
   */
  @Setup
  public void readCorpus() throws IOException {
    documents = Corpus.digests();
    digests = documents.stream().map(DigestJson::read).toList();
  }

  /**
   * Jackson's tokens alone, as it comes: no text is taken, and nothing is checked but syntax.
   *
   * @param sink takes the tokens
   */
  @Benchmark
  public void tokens(Blackhole sink) {
    for (byte[] document : documents) {
      try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), document)) {
        while (parser.nextToken() != null) {
          sink.consume(parser.currentToken());
        }
      }
    }
  }

  /**
   * Typed digests to canonical JSON.
   *
   * @throws IOException never, the bytes go nowhere
   */
  @Benchmark
  public void write() throws IOException {
    for (Digest digest : digests) {
      DigestJson.write(digest, OutputStream.nullOutputStream());
    }
  }
}
