package dev.casebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The example digests, as bytes in memory. */
final class Corpus {
  private Corpus() {}

  /** All example digests; the folder is given, or found from the root of the repository. */
  static List<byte[]> digests() throws IOException {
    Path folder = Path.of(System.getProperty("casebook.digests", "examples/digests"));
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> digests =
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      if (digests.isEmpty()) {
        throw new IOException("No digests in " + folder.toAbsolutePath());
      }
      List<byte[]> bytes = new ArrayList<>();
      for (Path digest : digests) {
        bytes.add(Files.readAllBytes(digest));
      }
      return bytes;
    }
  }
}
