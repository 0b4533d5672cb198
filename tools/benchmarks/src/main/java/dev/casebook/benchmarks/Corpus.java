package dev.casebook.benchmarks;

import dev.casebook.corpus.CompactJson;
import dev.casebook.corpus.CorpusMaker;
import dev.casebook.corpus.DigestSource;
import dev.casebook.corpus.Examples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/** What the parts are measured on. */
public enum Corpus {

  /** The example digests as they stand, indented. */
  EXAMPLES {
    @Override
    List<byte[]> documents() throws IOException {
      return examples();
    }
  },

  /** Lines of a generated archive, which together do not fit a core's own cache. */
  LINES {
    @Override
    List<byte[]> documents() throws IOException {
      DigestSource source = generated();
      return LongStream.range(0, COUNT)
          .mapToObj(number -> CompactJson.of(source.ofBytes(number, SIZE)))
          .toList();
    }
  };

  private static final int COUNT = 50;
  private static final int SIZE = 45_000;

  abstract List<byte[]> documents() throws IOException;

  /** Digests without end. */
  static DigestSource generated() throws IOException {
    return new DigestSource(examples(), CorpusMaker.SEED);
  }

  /** The folder is given, or found from the root of the repository. */
  private static List<byte[]> examples() throws IOException {
    return Examples.in(Path.of(System.getProperty("casebook.digests", "examples/digests")));
  }
}
