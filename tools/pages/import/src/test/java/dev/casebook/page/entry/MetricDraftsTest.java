package dev.casebook.page.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Change;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention;
import dev.casebook.prose.Mentions;
import dev.casebook.unit.QuantityText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricDraftsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The service starts in 10 milliseconds.                   | time: 10 ms
          Images of 15–20 GB are pulled.                           | size: 15–20 GBy
          A pull takes up to 6 minutes.                            | time: up to 6 min
          The p99 latency is about 40 ms.                          | latency: about 40 ms
          They index 90,000 tables.                                | number of tables: 90,000 table
          It serves 5,000 requests per second.                     | request rate: 5000 request/s
          The bill is $10K per month.                              | bill: USD 10,000/mo
          Latency fell from 900 ms to under 45 ms.                 | latency: up to 45 ms, before 900 ms
          Builds went from 30 to 45 minutes.                       | time: 45 min, before 30 min
          The repository shrank from 87 GB down to 20 GB.          | size: 20 GBy, before 87 GBy
          Failover takes 30 seconds, down from 4 minutes.          | time: 30 s, before 4 min
          A plan takes 4 minutes instead of 3 hours.               | time: 4 min, before 3 h
          Latency went 900 ms → 45 ms.                             | latency: 45 ms, before 900 ms
          Latency went 900 ms -> 45 ms.                            | latency: 45 ms, before 900 ms
          Latency fell from 900 ms (p99) to 45 ms.                 | latency: 45 ms, before 900 ms
          A start takes 45 ms (was 900 ms).                        | time: 45 ms, before 900 ms
          A start is down to 45 ms from 900 ms.                    | time: 45 ms, before 900 ms
          It runs on 40 nodes, down from 120.                      | number of nodes: 40 node, before 120 node
          They sped up builds by 10x to 20x.                       | speed: +10–20x
          Win rate went up 5 pp.                                   | win rate: +5 points
          It cuts traffic by 40%.                                  | traffic: -40%
          It cuts traffic by over 40%.                             | traffic: -at least 40%
          It needs 40% less memory.                                | memory: -40%
          An 83% drop in hits.                                     | hits: -83%
          Reads are 2x faster.                                     | speed: +2x
          It achieves 3x throughput.                               | throughput: +3x
          Adoption grew by 3 percentage points.                    | adoption: +3 points
          It is a 20x improvement.                                 | factor: 20
          They cut the bill in half.                               | bill: -50%
          Accuracy is 71.06%.                                      | accuracy: 71.06%
          Delivery speeds improved by 25%.                         | delivery speeds: +25%
          Latency improved by 25%.                                 | latency: -25%
          Response times worsened by 12%.                          | response times: +12%
          The team halved the load time.                           | load time: -50%
          Throughput is six times higher.                          | throughput: +6x
          Builds are ten times faster.                             | speed: +10x
          The rollout doubled throughput.                          | throughput: +2x
          Traffic has tripled.                                     | traffic: +3x
          The fleet has triple the capacity.                       | capacity: +3x
          Costs were reduced by a third.                           | costs: -about 33.3%
          The page makes 3x fewer calls.                           | calls: -3x
          The parser is twice as fast.                             | speed: +2x
          The cluster is five times as expensive.                  | cost: +5x
          A run takes half the time.                               | time: -50%
          A run uses half as much memory.                          | memory: -50%
          Throughput rose 40%.                                     | throughput: +40%
          Storage costs are down 40%.                              | storage costs: -40%
          Deployment frequency went up by 4x.                      | deployment frequency: +4x
          A 30% reduction in build time followed.                  | build time: -30%
          A reduction in build time of 30% followed.               | build time: -30%
          Latency fell by 300 ms.                                  | latency: -300 ms
          A start is 300 ms faster.                                | time: -300 ms
          The team saves $3 million per year.                      | cost: -USD 3,000,000/a
          They sped up builds by 3x.                               | speed: +3x
          The new proxy is 4 times slower.                         | speed: -4x
          It is an order of magnitude faster.                      | speed: +10x
          It not only cut costs by 40% but held.                   | costs: -40%
          Latency increased to 40 ms.                              | latency: 40 ms
          5% of requests drop.                                     | share: 5%
          It increases load on 40% of servers.                     | share: 40%
          Availability is 99.95%.                                  | availability: 99.95%
          It runs on Node 27 with GPT-5.5 since 2026-07-28.        | ''
          Two teams did it.                                        | ''
          Nothing was measured.                                    | ''
          """)
  void draftsFigures(String summary, String expected) {
    assertThat(
            MetricDrafts.of(summary).stream()
                .map(draft -> inWords(draft.item()))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  /** What is a change, but not clearly one, is no value either. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Conversion improved by 25%.                 | 25%        | up or down
          The model outperforms its rival by 9%.      | 9%         | ahead of another
          It did not improve throughput by 25%.       | 25%        | deny
          A run takes a third of the time.            | a third    | a part of what it was
          It truncates vectors, for example to 256.   | 256        | do not say what it counts
          """)
  void leavesToTheEditorWhatIsNotClear(String summary, String words, String why) {
    MetricDrafts read = MetricDrafts.in(summary);
    assertThat(read.drafts()).isEmpty();
    assertThat(read.undrafted()).hasSize(1);
    assertThat(read.undrafted().get(0).words()).isEqualTo(words);
    assertThat(read.undrafted().get(0).why()).contains(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Delivery speeds improved by 25%.  | HIGHER
          Latency improved by 25%.          | LOWER
          The team halved the load time.    | LOWER
          Builds are ten times faster.      | HIGHER
          Costs were reduced by a third.    | LOWER
          """)
  void saysWhichDirectionIsBetter(String summary, String better) {
    assertThat(MetricDrafts.of(summary).get(0).item().better().orElseThrow()).hasToString(better);
  }

  @Test
  void comparesOnlyWhatIsCountedAlike() {
    assertThat(MetricDrafts.of("They moved 480 shards to 96 machines."))
        .extracting(draft -> inWords(draft.item()))
        .containsExactly("number of shards: 480 shard", "number of machines: 96 machine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Costs could fall by 30%.",
        "The goal is to cut costs by 30%.",
        "It would have doubled costs.",
        "Costs rose 30% less than traffic.",
        "Memory use shrank by 4 GB to 12 GB.",
        "The cost was reduced to one tenth.",
        "It saves 40% of CPU.",
        "Latency changed by −5%.",
        "It has 10 万 users.",
        "| p99 latency | 900 ms. It fell. | 45 ms |"
      })
  void leavesToAnEditorWhatIsNotClear(String summary) {
    MetricDrafts read = MetricDrafts.in(summary);
    assertThat(read.drafts()).isEmpty();
    assertThat(read.undrafted()).isNotEmpty();
  }

  @Test
  void draftsFromTextBelowATable() {
    assertThat(MetricDrafts.of("| a | 900 ms. It fell. |\n\nIt takes 3 s."))
        .extracting(draft -> inWords(draft.item()))
        .containsExactly("time: 3 s");
  }

  @Test
  void saysWhichNumbersAreNotRead() {
    String summary = "Reads went from 9_0 ms to 45 ms. It stores 3 GB.";
    int start = summary.indexOf("9_0");
    List<Mention> mentions = new ArrayList<>(Mentions.in(summary));
    mentions.removeIf(mention -> mention.start() < start + 6);
    mentions.add(0, new Mention.Unread(start, start + 3));
    MetricDrafts read = MetricDrafts.of(summary, mentions);
    assertThat(read.undrafted()).singleElement().extracting(Undrafted::words).isEqualTo("9_0");
    assertThat(read.drafts()).hasSize(2);
    assertThat(read.drafts().get(0).item().baseline()).isEmpty();
    assertThat(read.drafts().get(0).guesses()).anyMatch(guess -> guess.contains("is not read"));
    assertThat(read.drafts().get(1).guesses()).noneMatch(guess -> guess.contains("is not read"));
  }

  private static String inWords(Metric metric) {
    Optional<Change> change = metric.change();
    String figure =
        metric.value().map(QuantityText::of).orElseGet(() -> inWords(change.orElseThrow()));
    String before = metric.baseline().map(b -> ", before " + QuantityText.of(b)).orElse("");
    return metric.name() + ": " + figure + before;
  }

  private static String inWords(Change change) {
    Quantity amount = change.amount();
    String sign = change.sense().name().toLowerCase(Locale.ROOT).startsWith("in") ? "+" : "-";
    String text = QuantityText.of(amount);
    return sign
        + switch (change.kind()) {
          case FACTOR -> text + "x";
          case POINTS -> text.replace("%", " points");
          case PERCENT, DIFFERENCE -> text;
        };
  }

  @Test
  void quotesThePartOfTheSentenceThatHoldsTheFigure() {
    String summary = "It idles, as always; a pull, once slow, takes 21 s on a GPU, which is fine.";
    assertThat(MetricDrafts.of(summary).get(0).item().quote()).contains("takes 21 s on a GPU");
  }

  @Test
  void quotesTheWholeSentenceWhenThePartStandsTwice() {
    String summary = "A pull takes 21 s. In the end, A pull takes 21 s, they say.";
    assertThat(MetricDrafts.of(summary))
        .extracting(draft -> draft.item().quote().orElseThrow())
        .containsExactly("A pull takes 21 s.", "In the end, A pull takes 21 s, they say.");
  }
}
