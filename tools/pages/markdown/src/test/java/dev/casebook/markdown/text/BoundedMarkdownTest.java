package dev.casebook.markdown.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What costs the parser of inlines a square is refused, in the paragraphs that it sees. */
class BoundedMarkdownTest {
  private static final int MOST_MARKS = 12_500;

  private static Node parse(String markdown) {
    return BoundedMarkdown.parse(
        markdown,
        () -> Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS),
        Integer.MAX_VALUE);
  }

  private static PageFault faultOf(String markdown) {
    return catchThrowableOfType(PageFault.class, () -> parse(markdown));
  }

  @ParameterizedTest
  @CsvSource({
    "' *', 1",
    "' *a', 1",
    "' _a', 1",
    "' ~~a', 2",
    "'[', 1",
    "']', 1",
    "'[a](b)', 2",
    "'**a [b](c) *d ', 5",
    "'\u00e9_ ', 1"
  })
  void countsTheMarksOfAParagraph(String piece, int marks) {
    String most = "a" + piece.repeat(MOST_MARKS / marks);

    assertThat(parse("Short.\n\n" + most).getLastChild()).isNotNull();
    PageFault fault = faultOf("Short.\n\n" + most + piece);
    assertThat(fault.line()).isEqualTo(3);
    assertThat(fault.reason()).contains("marks of emphasis and links");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\*", "\\[", "\\_", "a_", "\u4e2d_", "\uD835\uDC00_", "`", "!", "<a", "&"})
  void countsNothingElse(String piece) {
    assertThat(parse("a" + piece.repeat(2 * MOST_MARKS) + "a").getFirstChild()).isNotNull();
  }

  @Test
  void countsUnderscoresWithinWordsOnceThereAreLinks() {
    String words = "a_".repeat(100_000) + "a ";

    assertThat(parse(words + "[a](b)").getFirstChild()).isNotNull();
    assertThat(faultOf(words + "[a](b)".repeat(1_000))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\\]: b", "\\[%s\\]: b", "] %s]: b"})
  void looksUpNothingThatIsNoLabel(String text) {
    assertThat(parse(text.formatted("\u00DF".repeat(3_000))).getFirstChild()).isNotNull();
  }

  /** Only spaces and tabs make a line blank; Java's white space is more. */
  @ParameterizedTest
  @ValueSource(
      strings = {"\f", "\u000B", "\u001C", "\u0085", "\u00A0", "\u2003", "\u2028", "\u3000"})
  void isNotPassedByALineThatLooksBlank(String blank) {
    String half = "a" + " *b".repeat(MOST_MARKS * 2 / 3);

    assertThat(faultOf(half + '\n' + blank + '\n' + half).line()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\n \t\n", "\r\n\r\n", "\n# b\n", "\n- ", "\n***\n"})
  void startsAgainWhereAParagraphEnds(String end) {
    String half = "a" + " *b".repeat(MOST_MARKS * 2 / 3);

    assertThat(parse(String.join(end, Collections.nCopies(4, half))).getFirstChild()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "# ", "1. "})
  void seesParagraphsInOtherBlocks(String block) {
    assertThat(faultOf("Short.\n\n" + block + "a" + " *b".repeat(MOST_MARKS + 1)).line())
        .isEqualTo(3);
  }

  static Stream<String> slowLabels() {
    return Stream.of(
        "![".repeat(500) + "]".repeat(500),
        "[" + "Σ".repeat(100) + "]",
        "[a][" + "Σ".repeat(100) + "]",
        "[" + "Σ".repeat(100) + "]: b",
        "[" + "Σ".repeat(100) + "\\\\]: b",
        "> [" + "Σ\n> ".repeat(100) + "]: b",
        "[" + " ß".repeat(100) + "]",
        "[" + "İ".repeat(100) + "][]");
  }

  @ParameterizedTest
  @MethodSource("slowLabels")
  void refusesLabelsThatTakeLongToLookUp(String label) {
    assertThat(faultOf("Short.\n\n" + label).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![a]",
        "[a]",
        "[a][b]",
        "[ΣΟΦΙΑ]",
        "[Straße]",
        "[İstanbul]",
        "[[a] b]",
        "[a]: b\n\n",
        "[Σ]: b\n\n"
      })
  void looksUpLabelsThatPeopleWrite(String label) {
    assertThat(parse(label.repeat(2_000) + "\n\n[a]: b").getFirstChild()).isNotNull();
  }
}
