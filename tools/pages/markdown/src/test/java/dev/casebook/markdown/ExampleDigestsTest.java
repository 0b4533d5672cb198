package dev.casebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The digests of the examples, as pages. */
class ExampleDigestsTest {
  private static final Path DIGESTS = Path.of("../../../examples/digests");
  private static final String PAGES = "src/test/resources/dev/casebook/markdown/";

  @ParameterizedTest
  @ValueSource(strings = {"engineering-at-scale-2026-04-08", "engineering-at-scale-2026-08-16"})
  void areWrittenLikeThis(String id) throws IOException {
    Digest digest = DigestJson.read(DIGESTS.resolve(id + ".json"));

    GoldenFile.at(PAGES + id + ".md").holds(DigestMarkdown.write(digest));
  }

  @ParameterizedTest
  @MethodSource("digests")
  void readBack(Path file) throws IOException {
    Digest digest = DigestJson.read(file);

    assertThat(DigestMarkdown.read(DigestMarkdown.write(digest))).isEqualTo(digest);
  }

  @Test
  void areThere() throws IOException {
    assertThat(digests()).hasSizeGreaterThan(5);
  }

  static List<Path> digests() throws IOException {
    try (Stream<Path> files = Files.list(DIGESTS)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
