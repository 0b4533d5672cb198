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
          It sacrifices ordering for throughput.                            | throughput                  | ordering
          Writes are quick, sacrificing strict ordering.                    | Writes are quick            | strict ordering
          Reads are fast, but the store pays with memory.                    | Reads are fast              | memory
          Speed comes at the cost of memory.                                | Speed                       | memory
          The design gives up strict order for throughput.                  | throughput                  | strict order
          The key tradeoff is higher memory use in exchange for low latency. | low latency                | higher memory use
          They acknowledge a major trade-off: writes are cheap, but reads need a merge. | writes are cheap | reads need a merge
          They acknowledge a major trade-off: builds get slower, but releases become safer. | releases become safer | builds get slower
          The main tradeoff is that although the tool is free, it is not stable yet. | the tool is free | it is not stable yet
          The tradeoff rejects dynamic plans to guarantee stable, repeatable results. | guarantee stable, repeatable results | rejects dynamic plans
          To serve every region, the team had to accept stale reads.         | serve every region          | stale reads
          Writes got faster; the price is a larger index.                   | Writes got faster           | a larger index
          They pay for low latency with idle servers.                       | low latency                 | idle servers
          They swap a simple deployment for independent scaling.            | independent scaling         | a simple deployment
          The design trades the pace of features to strictly keep its rules. | keep its rules             | the pace of features
          It trades instant failover for 3 minutes, removing a whole cluster. | removing a whole cluster  | instant failover for 3 minutes
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
        "They refused to trade consistency for availability.",
        "They traded Postgres for MySQL.",
        "They cut costs at the expense of nobody.",
        "At the cost of everything.",
        "It was accepted at once.",
        "The price is high.",
        "They poll once a day rather than streaming every event.",
        "Rather than streaming every event, they poll once a day.",
        "The client gives up after three retries.",
        "It runs at the cost of $3 per hour.",
        "The desk trades bonds for clients.",
        "The gateway accepts requests to reach the store.",
        "The team acknowledges a major trade-off.",
        "This comes at the cost of memory.",
        "The trade-off between latency and cost is hard."
      })
  void draftsNothingFromOtherSentences(String sentence) {
    assertThat(TradeoffDrafts.of(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The team acknowledges a major trade-off.",
        "This comes at the cost of memory.",
        "The key tradeoff balances speed against oversight.",
        "It sacrifices strict order."
      })
  void leavesToTheEditorWhatIsNotClear(String sentence) {
    assertThat(TradeoffDrafts.in("Before. " + sentence).undrafted())
        .singleElement()
        .satisfies(left -> assertThat(left.words()).isEqualTo(sentence))
        .satisfies(left -> assertThat(left.start()).isEqualTo(8));
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
