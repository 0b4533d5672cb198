package dev.casebook.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A committed file that holds what the code makes. {@code -Dgolden.update=true} rewrites it;
 * without that, a difference fails the test.
 */
public final class GoldenFile {
  private final Path file;

  private GoldenFile(Path file) {
    this.file = file;
  }

  /** A golden file by its path from the folder of the module under test. */
  public static GoldenFile at(String path) {
    return new GoldenFile(Path.of(path));
  }

  /** Asserts that the file holds the given text. */
  public void holds(String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).as("run with -Dgolden.update=true to write it").exists();
    assertThat(Files.readString(file))
        .as("%s is out of date; -Dgolden.update=true rewrites it", file)
        .isEqualTo(actual);
  }
}
