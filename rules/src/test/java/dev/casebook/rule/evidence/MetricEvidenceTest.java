package dev.casebook.rule.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.prose.Mention;
import dev.casebook.prose.Mentions;
import dev.casebook.rule.evidence.Evidence.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricEvidenceTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # number and unit
          10 s                     | each takes 10 seconds                     | value supported
          10 s                     | each takes ten seconds                    | value supported
          10 min                   | each takes 600 seconds                    | value supported
          2000 GBy                 | it holds 2 TB                             | value supported
          1.5 h                    | it took 90 minutes                        | value supported
          1.5 h                    | it took an hour and a half                | value supported
          10 s                     | each takes 10 minutes                     | value unit
          10 s                     | once for every 10 GB                      | value unit
          10 m                     | each takes 10 minutes                     | value unit
          10 s                     | on 10 servers                             | value unit
          10 {server}              | each takes 10 seconds                     | value unit
          5 GiBy                   | it holds 5 GB                             | value unit
          50 EUR                   | it costs $50                              | value unit
          60 {request}/s           | 60 requests per minute                    | value unit
          60 {request}/s           | 3,600 requests per minute                 | value supported
          60 {request}/s           | 60 requests                               | value supported
          10 s                     | it takes 10                               | value supported
          3 {host}                 | on three servers                          | value supported
          99 %                     | a share of 0.99                           | value supported
          5 %                      | fell by 5 points                          | value supported
          5 s                      | 5x faster                                 | value unit
          5 %                      | five times the load                       | value unit
          5 1                      | a 5x speedup                              | value supported
          11 s                     | each takes 10 seconds                     | value absent
          10 s                     | 10 servers in 10 seconds                  | value supported

          # digits that are part of another number
          1.2 USD                  | a round of $1.2M                          | value digits
          1200000 USD              | a round of $1.2M                          | value supported
          40 {write}/s             | 40k writes per second                     | value digits
          30 {user}                | 30 million users                          | value digits
          3 USD/{call}             | $3 per 1,000 calls                        | value digits
          40 min                   | 1 hour and 40 minutes                     | value digits
          1 h                      | 1 hour and 40 minutes                     | value digits
          2 d                      | 2½ days                                   | value digits
          10 {row}                 | 10^6 rows                                 | value digits
          +2 x                     | 2 orders of magnitude                     | change digits
          20 %                     | 1 in 20 builds                            | value digits
          9 {alert}                | 9 out of 10 alerts                        | value absent
          2 s                      | one package every 2 seconds               | value absent
          3 USD/{million-token}    | $3 per million tokens                     | value absent

          # bounds and ranges
          100.. {user}             | at least 100 users                        | value supported
          100.. {user}             | 100 users                                 | value supported
          ..100 {user}             | at least 100 users                        | value bound
          100 {user}               | at least 100 users                        | value bound
          100 {user}               | up to 100 users                           | value bound
          ..100 {user}             | up to 100 users                           | value supported
          4..22 ms                 | between 4 and 22 ms                       | value supported
          4..22 ms                 | between 4 and 20 ms                       | value bound
          4 ms                     | between 4 and 20 ms                       | value bound
          4..22 ms                 | 4 ms                                      | value supported
          ..22 ms                  | between 4 and 22 ms                       | value supported
          4.. ms                   | between 4 and 22 ms                       | value supported
          ..4 ms                   | between 4 and 22 ms                       | value bound

          # approximate
          4 min                    | about 4 minutes                           | value approximation
          4 min                    | almost four minutes                       | value approximation
          33.3 %                   | a third of the time                       | value supported
          ~4 min                   | about 4 minutes                           | value supported
          ~4 min                   | 4 minutes                                 | value supported
          ~4 min                   | 4.05 minutes                              | value supported
          ~4 min                   | 4.2 minutes                               | value absent

          # changes
          +40 %                    | 40% more                                  | change supported
          +40 %                    | a 40% increase                            | change supported
          +40 %                    | 40% cheaper                               | change sense
          -40 %                    | cut the bill by 40%                       | change supported
          -40 %                    | cut it from there by about 40%            | change approximation
          -40 %                    | costs rose by 40%                         | change sense
          -40 %                    | raised the number of calls a day by 40%   | change sense
          +40.. %                  | fell by more than 40%                     | change sense
          -..40 %                  | cut by up to 40%                          | change supported
          +..40 %                  | cut by up to 40%                          | change sense
          +40 %                    | a 40% cost reduction                      | change sense
          +40 %                    | costs fell, 40% of all requests           | change supported
          -40 %                    | growth slowed by 40%                      | change supported
          -40 %                    | reduced the increase by 40%               | change supported
          +40 %                    | reduced the increase by 40%               | change supported
          +40 %                    | an increase of 40%                        | change supported
          -40 %                    | an increase of 40%                        | change sense
          +40 %                    | the drop of calls was seen on 40%         | change supported
          -40 %                    | 40% faster                                | change supported
          -40 %                    | 40% more efficient                        | change supported
          -40 %                    | 40 percentage points lower                | change kind
          -40 %                    | 40x lower                                 | change kind
          -40 pp                   | 40 percentage points lower                | change supported
          -40 pp                   | 40% lower                                 | change supported
          -40 pp                   | 40 times lower                            | change kind
          +3 x                     | three times as much                       | change supported
          +3 x                     | 3% more                                   | change kind
          +3 x                     | it tripled                                | change supported
          -2 x                     | half the time                             | change supported
          -2 x                     | twice as fast                             | change supported
          -50 %                    | half the time                             | change supported
          -66.7 %                  | a third of the time                       | change supported
          +100 %                   | twice as fast                             | change supported
          +1.87 x                  | a rise by 87%                             | change supported
          +1.87 x                  | 187% of what it was                       | change supported
          +1.87 x                  | fell by 87%                               | change sense
          +2 x                     | costs were halved                         | change sense
          -2 x                     | traffic doubled                           | change sense
          -50 %                    | traffic doubled                           | change sense
          -3 x                     | it tripled in a year                      | change sense
          -2 x                     | the decline doubled                       | change supported
          -2.. x                   | errors more than halved                   | change supported
          +100.. %                 | throughput more than doubled              | change supported
          -2 x                     | errors more than halved                   | change absent
          +40 %                    | costs are up 40%                          | change supported
          -40 %                    | costs went up 40%                         | change sense
          -40 %                    | up by 40%                                 | change sense
          -40 %                    | up to 40%                                 | change bound
          +40 %                    | knocked 40% off the bill                  | change sense
          +5 {user}                | traffic is 5 times higher                 | change kind
          -2 x                     | 50% lower                                 | change supported
          -2 x                     | 50 points lower                           | change absent
          -40 %                    | 60% of the time                           | change supported
          -40 %                    | 1.4 times                                 | change absent
          -40 %                    | 0.6 times                                 | change supported
          -40..60 %                | 40 to 60% less                            | change supported
          -..40 %                  | up to 40% less                            | change supported
          -..40 %                  | at least 40% less                         | change bound
          -5 s                     | 5 seconds faster                          | change supported
          -5 s                     | 5 minutes faster                          | change unit
          -40 %                    | at least 40% lower                        | change bound

          # value and baseline
          22 % from 4 %            | rose from 4% to 22%                       | value supported, baseline supported
          4 % from 22 %            | rose from 4% to 22%                       | value order, baseline supported
          99 % from 4 %            | rose from 4% to 22%                       | value number, baseline supported
          22 % from 5 %            | rose from 4% to 22%                       | value supported, baseline number
          4 %                      | rose from 4% to 22%                       | value order
          45 ms from 900 ms        | 900 ms -> 45 ms                           | value supported, baseline supported
          900 ms from 45 ms        | 900 ms -> 45 ms                           | value order, baseline supported
          12 {team}                | from 12 teams to 675 million users        | value supported
          8 {server}               | from 12 to 8 servers                      | value supported
          12 {server}              | from 12 to 8 servers                      | value order
          4 min from 3 h           | 4 minutes instead of 3 hours              | value supported, baseline supported
          4 min from 3 h           | 4 minutes instead of hours                | value supported, baseline absent
          22 % from 22 %           | rose from 4% to 22%                       | value supported, baseline number
          4 % from 4 %             | rose from 4% to 22%                       | value number, baseline supported
          1.2 s from 300 ms        | is 300 ms now, down from 1.2 s            | value order, baseline supported
          3 h from 4 min           | 4 minutes instead of 3 hours              | value order, baseline supported
          45 min from 6 min        | 6 minutes (previously 45 minutes)         | value order, baseline supported
          6 min from 54 min        | 6 minutes versus 45 minutes before        | value supported, baseline number
          8 GBy from 2 GBy         | fell to 2 GB from 8 GB                    | value order, baseline supported
          3 h from 4 min           | What took 3 hours now takes 4 minutes     | value order, baseline supported
          4 min from 3 h           | What took 3 hours now takes 4 minutes     | value supported, baseline supported
          340 ms from 90 ms        | is 90 ms, from 340 ms                     | value order, baseline supported
          340 ms from 90 ms        | is 90 ms (was 340 ms)                     | value order, baseline supported
          340 ms from 90 ms        | 340 ms became 90 ms                       | value order, baseline supported
          340 ms from 90 ms        | from 340 ms to just 90 ms                 | value order, baseline supported
          340 ms from 90 ms        | from an average of 340 ms to 90 ms        | value order, baseline supported
          340 ms from 90 ms        | from 340 ms in May to 90 ms in June       | value order, baseline supported
          340 ms from 90 ms        | from 340 ms (p99) to 90 ms                | value order, baseline supported
          4 % from 22 %            | 4% ⇒ 22%                                  | value order, baseline supported
          90 ms by -25 %           | dropped 25% to 90 ms                      | value supported, change supported
          90 ms by -90 %           | dropped 25% to 90 ms                      | value supported, change number
          10 s from 10 min         | from 10 minutes to 10 seconds             | value supported, baseline supported
          """)
  void tells(String metric, String text, String expected) {
    assertThat(told(metric, text)).isEqualTo(expected);
  }

  @Test
  @DisplayName("the words of an evidence are where the text says it")
  void hasWords() {
    String text = "it fell from 10 minutes to 10 seconds";
    List<Evidence> evidence =
        MetricEvidence.of(metric("10 s from 10 min"), text, Mentions.in(text));
    assertThat(evidence)
        .extracting(Evidence::words)
        .extracting(words -> words.orElseThrow())
        .extracting(words -> text.substring(words.start(), words.end()))
        .containsExactly("10 seconds", "10 minutes");
  }

  @Test
  @DisplayName("a metric without a number has no evidence")
  void hasNothingToBearOut() {
    String text = "no figures";
    Metric metric = Metric.builder().name("x").build();
    List<Mention> mentions = Mentions.in(text);
    assertThat(MetricEvidence.of(metric, text, mentions)).isEmpty();
  }

  private static String told(String metric, String text) {
    return MetricEvidence.of(metric(metric), text, Mentions.in(text)).stream()
        .map(
            evidence ->
                evidence.role()
                    + " "
                    + (evidence.outcome() == Outcome.CONTRADICTED
                        ? evidence.part().orElseThrow()
                        : evidence.outcome()))
        .map(words -> words.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** "4 min from 3 h", "4 min by -40 %", or a change alone: "+40 %", "-2 x", "-5 pp". */
  private static Metric metric(String text) {
    var metric = Metric.builder().name("x");
    if (text.startsWith("+") || text.startsWith("-")) {
      return metric.change(change(text)).build();
    }
    String[] figures = text.split(" from | by ", -1);
    metric.value(quantity(figures[0]));
    if (text.contains(" by ")) {
      metric.change(change(figures[1]));
    } else if (figures.length > 1) {
      metric.baseline(quantity(figures[1]));
    }
    return metric.build();
  }

  private static Change change(String text) {
    String[] parts = text.substring(1).split(" ", -1);
    Sense sense = text.startsWith("+") ? Sense.INCREASE : Sense.DECREASE;
    ChangeKind kind =
        switch (parts[1]) {
          case "%" -> ChangeKind.PERCENT;
          case "pp" -> ChangeKind.POINTS;
          case "x" -> ChangeKind.FACTOR;
          default -> ChangeKind.DIFFERENCE;
        };
    String unit =
        switch (kind) {
          case PERCENT, POINTS -> "%";
          case FACTOR -> "1";
          case DIFFERENCE -> parts[1];
        };
    return Change.builder().kind(kind).sense(sense).amount(quantity(parts[0] + ' ' + unit)).build();
  }

  private static Quantity quantity(String text) {
    boolean approximate = text.startsWith("~");
    String[] parts = text.substring(approximate ? 1 : 0).split(" ", -1);
    var quantity = Quantity.builder().unit(parts[1]).approximate(approximate);
    String[] ends = parts[0].split("\\.\\.", -1);
    if (ends.length == 1) {
      return quantity.value(new BigDecimal(ends[0])).build();
    }
    if (!ends[0].isEmpty()) {
      quantity.min(new BigDecimal(ends[0]));
    }
    if (!ends[1].isEmpty()) {
      quantity.max(new BigDecimal(ends[1]));
    }
    return quantity.build();
  }
}
