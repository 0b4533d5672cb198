package dev.casebook.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository that fuzzing begins with. */
final class Repository {
  private static final Path ROOT = Path.of(System.getProperty("casebook.repository", "../.."));

  private Repository() {}

  /** The files below a folder, at any depth, whose path ends so, sorted. */
  static List<Path> files(String folder, String pattern) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(pattern))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> conformanceDocuments() {
    return files("schema/conformance/documents", ".*\\.json");
  }
}
