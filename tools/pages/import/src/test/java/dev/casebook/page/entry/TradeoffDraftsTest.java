package dev.casebook.page.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Effect;
import dev.casebook.model.Tradeoff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeoffDraftsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The design trades freshness for lower latency.                    | lower latency               | freshness
          By trading raw speed for safety, it holds.                        | safety                      | raw speed
          Reads are faster at the cost of extra memory.                     | Reads are faster            | extra memory
          It saves work, and reads are fast at the expense of disk space.   | reads are fast              | disk space
          It gives up ordering in exchange for throughput.                  | throughput                  | ordering
          They pay more storage in exchange for simple code.                | simple code                 | They pay more storage
          They poll once a day rather than streaming every event.           | They poll once a day        | streaming every event
          Rather than streaming every event, they poll once a day.          | they poll once a day        | streaming every event
          It sacrifices ordering for throughput.                            | throughput                  | ordering
          Writes are quick, sacrificing strict ordering.                    | Writes are quick            | strict ordering
          The team accepts slower builds to avoid wrong ones.               | avoid wrong ones            | slower builds
          The team accepts slower builds in order to achieve higher trust.  | higher trust                | slower builds
          """)
  void draftsBothSides(String sentence, String gain, String cost) {
    List<Draft<Tradeoff>> drafts =
        TradeoffDrafts.of("Before it all. " + sentence + " That is all.");
    assertThat(drafts).hasSize(1);
    Tradeoff tradeoff = drafts.get(0).item();
    assertThat(tradeoff.gains()).extracting(Effect::statement).containsExactly(gain);
    assertThat(tradeoff.costs()).extracting(Effect::statement).containsExactly(cost);
    assertThat(tradeoff.quote()).contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It grows without sacrificing safety for speed.",
        "The trade-off is known.",
        "They trade cars.",
        "At the cost of everything.",
        "It was accepted at once.",
        "The price is high."
      })
  void draftsNothingFromOtherSentences(String sentence) {
    assertThat(TradeoffDrafts.of(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          latency           | PERFORMANCE_EFFICIENCY
          a higher bill     | COST_EFFICIENCY
          strict ordering   | FUNCTIONAL_SUITABILITY
          fewer outages     | RELIABILITY
          tenant isolation  | SECURITY
          complex code      | MAINTAINABILITY
          portability       | FLEXIBILITY
          """)
  void guessesTheQuality(String cost, String quality) {
    Draft<Tradeoff> draft = TradeoffDrafts.of("It trades " + cost + " for something else.").get(0);
    assertThat(draft.item().costs().get(0).quality()).hasToString(quality);
    assertThat(draft.guesses()).hasSize(2);
  }

  @Test
  void saysWhenNoWordTellsTheQuality() {
    assertThat(TradeoffDrafts.of("It trades this for that.").get(0).guesses())
        .allMatch(guess -> guess.startsWith("no word tells the quality"));
  }
}
