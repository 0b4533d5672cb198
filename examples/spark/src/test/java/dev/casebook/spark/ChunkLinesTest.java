package dev.casebook.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ChunkLinesTest {

  @Property
  void haveEachLineOfAFileOnce(
      @ForAll @StringLength(max = 40) @CharRange(from = '\n', to = '\f') String text,
      @ForAll @IntRange(min = 1, max = 50) int size)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); start += size) {
      lines.addAll(linesOf(text, start, Math.min(text.length(), start + size)));
    }
    assertThat(lines).isEqualTo(text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)")));
  }

  @Test
  void passOverALineThatWasNotRead() throws IOException {
    try (ChunkLines lines = lines("one\ntwo\n", 0, 8)) {
      assertThat(lines.next()).isTrue();
      assertThat(lines.next()).isTrue();
      assertThat(lines.line().readAllBytes()).asString(ISO_8859_1).isEqualTo("two\n");
      assertThat(lines.next()).isFalse();
    }
  }

  @Test
  void readNoFurtherThanTheirEndForALineThatBeganBefore() throws IOException {
    String text = "x".repeat(1_000_000);
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(ISO_8859_1));
    try (ChunkLines lines = new ChunkLines(in, 10, 20)) {
      assertThat(lines.next()).isFalse();
      assertThat(in.available()).isGreaterThan(500_000);
    }
  }

  private static List<String> linesOf(String text, int start, int end) throws IOException {
    List<String> found = new ArrayList<>();
    try (ChunkLines lines = lines(text, start, end)) {
      while (lines.next()) {
        found.add(new String(lines.line().readAllBytes(), ISO_8859_1));
      }
    }
    return found;
  }

  private static ChunkLines lines(String text, int start, int end) {
    byte[] bytes = text.substring((int) ChunkLines.before(start)).getBytes(ISO_8859_1);
    return new ChunkLines(new ByteArrayInputStream(bytes), start, end);
  }
}
