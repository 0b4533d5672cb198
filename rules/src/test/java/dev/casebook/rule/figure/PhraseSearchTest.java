package dev.casebook.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many phrases in one pass: the same as one by one, in linear work. */
class PhraseSearchTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab").ofMaxLength(12);
  }

  @Provide
  Arbitrary<List<String>> many() {
    return texts().list().ofMaxSize(70);
  }

  @Property(tries = 2_000)
  void findsWhatIndexOfFinds(@ForAll("many") List<String> phrases, @ForAll("texts") String text) {
    Map<String, Integer> expected = new HashMap<>();
    for (String phrase : phrases) {
      if (text.contains(phrase)) {
        expected.put(phrase, text.indexOf(phrase));
      }
    }
    assertThat(PhraseSearch.firstIndices(phrases, text)).isEqualTo(expected);
  }

  @Property(tries = 2_000)
  void knowsTheLongestBeginningThatIsInATextOfMany(
      @ForAll("many") List<String> phrases, @ForAll("many") List<String> texts) {
    PhraseSearch search = new PhraseSearch(phrases, texts);

    for (String phrase : phrases) {
      int expected =
          IntStream.rangeClosed(0, phrase.length())
              .filter(n -> texts.stream().anyMatch(text -> text.contains(phrase.substring(0, n))))
              .max()
              .orElse(0);
      assertThat(search.agreement(phrase)).as(phrase).isEqualTo(expected);
    }
  }

  /** Phrases and texts that agree in nearly all of their letters, n of each and 4 n of each. */
  @ParameterizedTest
  @CsvSource({"a, b", "ab, a", "aab, b", "' ', x"})
  void takesLinearWork(String piece, String end) {
    assertThat(steps(piece, end, 4 * 2_500)).isLessThan(5 * steps(piece, end, 2_500));
  }

  private static long steps(String piece, String end, int n) {
    String text = piece.repeat(n);
    List<String> phrases =
        IntStream.range(0, n / 25).mapToObj(i -> text.substring(i, i + 100) + end).toList();
    return new PhraseSearch(phrases, Stream.of(text, text).toList()).steps();
  }
}
