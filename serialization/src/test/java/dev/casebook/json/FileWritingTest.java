package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWritingTest {
  private static final Digest SMALLEST = SmallDigest.builder().build();

  @TempDir private Path folder;

  @Test
  void replacesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("d.json"), "x".repeat(10_000));
    DigestJson.write(SMALLEST, file);

    assertThat(file).hasContent(DigestJson.toJson(SMALLEST));
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void doesNotMakeFolders() {
    Path file = folder.resolve("missing/d.json");

    assertThatThrownBy(() -> DigestJson.write(SMALLEST, file))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void leavesAnArchiveAsItWasIfADigestCannotBeHad() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "as it was");
    Stream<Digest> failing =
        Stream.iterate(0, i -> i + 1)
            .map(
                i -> {
                  if (i == 100) {
                    throw new IllegalStateException("no more digests");
                  }
                  return SMALLEST;
                });

    assertThatThrownBy(() -> DigestLines.write(failing, file)).hasMessage("no more digests");
    assertThat(file).hasContent("as it was");
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void passesOnWhyAStreamCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    Digest large = SmallDigest.builder(SmallDigest.study().summary("long ".repeat(4_000))).build();

    for (Digest digest : new Digest[] {SMALLEST, large}) {
      assertThatThrownBy(() -> DigestJson.write(digest, full))
          .isInstanceOf(IOException.class)
          .hasMessage("disk full");
      assertThatThrownBy(() -> DigestLines.write(Stream.of(digest), full))
          .isInstanceOf(IOException.class)
          .hasMessage("disk full");
    }
  }

  @Test
  void leavesAStreamOpen() throws IOException {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("not ours to close");
          }
        };
    DigestJson.write(SMALLEST, out);
    out.write('!');

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(DigestJson.toJson(SMALLEST) + "!");
  }
}
