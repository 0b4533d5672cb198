package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Digest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestLinesTest {
  private static final Digest A = SmallDigest.builder().id("a").build();
  private static final Digest B = SmallDigest.builder().id("b").build();
  private static final String LINE_A = DigestText.with("id", "'a'");
  private static final String LINE_B = DigestText.with("id", "'b'");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A\nB\n",
        "A\nB",
        "A\r\nB\r\n",
        "A\r\nB\r",
        "\n\n \nA\n\t\r\n\r\nB\n\n",
        "\uFEFFA\nB\n",
        " A \n B "
      })
  void readsLinesAndPassesOverBlankOnes(String layout) {
    assertThat(DigestLines.read(archive(layout))).containsExactly(A, B);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n\r\n", " \t \n "})
  void readsNothingFromAnEmptyArchive(String layout) {
    assertThat(DigestLines.read(archive(layout))).isEmpty();
  }

  @Test
  void goesOnBehindABadLine() {
    Iterator<Digest> digests =
        DigestLines.read(archive("A\n\n{\"x\":1}\r\nB\n nonsense\nA")).iterator();

    assertThat(digests.next()).isEqualTo(A);
    assertThatThrownBy(digests::next)
        .isInstanceOf(DigestJsonException.class)
        .hasMessage("3:2: There is no property \"x\" here (at /x)");
    assertThat(digests.next()).isEqualTo(B);
    assertThatThrownBy(digests::hasNext)
        .isInstanceOf(DigestJsonException.class)
        .hasMessage("5:2: Not JSON: nonsense is no JSON value; text stands in double quotes");
    assertThat(digests.next()).isEqualTo(A);
    assertThat(digests.hasNext()).isFalse();
    assertThatThrownBy(digests::next).isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A\n{\nB", "A\r\n{\r\nB", "A\n{\n", "A\r\n{\r\n", "A\r\n{\r"})
  void placesTheEndOfACutLineOnThatLine(String layout) {
    Iterator<Digest> digests = DigestLines.read(archive(layout)).iterator();

    assertThat(digests.next()).isEqualTo(A);
    assertThatThrownBy(digests::next)
        .isInstanceOf(DigestJsonException.class)
        .hasMessage("2:2: Not JSON: the document ends before an object is closed");
  }

  @Test
  void aReturnWithinALineTakesAColumnAndEndsNoLine() {
    Iterator<Digest> digests = DigestLines.read(archive("\rA\n{\r\"x\":1}\n{\r")).iterator();

    assertThat(digests.next()).isEqualTo(A);
    assertThatThrownBy(digests::next).hasMessageStartingWith("2:3: There is no property \"x\"");
    assertThatThrownBy(digests::next).hasMessageStartingWith("3:2: Not JSON: ");
  }

  @Test
  void namesTheFileOfABadLine() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), LINE_A + "\n[]\n");

    try (Stream<Digest> digests = DigestLines.read(file)) {
      assertThatThrownBy(digests::toList)
          .isInstanceOf(DigestJsonException.class)
          .hasMessage(file + ":2:1: Expected an object, but found an array");
    }
  }

  @Test
  void limitsALineButNotTheArchive() {
    DigestReader reader = new DigestReader(LINE_A.length());
    String longer = LINE_A + " ";
    Iterator<Digest> digests =
        reader.readLines(archive("A\n" + longer + "\nB\n" + " ".repeat(999) + "A\nB")).iterator();
    String problem = "The document is larger than the limit of " + LINE_A.length() + " bytes";

    assertThat(digests.next()).isEqualTo(A);
    assertThatThrownBy(digests::next).hasMessage("2:" + (LINE_A.length() + 1) + ": " + problem);
    assertThat(digests.next()).isEqualTo(B);
    assertThatThrownBy(digests::next)
        .as("what follows so many blanks is not known")
        .hasMessage("4:" + (LINE_A.length() + 1) + ": " + problem);
    assertThat(digests.next()).isEqualTo(B);
    assertThat(digests.hasNext()).isFalse();
  }

  @Test
  void readsNoFurtherThanAskedFor() {
    AtomicLong bytesRead = new AtomicLong();
    byte[] archive = (LINE_A + "\n").repeat(50_000).getBytes(StandardCharsets.UTF_8);
    InputStream counting =
        new FilterInputStream(new ByteArrayInputStream(archive)) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            bytesRead.addAndGet(count);
            return count;
          }
        };

    Stream<Digest> digests = DigestLines.read(counting);
    assertThat(bytesRead).hasValue(0);

    assertThat(digests.findFirst()).contains(A);
    assertThat(bytesRead.get()).isPositive().isLessThan(archive.length / 10);
  }

  @Test
  void closesWhatItReadsFrom() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new FilterInputStream(archive("A\nB\n")) {
          @Override
          public void close() throws IOException {
            closed.set(true);
            super.close();
          }
        };

    try (Stream<Digest> digests = DigestLines.read(in)) {
      assertThat(digests.findFirst()).contains(A);
      assertThat(closed).isFalse();
    }
    assertThat(closed).isTrue();
  }

  @Test
  void writesNothingForNoDigests() throws IOException {
    Path file = folder.resolve("none.jsonl");
    DigestLines.write(Stream.of(), file);

    assertThat(file).isEmptyFile();
  }

  @Test
  void writesDigestsOneByOneAndLeavesTheStreamOpen() throws IOException {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("not ours to close");
          }
        };
    DigestLines.write(Stream.of(A, B), out);
    DigestLines.write(Stream.of(A), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(LINE_A + "\n" + LINE_B + "\n" + LINE_A + "\n");
  }

  @Test
  void copiesAnArchiveOntoItself() throws IOException {
    Path file = folder.resolve("many.jsonl");
    DigestLines.write(
        IntStream.range(0, 1000).mapToObj(i -> SmallDigest.builder().id("d" + i).build()), file);
    byte[] before = Files.readAllBytes(file);

    try (Stream<Digest> digests = DigestLines.read(file)) {
      DigestLines.write(digests, file);
    }

    assertThat(file).hasBinaryContent(before);
  }

  private static InputStream archive(String layout) {
    String text = layout.replace("A", LINE_A).replace("B", LINE_B);
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
