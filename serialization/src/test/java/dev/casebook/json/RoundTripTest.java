package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

  @Property(tries = 300)
  void readingWhatWasWrittenGivesTheSame(@ForAll("digests") Digest digest) {
    assertThat(DigestJson.read(DigestJson.toJson(digest))).isEqualTo(digest);
  }

  @Property(tries = 300)
  void writingWhatWasReadGivesTheSame(@ForAll("digests") Digest digest) {
    String canonical = DigestJson.toJson(digest);

    assertThat(DigestJson.toJson(DigestJson.read(canonical))).isEqualTo(canonical);
  }

  @Property(tries = 100)
  void allWaysToWriteGiveTheSameBytes(@ForAll("digests") Digest digest) throws IOException {
    byte[] expected = DigestJson.toJson(digest).getBytes(StandardCharsets.UTF_8);
    Path file = Files.createTempFile("digest", ".json");
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      DigestJson.write(digest, out);
      DigestJson.write(digest, file);

      assertThat(out.toByteArray()).isEqualTo(expected);
      assertThat(Files.readAllBytes(file)).isEqualTo(expected);
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 100)
  void allWaysToReadGiveTheSameDigest(@ForAll("digests") Digest digest) throws IOException {
    String json = DigestJson.toJson(digest);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Path file = Files.createTempFile("digest", ".json");
    try {
      Files.write(file, bytes);

      assertThat(DigestJson.read(bytes)).isEqualTo(digest);
      assertThat(DigestJson.read(new ByteArrayInputStream(bytes))).isEqualTo(digest);
      assertThat(DigestJson.read(file)).isEqualTo(digest);
      assertThat(DigestJson.read("\uFEFF" + json.replace("\n", "\r\n"))).isEqualTo(digest);
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 50)
  void archivesKeepDigestsAndTheirOrder(@ForAll("digestLists") List<Digest> digests)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DigestLines.write(digests.stream(), out);

    assertThat(DigestLines.read(new ByteArrayInputStream(out.toByteArray())))
        .containsExactlyElementsOf(digests);
  }

  @Property(tries = 50)
  void archivesHaveADigestALine(@ForAll("digestLists") List<Digest> digests) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DigestLines.write(digests.stream(), out);
    String text = out.toString(StandardCharsets.UTF_8);

    assertThat(text.chars().filter(c -> c == '\n')).hasSize(digests.size());
    assertThat(text).doesNotContain("\r", "\t");
    assertThat(
            Stream.of(text.split("\n", -1)).filter(line -> !line.isEmpty()).map(DigestJson::read))
        .containsExactlyElementsOf(digests);
  }

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }

  @Provide
  Arbitrary<List<Digest>> digestLists() {
    return digests().list().ofMaxSize(4);
  }
}
