package dev.casebook.markdown.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.casebook.markdown.text.MarkdownText.Position;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is escaped, and that the rest is left as people write it. */
class MarkdownTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AT&T and R&D, 5 % + 3",
        "p99 < 5 ms > 3",
        "snake_case (v1.2), \"quoted\", it's C++ and C#!",
        "-5 ms, +5 %",
        "1.5 times, 2026-03-19: 12:30",
        "a - b -- c = d # e",
        "a  b · c",
        "été 中文 \uD83D\uDE42"
      })
  void plainTextIsLeftAlone(String text) {
    assertThat(MarkdownText.of(text, Position.LINE_START)).isEqualTo(text);
  }

  static Stream<Arguments> escaped() {
    return Stream.of(
        arguments("a*b", "a\\*b"),
        arguments("_a", "\\_a"),
        arguments("<a", "\\<a"),
        arguments("&lt;", "\\&lt;"),
        arguments("R&D;", "R\\&D;"),
        arguments("a|b $5 ~5", "a\\|b \\$5 \\~5"),
        arguments("# a", "\\# a"),
        arguments("- a", "\\- a"),
        arguments("-:", "\\-:"),
        arguments(":-:", "\\:-:"),
        arguments("12. a", "12\\. a"),
        arguments("12) a", "12\\) a"),
        arguments(" a ", "&#32;a&#32;"),
        arguments("a\tb", "a&#9;b"),
        arguments("a\0\7b", "a`U+0000 U+0007`b"));
  }

  @ParameterizedTest
  @MethodSource("escaped")
  void markupIsEscaped(String text, String markdown) {
    assertThat(MarkdownText.of(text, Position.LINE_START)).isEqualTo(markdown);
  }

  @Test
  void blocksBeginAtTheStartOfALineOnly() {
    assertThat(MarkdownText.of("# a", Position.WITHIN)).isEqualTo("# a");
    assertThat(MarkdownText.of("1. a", Position.WITHIN)).isEqualTo("1. a");
  }

  @Test
  void dotsAreSpeltOutWhereTheyWouldPartTexts() {
    assertThat(MarkdownText.of("a · b", Position.PART)).isEqualTo("a `U+00B7` b");
  }

  @Test
  void lineBreaksAreKept() {
    assertThat(MarkdownText.lines("a\nb\n\n- c\n\n\nd\n", Position.WITHIN))
        .containsExactly("a\\", "b", "", "\\- c", "", "&#10;d&#10;");
  }
}
