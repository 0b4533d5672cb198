package dev.casebook.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.casebook.data.WordFile;
import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention.Figure;
import dev.casebook.prose.Mention.Label;
import dev.casebook.prose.Mention.Label.Kind;
import dev.casebook.prose.Mention.Unread;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

  @Test
  void givesFiguresAndLabelsInTheOrderOfTheText() {
    assertThat(Mentions.in("With Node 27 a start takes 21 ms."))
        .containsExactly(new Label(10, 12, Kind.NAME), figure(27, 32, "21", "ms"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ask GPT-5.5 first            | GPT-5.5         | NAME
          Only Tier 1 networks         | 1               | NAME
          An EC2 instance              | EC2             | NAME
          Watch p99 latency            | p99             | NAME
          The A100s arrived            | A100s           | NAME
          It was CVE-2024-3094         | CVE-2024-3094   | NAME
          Redundancy is N+1            | N+1             | NAME
          Reach 10.0.0.0/8 from here   | 10.0.0.0/8      | NAME
          They work 24/7               | 24/7            | NAME
          The 90th percentile          | 90th            | NAME
          Close #5 now                 | 5               | NAME
          Upgrade to v3.227.0          | v3.227.0        | VERSION
          Pin it to 3.227.0 for now    | 3.227.0         | VERSION
          Swift 6.4 is out             | 6.4             | VERSION
          version 12 is out            | 12              | VERSION
          On 2026-07-28 it broke       | 2026-07-28      | DATE
          On July 8 it broke           | 8               | DATE
          It broke in 2024 again       | 2024            | DATE
          Since the 1990s              | 1990s           | DATE
          At 10:30 it broke            | 10:30           | DATE
          In Q3 it broke               | Q3              | DATE
          It said 200 OK and hung      | 200             | STATUS_CODE
          An HTTP 404 page             | 404             | STATUS_CODE
          It left with exit code 137   | 137             | STATUS_CODE
          """)
  void labelsNumbersThatMeasureNothing(String text, String part, Kind kind) {
    int start = text.indexOf(part);
    assertThat(Mentions.in(text)).containsExactly(new Label(start, start + part.length(), kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Look there [1] for more      | 1
          Look there [1, 2, 3] too     | 1, 2, 3
          Do (1) before all else       | 1
          1. Do it before all else     | 1
          The cell array[3] is empty   | 3
          The screen is 16:9 there     | 16:9
          A map of 2×4 fields          | 2×4
          The sum is 3 + 4 there       | 3 + 4
          The pair 3,5 came up         | 3,5
          The pair 50/50 came up       | 50/50
          The power 10^6^2 is large    | 10^6^2
          A mark 12² in the margin     | 12²
          The hull is 5'10 long        | 5'10
          They run from 1..10 there    | 1..10
          A wave of 503s came in       | 503s
          The mast is 10m high         | 10m
          In other digits: ٣٤          | ٣٤
          A mark ① here                | ①
          """)
  void readsNoPartOfANumberInAFormItDoesNotKnow(String text, String part) {
    int start = text.indexOf(part);
    assertThat(Mentions.in(text)).contains(new Unread(start, start + part.length()));
    assertThat(Mentions.in(text)).doesNotHaveAnyElementsOfTypes(Figure.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 5-%s thing",
        "It takes 5 %s it",
        "It costs $5 per %s",
        "Five-%s days",
        "5 %s/s"
      })
  void countsNoFunctionWords(String sentence) {
    for (String word : WordFile.named("prose-words").list("function-words").keySet()) {
      assertThat(Mentions.in(sentence.formatted(word)))
          .as(word)
          .noneMatch(
              mention ->
                  mention instanceof Figure figure
                      && figure.quantity().unit().contains("{" + word + "}"));
    }
  }

  @Test
  void movesWhatIsUnread() {
    assertThat(new Unread(3, 5).moved(-2)).isEqualTo(new Unread(1, 3));
  }

  @Test
  void dividesNothingByMoney() {
    assertThat(Mentions.in("5 per euro")).containsExactly(figure(0, 1, "5", "1"));
  }

  @Test
  void keepsTheDigitsOfAFigure() {
    assertThat(Mentions.in("a gain of 1.50 dB")).containsExactly(figure(10, 17, "1.50", "dB"));
  }

  @Test
  void readsNoNumbersThatAreTooLongForADocument() {
    String digits = "9".repeat(101);
    assertThat(Mentions.in(digits + " nodes")).containsExactly(new Unread(0, 101));
    assertThat(Mentions.in("9".repeat(100) + " nodes")).hasOnlyElementsOfType(Figure.class);
  }

  @Test
  void findsNothingInTextWithoutNumbers() {
    assertThat(Mentions.in("")).isEmpty();
    assertThat(Mentions.in("Plain words only, – and dashes…")).isEmpty();
  }

  @Test
  void givesAListThatCannotBeChanged() {
    assertThat(Mentions.in("5 nodes"))
        .isEqualTo(List.copyOf(Mentions.in("5 nodes")))
        .isUnmodifiable();
  }

  private static Figure figure(int start, int end, String value, String unit) {
    return new Figure(start, end, Quantity.of(value, unit));
  }

  @Test
  void namesANullText() {
    assertThatNullPointerException()
        .isThrownBy(() -> Mentions.in(null))
        .withMessage("prose must not be null");
  }
}
