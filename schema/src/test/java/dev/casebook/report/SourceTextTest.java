package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
  private final List<String> opened = new ArrayList<>();
  private int open;

  private SourceText source(Map<String, String> documents) {
    return new SourceText(name -> open(name, documents.get(name)));
  }

  private InputStream open(String name, String document) throws IOException {
    opened.add(name);
    if (document == null) {
      throw new NoSuchFileException(name);
    }
    open++;
    return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public void close() {
        open--;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n\nd", "a\r\nb\r\n\r\nd", "a\rb\r\rd", "a\nb\r\n\rd\n"})
  void countsLinesByAnyLineEnd(String text) {
    SourceText source = source(Map.of("x", text));

    assertThat(source.line("x", 1)).contains("a");
    assertThat(source.line("x", 2)).contains("b");
    assertThat(source.line("x", 3)).contains("");
    assertThat(source.line("x", 4)).contains("d");
    assertThat(source.line("x", 5)).isEmpty();
    assertThat(source.line("x", 50)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\rb\nc", "a\rb\r\nc", "a\rb\nc\n"})
  void aReturnAloneEndsNoLineOfAnArchive(String text) {
    SourceText source = new SourceText(name -> open(name, text), "x.jsonl"::equals);

    assertThat(source.line("x.jsonl", 1)).contains("a\rb");
    assertThat(source.line("x.jsonl", 2)).contains("c");
    assertThat(source.line("x.json", 2)).contains("b");
  }

  @Test
  void readsADocumentOnceAsLongAsLinesAreAskedForInOrder() {
    SourceText source = source(Map.of("x", "1\n2\n3", "y", "one"));

    source.line("x", 1);
    source.line("x", 3);
    assertThat(source.line("x", 3)).contains("3");
    source.line("y", 1);

    assertThat(opened).containsExactly("x", "y");
  }

  @Test
  void goesBackWhenAsked() {
    SourceText source = source(Map.of("x", "1\n2\n3"));

    assertThat(source.line("x", 3)).contains("3");
    assertThat(source.line("x", 2)).contains("2");
  }

  @Test
  void keepsOneDocumentOpenAndClosesItInTheEnd() throws IOException {
    SourceText source = source(Map.of("x", "1", "y", "2"));

    source.line("x", 1);
    source.line("y", 1);
    assertThat(open).isEqualTo(1);

    source.close();
    source.close();
    assertThat(open).isZero();
  }

  @Test
  void hasNoLineOfADocumentThatIsGone() {
    SourceText source = source(Map.of("y", "here"));

    assertThat(source.line("x", 1)).isEmpty();
    assertThat(source.line("x", 2)).isEmpty();
    assertThat(source.line("y", 1)).contains("here");
  }

  @Test
  void leavesAByteOrderMarkOutForColumnsAreCountedBehindIt() {
    SourceText source = source(Map.of("x", "\uFEFF{}\n\uFEFFb"));

    assertThat(source.line("x", 1)).contains("{}");
    assertThat(source.line("x", 2)).contains("\uFEFFb");
  }

  @Test
  void passesOverALineTooLongToShow() {
    int limit = 1 << 20;
    SourceText source = source(Map.of("x", "a".repeat(limit + 1) + "\nb\n" + "c".repeat(limit)));

    assertThat(source.line("x", 1)).isEmpty();
    assertThat(source.line("x", 2)).contains("b");
    assertThat(source.line("x", 3)).hasValueSatisfying(line -> assertThat(line).hasSize(limit));
  }

  @Test
  void takesLinesOfAHeldDocumentFromMemory() {
    SourceText source = source(Map.of("x", "1\n2\n3\n4", "y", "one"));

    source.hold("x", 3, "three\r\nfour".getBytes(StandardCharsets.UTF_8));

    assertThat(source.line("x", 4)).contains("four");
    assertThat(source.line("x", 3)).contains("three");
    assertThat(source.line("x", 5)).isEmpty();
    assertThat(opened).isEmpty();
    assertThat(source.line("x", 2)).contains("2");
    assertThat(source.line("y", 1)).contains("one");
  }

  @Property
  void showsTheSameLinesOfAHeldDocumentAsOfOneThatIsOpened(
      @ForAll("texts") String text, @ForAll List<@IntRange(min = 1, max = 9) Integer> lines) {
    SourceText opening = source(Map.of("x", text));
    SourceText holding = source(Map.of());
    holding.hold("x", 1, text.getBytes(StandardCharsets.UTF_8));

    for (int line : lines) {
      assertThat(holding.line("x", line)).isEqualTo(opening.line("x", line));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("\n", "\r", "\r\n", "\uFEFF", "a", "\u65e5\u672c", "\ud801\udc00")
        .list()
        .map(parts -> String.join("", parts));
  }

  @Test
  void readsALineNoFurtherThanShowsThatItIsTooLong() {
    long[] count = {0};
    SourceText source =
        new SourceText(
            name ->
                new InputStream() {
                  @Override
                  public int read() {
                    count[0]++;
                    return ' ';
                  }

                  @Override
                  public int read(byte[] target, int offset, int length) {
                    Arrays.fill(target, offset, offset + length, (byte) ' ');
                    count[0] += length;
                    return length;
                  }
                });

    assertThat(source.line("endless", 1)).isEmpty();
    assertThat(count[0]).isLessThan(2L * SourceText.MAX_LINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void showsTheLinesAfterOneThatIsTooLong(String end) {
    String longest = "x".repeat(SourceText.MAX_LINE);
    SourceText source = source(Map.of("x", longest + end + longest + "x" + end + end + "a"));

    assertThat(source.line("x", 1)).contains(longest);
    assertThat(source.line("x", 2)).isEmpty();
    assertThat(source.line("x", 3)).contains("");
    assertThat(source.line("x", 4)).contains("a");
  }

  @Test
  void doesNotTryAgainWhatCannotBeRead() {
    SourceText source = source(Map.of());

    assertThat(source.line("x", 1)).isEmpty();
    assertThat(source.line("x", 2)).isEmpty();
    assertThat(opened).containsExactly("x");
  }
}
