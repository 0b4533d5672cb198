package dev.casebook.examples;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this repository keeps its digests. */
final class RepositoryDigests {
  private RepositoryDigests() {}

  /** The folder that the first argument names, or else the one of this repository. */
  static Path folder(String... arguments) {
    if (arguments.length > 0) {
      return Path.of(arguments[0]);
    }
    // Maven runs programs in the folder of the module, people in that of the repository.
    Path fromRepository = Path.of("examples", "digests");
    return Files.isDirectory(fromRepository) ? fromRepository : Path.of("digests");
  }
}
