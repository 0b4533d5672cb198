package dev.casebook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.StructureCheck;
import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the digests of this repository to the format; a test like this can guard yours. */
class DigestFilesTest {
  private static final StructureCheck CHECK = StructureCheck.ofDigests();

  @ParameterizedTest
  @MethodSource("digests")
  void hasNoFindings(Path file) throws IOException {
    assertThat(CHECK.check(file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("digests")
  void isCanonical(Path file) throws IOException {
    assertThat(DigestJson.toJson(DigestJson.read(file))).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("digests")
  void survivesARoundTrip(Path file) throws IOException {
    Digest digest = DigestJson.read(file);

    assertThat(DigestJson.read(DigestJson.toJson(digest))).isEqualTo(digest);
  }

  static List<Path> digests() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("digests"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
