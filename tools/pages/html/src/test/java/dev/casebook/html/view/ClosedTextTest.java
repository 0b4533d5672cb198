package dev.casebook.html.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedTextTest {
  private static final Map<Character, Character> MARKS =
      Map.of('(', '\u202e', ')', '\u202c', '[', '\u2066', ']', '\u2069');

  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "a(b, a(b)",
    "a[b, a[b]",
    "a(b)c, a(b)c",
    "a([b, a([b])",
    "[a(b]c, [a(b]c",
    "a]b)c, a]b)c",
    "a)(b, a)(b)",
    "[a)b, [a)b]",
    "(a]b, (a]b)"
  })
  void endsWhatATextLeavesOpen(String text, String closed) {
    assertThat(ClosedText.of(marked(text))).isEqualTo(marked(closed));
  }

  private static String marked(String text) {
    return text.chars()
        .mapToObj(c -> String.valueOf(MARKS.getOrDefault((char) c, (char) c)))
        .collect(Collectors.joining());
  }
}
