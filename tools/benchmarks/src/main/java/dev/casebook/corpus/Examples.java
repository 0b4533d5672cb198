package dev.casebook.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The digests that corpora are made of. */
public final class Examples {
  private Examples() {}

  /**
   * All digests of a folder, by name.
   *
   * @param folder a folder with {@code *.json} files
   * @return the bytes of each
   * @throws IOException if they cannot be read, or there are none
   */
  public static List<byte[]> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<byte[]> digests = new ArrayList<>();
      for (Path file : files.filter(name -> name.toString().endsWith(".json")).sorted().toList()) {
        digests.add(Files.readAllBytes(file));
      }
      if (digests.isEmpty()) {
        throw new IOException("No digests in " + folder.toAbsolutePath());
      }
      return digests;
    }
  }
}
