package dev.casebook.page.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          One. Two! Three?                         | One. / Two! / Three?
          It runs on v1.2.3 now. Fine.             | It runs on v1.2.3 now. / Fine.
          Caches, e.g. Redis, help. They do.       | Caches, e.g. Redis, help. / They do.
          HP Inc. Ships printers. Yes.             | HP Inc. Ships printers. / Yes.
          He said "stop." Then he left.            | He said "stop." / Then he left.
          第一句。第二句！                           | 第一句。 / 第二句！
          no end                                   | no end
          """)
  void findsSentences(String text, String sentences) {
    assertThat(
            String.join(
                " / ", Sentences.of(text).stream().map(sentence -> sentence.in(text)).toList()))
        .isEqualTo(sentences);
  }

  @Test
  void endsASentenceWithItsParagraph() {
    String text = "They took plan B.\n\nIt took 5 days, says Acme Inc.\n\nand no more";
    assertThat(Sentences.of(text).stream().map(sentence -> sentence.in(text)))
        .containsExactly("They took plan B.", "It took 5 days, says Acme Inc.", "and no more");
  }

  @Property
  void cutsNoWordsAway(
      @ForAll @StringLength(max = 400) String text, @ForAll @IntRange(min = 1, max = 60) int most) {
    List<String> parts = Sentences.cut(text, most);
    assertThat(letters(String.join("", parts))).isEqualTo(letters(text));
    assertThat(parts).allMatch(part -> part.codePointCount(0, part.length()) <= most);
    assertThat(parts).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFE00", "\u00A0"})
  void keepsACharacterThatCannotBeSeen(String text) {
    assertThat(Sentences.cut(text, 1)).containsExactly(text);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  @Property
  void cutsAtTheEndsOfSentences(@ForAll @IntRange(min = 2, max = 40) int count) {
    String text = "A sentence of some words. ".repeat(count).strip();
    assertThat(Sentences.cut(text, 60)).allMatch(part -> part.endsWith("."));
  }
}
