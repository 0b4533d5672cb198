package dev.casebook.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          the pod's log    | In the pod’s log it says
          "done"           | It said “done” at last
          "done"           | It said «done» at last
          15-20 GB         | Images of 15–20 GB
          minus -3         | It was minus −3
          two words        | Then two\u00a0\u202f words came
          cafe\u0301 au    | A café au lait
          cooperate        | They co\u00adop\u200berate well
          """)
  void findsQuoteThatIsTypedDifferently(String quote, String text) {
    assertThat(stands(quote, text)).isTrue();
    assertThat(stands(text, quote)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cafe", "Plain", "e", "other words"})
  void findsNoQuoteThatIsNotThere(String quote) {
    assertThat(stands(quote, "plain cafe\u0301 words")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\n", "\u00ad"})
  void findsNoQuoteWithoutCharacters(String quote) {
    assertThat(stands(quote, "a text with spaces and \u00ad")).isFalse();
  }

  @Test
  void letsLineBreaksStandForSpaces() {
    assertThat(stands("in the\nnext line", "It goes on in  the next\r\nline.")).isTrue();
  }

  @Property(tries = 20_000)
  void findsAQuoteFoldedThatStandsAsItIs(
      @ForAll("texts") String before,
      @ForAll("texts") String quote,
      @ForAll("texts") String after) {
    String text = before + quote + after;
    assertThat(FoldedText.isFoldedAlike(quote, text, before.length()) && !stands(quote, text))
        .isFalse();
  }

  @Property
  void foldsOnce(@ForAll("texts") String text, @ForAll("texts") String quote) {
    boolean found = FoldedText.of(text).contains(FoldedText.of(quote));
    String shifted = "  " + text.replace(" ", " \t") + "\n";
    assertThat(FoldedText.of(shifted).contains(FoldedText.of(quote))).isEqualTo(found);
  }

  /** Sorted as a whole, a run of marks takes the square of its length; in parts it does not. */
  @Test
  void marksAreSortedInPartsOfARun() {
    String part = "\u0301".repeat(15) + "\u0323".repeat(15);
    String folded = FoldedText.of("x" + part.repeat(1_000)).toString();

    assertThat(folded).isEqualTo("x" + sorted(part).repeat(1_000));
    assertThat(FoldedText.of("a\u0301\u0323").toString()).isEqualTo("\u1ea1\u0301");
  }

  private static String sorted(String marks) {
    return Normalizer.normalize(marks, Normalizer.Form.NFC);
  }

  @Test
  void findsMostQuotesWithoutFolding() {
    assertThat(FoldedText.isFoldedAlike("in 21 seconds", "It starts in 21 seconds.", 10)).isTrue();
  }

  @Property(tries = 20_000)
  void openEqualTextsAlike(@ForAll("openings") String one, @ForAll("openings") String other) {
    boolean equal = FoldedText.of(one).equals(FoldedText.of(other));
    assertThat(equal && FoldedText.opening(one) != FoldedText.opening(other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The pod’s log says it all | Thepodslo
          The pod's log says it all | Thepodslo
          café and a good deal more | cafandago
          short                     | short
          """)
  void openWithLettersAndDigits(String text, String letters) {
    long opening = 0;
    for (int i = 0; i < letters.length(); i++) {
      opening = opening * 128 + letters.charAt(i);
    }
    assertThat(FoldedText.opening(text)).isEqualTo(opening);
  }

  private static boolean stands(String quote, String text) {
    return FoldedText.of(text).contains(FoldedText.of(quote));
  }

  /** Texts that often are the same when folded. */
  @Provide
  Arbitrary<String> openings() {
    return Arbitraries.of(
            "abcdef", "abcdefg", "hi", "e", "é", "e\u0301", "\u0301", "\u200b", "’", "'", "-", "–",
            " ", "  ", "K", "\u212a")
        .list()
        .ofMaxSize(4)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "e", "o", "\u0301", "\u0327", "\u0300", "é", " ", "  ", "\u00a0", "\u00ad",
            "\u200b", "’", "'", "“", "-", "–", "\u1100", "\u1161", "\u11a8", "\ud83d", "\ude00",
            "\n", "\u212a", "\u0000")
        .list()
        .ofMaxSize(5)
        .map(pieces -> String.join("", pieces));
  }
}
