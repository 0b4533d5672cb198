package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.casebook.model.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestReaderTest {
  private static final Digest SMALLEST = SmallDigest.builder().build();
  private static final String TEXT = DigestText.smallest();
  private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

  @Test
  void acceptsADocumentOfExactlyTheLimit() throws IOException {
    DigestReader reader = new DigestReader(BYTES.length);

    assertThat(reader.read(BYTES)).isEqualTo(SMALLEST);
    assertThat(reader.read(TEXT)).isEqualTo(SMALLEST);
    assertThat(reader.read(new ByteArrayInputStream(BYTES))).isEqualTo(SMALLEST);
  }

  @Test
  void refusesADocumentOverTheLimit() {
    int limit = BYTES.length;
    DigestReader reader = new DigestReader(limit);
    byte[] larger = (TEXT + "\n").getBytes(StandardCharsets.UTF_8);
    String problem = "The document is larger than the limit of " + limit + " bytes";

    assertThatThrownBy(() -> reader.read(larger))
        .isInstanceOf(DigestJsonException.class)
        .hasMessage("1:" + (limit + 1) + ": " + problem);
    assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(larger)))
        .isInstanceOf(DigestJsonException.class)
        .hasMessage("1:" + (limit + 1) + ": " + problem);
    assertThatThrownBy(() -> reader.read(TEXT + "\n"))
        .isInstanceOf(DigestJsonException.class)
        .hasMessage("1:1: " + problem);
  }

  @Test
  void namesTheWayToTheValueThatTheLimitCuts() {
    assertThatThrownBy(() -> new DigestReader(40).read(BYTES))
        .isInstanceOf(DigestJsonException.class)
        .hasMessage("1:41: The document is larger than the limit of 40 bytes (at /series)");
  }

  @Test
  void readsNoMoreOfAStreamThanTheLimit() {
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[1_000_000]);

    assertThatThrownBy(() -> new DigestReader(100).read(in))
        .isInstanceOf(DigestJsonException.class);
    assertThat(in.available()).isGreaterThanOrEqualTo(1_000_000 - 101);
  }

  @ParameterizedTest
  @ValueSource(longs = {Integer.MAX_VALUE, Integer.MAX_VALUE + 1L, Long.MAX_VALUE})
  void acceptsAnyGreaterLimit(long limit) throws IOException {
    DigestReader reader = new DigestReader(limit);

    assertThat(reader.read(BYTES)).isEqualTo(SMALLEST);
    assertThat(reader.read(TEXT)).isEqualTo(SMALLEST);
    assertThat(reader.read(new ByteArrayInputStream(BYTES))).isEqualTo(SMALLEST);
    assertThat(reader.readLines(new ByteArrayInputStream(BYTES))).containsExactly(SMALLEST);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void refusesALimitThatLetsNothingThrough(long limit) {
    assertThatThrownBy(() -> new DigestReader(limit))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A limit of " + limit + " bytes lets nothing through");
  }

  @Test
  void namesTheFileOfAFault(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("issue.json"), "{\n  \"x\": 1\n}\n");

    DigestJsonException fault =
        catchThrowableOfType(DigestJsonException.class, () -> DigestJson.read(file));

    assertThat(fault).hasMessage(file + ":2:3: There is no property \"x\" here (at /x)");
    assertThat(fault.source()).contains(file.toString());
    assertThat(fault.problem()).isEqualTo("There is no property \"x\" here");
  }

  @Test
  void leavesAStreamOpen() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream(BYTES) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    assertThat(DigestJson.read(in)).isEqualTo(SMALLEST);
    assertThat(closed).isFalse();
  }

  @Test
  void passesOnFailuresOfAFileOrStream(@TempDir Path folder) throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();

    assertThatThrownBy(() -> DigestJson.read(broken))
        .isInstanceOf(IOException.class)
        .hasMessage("Stream closed");
    assertThatThrownBy(() -> DigestLines.read(broken).findFirst())
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("Stream closed");
    assertThatThrownBy(() -> DigestJson.read(folder.resolve("missing.json")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> DigestLines.read(folder.resolve("missing.jsonl")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
