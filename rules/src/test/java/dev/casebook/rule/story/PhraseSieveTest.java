package dev.casebook.rule.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhraseSieveTest {
  private static final List<String> PHRASES =
      List.of("here's your plan", "here is", "i've made", "sure! here", "let me know");
  private static final PhraseSieve SIEVE = new PhraseSieve(PHRASES);

  @Property(tries = 5_000)
  void leapsOverNoPhrase(@ForAll("texts") String text) {
    String folded = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (String phrase : PHRASES) {
      for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
        assertThat(SIEVE.next(lowBytes(text), at)).isEqualTo(at);
        assertThat(SIEVE.next(lowBytes(text), 0)).isBetween(0, at);
      }
    }
  }

  @Property
  void findsNothingInOtherLetters(@ForAll("otherTexts") String text) {
    assertThat(SIEVE.next(lowBytes(text), 0)).isNegative();
  }

  private static byte[] lowBytes(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) text.charAt(i);
    }
    return bytes;
  }

  @Provide
  Arbitrary<String> texts() {
    return joined(
        "here",
        "Here",
        "’s",
        "'s",
        " is",
        " your plan",
        " ",
        "I",
        "’ve",
        " made",
        "sure",
        "!",
        " here",
        "let me",
        " know",
        "x",
        "é",
        ".");
  }

  @Provide
  Arbitrary<String> otherTexts() {
    return joined("bcdf", "gjq", "p", "BCD", "xz");
  }

  private static Arbitrary<String> joined(String... pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(10).map(some -> String.join("", some));
  }
}
