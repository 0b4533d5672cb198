package dev.casebook.prose.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  private static final Pattern WORD_OR_DIGIT =
      Pattern.compile("\\p{L}+|[0-9]|\\p{No}|\\p{Nd}|\\p{Nl}");

  @Test
  void areWordsForNumbersDigitsAndNames() {
    assertThat(in("On EC2 forty nodes took 5 ms, for a third of GPT-5 and c++17."))
        .containsExactly(3, 5, 7, 24, 36, 45, 49, 55, 58, 59);
  }

  @Property(tries = 5_000)
  void areFoundAsWordByWord(@ForAll("texts") String text) {
    assertThat(in(text)).isEqualTo(wordByWord(text));
  }

  private static List<Integer> in(String text) {
    Candidates candidates = new Candidates(new Prose(text));
    List<Integer> found = new ArrayList<>();
    for (int i = candidates.next(0); i < text.length(); i = candidates.next(behind(text, i))) {
      found.add(i);
    }
    return found;
  }

  private static List<Integer> wordByWord(String text) {
    List<Integer> found = new ArrayList<>();
    Matcher word = WORD_OR_DIGIT.matcher(text);
    while (word.find()) {
      char first = text.charAt(word.start());
      boolean digit = Characters.isDigit(first) || Characters.isNumberSign(first);
      if (digit
          || OpeningWords.all().contains(word.group().toLowerCase(Locale.ROOT))
          || Candidates.holdsDigit(new Prose(text), word.end())) {
        found.add(word.start());
      }
    }
    return found;
  }

  private static int behind(String text, int start) {
    Matcher word = WORD_OR_DIGIT.matcher(text);
    return word.find(start) ? word.end() : text.length();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "one", "One", "two", "for", "forty", "the", "third", "a", "EC", "é", "ab", "5", "17",
            " ", " ", "-", "+", "++", "/", "_", "@", "sub", "second", "seconds", "su", "b", ".",
            "≈", "½", "⁶", "٣", "≥", "š", "’", "⁄", "👍")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }
}
