package dev.casebook.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteLinesTest {

  @Property(tries = 1000)
  void givesTheSameLinesHoweverTheBytesCome(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 9) int chunk) {
    assertThat(lines(new ChunkedStream(bytes(text), chunk), 1000)).isEqualTo(split(text));
  }

  @Property(tries = 1000)
  void keepsOneByteMoreThanTheLimit(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 12) int limit,
      @ForAll @IntRange(min = 1, max = 9) int chunk) {
    List<String> whole = split(text);
    List<String> kept = lines(new ChunkedStream(bytes(text), chunk), limit);

    assertThat(kept).hasSameSizeAs(whole);
    for (int i = 0; i < kept.size(); i++) {
      if (whole.get(i).length() < limit) {
        assertThat(kept.get(i)).isEqualTo(whole.get(i));
      } else if (whole.get(i).length() > limit) {
        assertThat(kept.get(i)).isEqualTo(whole.get(i).substring(0, limit + 1));
      } else {
        assertThat(kept.get(i)).isIn(whole.get(i), whole.get(i) + "\t");
      }
    }
  }

  @Test
  void givesALineThatNeverEndsWhenItIsOverTheLimit() throws IOException {
    InputStream endless =
        new InputStream() {
          private int given;

          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            given += length;
            assertThat(given).isLessThan(200_000);
            Arrays.fill(bytes, from, from + length, (byte) 'x');
            return length;
          }
        };
    assertThat(new ByteLines(endless, 1_000).next())
        .hasValueSatisfying(line -> assertThat(line.to() - line.from()).isEqualTo(1_001));
  }

  @Test
  void countsLinesFromOne() throws IOException {
    ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes("a\n\nb")), 9);

    assertThat(lines.next().map(ByteLines.Line::number)).contains(1);
    assertThat(lines.next().map(ByteLines.Line::number)).contains(2);
    assertThat(lines.next().map(ByteLines.Line::number)).contains(3);
    assertThat(lines.next()).isEmpty();
    assertThat(lines.next()).as("the end stays the end").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {65_535, 65_536, 65_537, 131_072, 200_000})
  void joinsALineThatFillsItsBuffer(int length) {
    String line = "x".repeat(length);

    assertThat(lines(new ByteArrayInputStream(bytes(line + "\n" + line)), Long.MAX_VALUE))
        .containsExactly(line, line);
  }

  @Test
  void keepsNoMoreOfALongLineThanAskedFor() {
    String text = "x".repeat(1_000_000) + "\ny";

    assertThat(lines(new ByteArrayInputStream(bytes(text)), 3)).containsExactly("xxxx", "y");
  }

  @Test
  void doesNotTakeAReturnWhereALongLineWasCutForItsEnd() {
    assertThat(lines(new ByteArrayInputStream(bytes("abc\rdef\r\n")), 3)).containsExactly("abc\t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t \t", "\r", " \r "})
  void isBlankWithWhiteSpaceAlone(String line) {
    assertThat(line(line, true).isBlank()).isTrue();
  }

  @Test
  void isNotBlankWhenItIsCutBehindWhiteSpace() {
    assertThat(line("  ", false).isBlank()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " a", "\f", "\u00a0", "\0"})
  void isNotBlankWithAnythingElse(String line) {
    assertThat(line(line, true).isBlank()).isFalse();
  }

  /** Lines that LF or CRLF ends, or CR at the end of the text; any other CR is a tab. */
  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    lines.replaceAll(
        line ->
            (line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                .replace('\r', '\t'));
    return lines;
  }

  private static ByteLines.Line line(String text, boolean whole) {
    return new ByteLines.Line(1, bytes('x' + text + 'x'), 1, 1 + text.length(), whole);
  }

  private static List<String> lines(InputStream in, long maxBytes) {
    List<String> lines = new ArrayList<>();
    try (ByteLines reader = new ByteLines(in, maxBytes)) {
      Optional<ByteLines.Line> line = reader.next();
      while (line.isPresent()) {
        lines.add(new String(line.get().document(), StandardCharsets.ISO_8859_1));
        assertThat(line.get().number()).isEqualTo(lines.size());
        line = reader.next();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return lines;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Provide
  Arbitrary<String> texts() {
    List<Character> any = IntStream.range(0, 256).mapToObj(c -> (char) c).toList();
    return Arbitraries.oneOf(Arbitraries.of('\n', '\n', '\r', ' ', 'a'), Arbitraries.of(any))
        .list()
        .ofMaxSize(60)
        .map(
            characters -> {
              StringBuilder text = new StringBuilder();
              characters.forEach(text::append);
              return text.toString();
            });
  }
}
