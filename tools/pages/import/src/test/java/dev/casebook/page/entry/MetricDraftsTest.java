package dev.casebook.page.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Change;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.unit.QuantityText;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
          It cuts traffic by 40%.                                  | share: -40%
          It cuts traffic by over 40%.                             | share: -at least 40%
          It needs 40% less memory.                                | memory: -40%
          An 83% drop in hits.                                     | share: -83%
          Reads are 2x faster.                                     | speed: +2x
          It achieves 3x throughput.                               | throughput: +3x
          Adoption grew by 3 percentage points.                    | adoption: +3 points
          It is a 20x improvement.                                 | factor: 20
          They cut the bill in half.                               | bill: -50%
          Accuracy is 71.06%.                                      | accuracy: 71.06%
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
