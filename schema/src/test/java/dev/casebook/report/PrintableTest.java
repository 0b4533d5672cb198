package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "ä→日😀, ä→日😀",
    "e\u0301, e\u0301",
    "a\u0000b, a\\u0000b",
    "a\u001b[31m, a\\u001b[31m",
    "a\u0007b, a\\u0007b",
    "a\u007fb, a\\u007fb",
    "a\u0085b, a\\u0085b",
    "\u009b31m, \\u009b31m",
    "a\u200eb, a\\u200eb",
    "a\u202eb, a\\u202eb",
    "a\u2066b, a\\u2066b",
    "a\u2028b, a\\u2028b",
    "a\ufeffb, a\\ufeffb",
    "a\ud83d!, a\\ud83d!",
    "a\ude00!, a\\ude00!",
    "a\udb40\udc41b, a\\u{e0041}b",
  })
  void writesWhatCouldSteerATerminalAsEscapes(String text, String printable) {
    assertThat(Printable.of(text)).isEqualTo(printable);
  }

  @Test
  void keepsTabs() {
    assertThat(Printable.of("\ta\tb")).isEqualTo("\ta\tb");
    assertThat(Printable.blank("\ta\t日")).isEqualTo("\t \t  ");
  }

  @Test
  void writesLineEndsAsEscapes() {
    assertThat(Printable.of("a\r\nb")).isEqualTo("a\\u000d\\u000ab");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "日本語, 6",
    "ﾊﾝｶｸ, 4",
    "ｆｕｌｌ, 8",
    "、。「」, 8",
    "a\u3000b, 4",
    "한국어, 6",
    "ひらカタ, 8",
    "😀🚀🧪, 6",
    "⌚⚡✅❌⭐, 10",
    "☀✓→…, 4",
    "🇫🇷, 2",
    "e\u0301, 1",
    "\u20dd, 0",
    "𠀀, 2",
    "𝒳, 1",
  })
  void countsCells(String text, int cells) {
    assertThat(Printable.width(text)).isEqualTo(cells);
    assertThat(Printable.blank(text)).isEqualTo(" ".repeat(cells));
  }
}
