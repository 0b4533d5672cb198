package dev.casebook.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sum behind a claimed change. Figures are written 4, 3..5, ..6 and 6.., or ~230. */
class ChangeInconsistentTest {

  @ParameterizedTest(name = "{0} from {1}: {2} {3} {4} {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          21 s      | ..6 min | factor     | decrease | 20 1   | 6 min over 21 s is 17.1×, the change says 20×
          4 min     | 3 h     | factor     | decrease | 60 1   | 3 h over 4 min is 45×, the change says 60×
          3 h       | 4 min   | factor     | increase | 60 1   | 3 h over 4 min is 45×, the change says 60×
          40 s      | 10 s    | factor     | decrease | 4 1    | 10 s over 40 s is 0.25×, the change says 4×
          4 min     | 3 h     | factor     | decrease | 30 1   | 3 h over 4 min is 45×, the change says 30×
          4..6 min  | 3 h     | factor     | decrease | 60 1   | 3 h over 4 min is 45×, the change says 60×
          4..6 min  | 3 h     | factor     | decrease | 20 1   | 3 h over 6 min is 30×, the change says 20×
          4 min     | 3 h     | percent    | decrease | 40 %   | From 3 h to 4 min is 97.8% less, the change says 40% less
          4 h       | 3 h     | percent    | decrease | 40 %   | From 3 h to 4 h is 33.3% more, the change says 40% less
          12 GBy    | 10 GBy  | percent    | increase | 25 %   | From 10 GBy to 12 GBy is 20% more, the change says 25% more
          15 %      | 12 %    | points     | increase | 5 %    | From 12% to 15% is 3 points more, the change says 5 points more
          15 %      | 12 %    | points     | decrease | 3 %    | From 12% to 15% is 3 points more, the change says 3 points less
          20 s      | 60 s    | percent    | decrease | 59.99 % | From 60 s to 20 s is 66.7% less, the change says 59.99% less
          9 s       | 80 s    | factor     | decrease | 7.99 1 | 80 s over 9 s is 8.89×, the change says 7.99×
          1 wk      | 1 d     | factor     | increase | 6.299 1 | 1 wk over 1 d is 7×, the change says 6.299×
          -20 Cel   | 20 Cel  | difference | decrease | 30 Cel | From 20 Cel to -20 Cel is 40 Cel less, the change says 30 Cel less
          0 s       | 4 s     | percent    | decrease | 80 %   | From 4 s to 0 s is 100% less, the change says 80% less
          4 s       | 10 s    | difference | decrease | 9 s    | From 10 s to 4 s is 6 s less, the change says 9 s less
          1 min     | 3 min   | difference | decrease | 60 s   | From 3 min to 1 min is 120 s less, the change says 60 s less
          5 USD/mo  | 1 USD/mo | factor    | increase | 7 1    | USD 5/mo over USD 1/mo is 5×, the change says 7×
          4 min     | 3 h     | factor     | decrease | 60..80 1 | 3 h over 4 min is 45×, the change says 60–80×
          0.1 s     | 1e99 s  | factor     | decrease | 2 1    | 1e99 s over 0.1 s is 1E+100×, the change says 2×
          1e-100 s  | 1e99 s  | factor     | increase | 2 1    | 1e-100 s over 1e99 s is 1E-199×, the change says 2×
          -9e99 s   | 9e99 s  | difference | decrease | 2 s    | From 9e99 s to -9e99 s is 1.8E+100 s less, the change says 2 s less
          """)
  void tellsTheSumWhereTheClaimIsMoreThanATenthOff(
      String value, String baseline, String kind, String sense, String amount, String sum) {
    assertThat(sum(value, baseline, kind, sense, amount)).contains(sum);
  }

  @ParameterizedTest(name = "{0} from {1}: {2} {3} {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 min     | 3 h     | factor     | decrease | 45 1
          20 s      | 60 s    | percent    | decrease | 60 %
          9 s       | 80 s    | factor     | decrease | 8 1
          1 d       | 3 d     | percent    | decrease | 60 %
          1 wk      | 1 d     | factor     | increase | 6.3 1
          1 d       | 1 wk    | factor     | decrease | 7.7 1
          5 s       | 0 s     | factor     | increase | 900 1
          5 s       | 0 s     | percent    | increase | 900 %
          40 Cel    | 20 Cel  | factor     | increase | 9 1
          20 dB     | 10 dB   | percent    | increase | 9 %
          40 Cel    | 20 Cel  | difference | increase | 20 K
          1 GB      | 9 GB    | factor     | decrease | 2 1
          4 min     | 3 h     | factor     | decrease | 49.5 1
          4 min     | 3 h     | factor     | decrease | 40.5 1
          4 min     | 3 h     | factor     | decrease | ~54 1
          4 min     | ~3 h    | factor     | decrease | 54 1
          4 min     | 3 h     | factor     | decrease | 40.. 1
          4 min     | 3 h     | factor     | decrease | ..60 1
          4 min     | 3..4 h  | factor     | decrease | 60 1
          ..4 min   | 3 h     | factor     | decrease | 900 1
          4 min     | 3.. h   | factor     | decrease | 900 1
          0 s       | 3 h     | factor     | decrease | 900 1
          -1 Cel    | 5 Cel   | percent    | decrease | 900 %
          4 s       | 10 s    | difference | decrease | 6000 ms
          99 %      | 95 %    | points     | increase | 4 %
          0 s       | 0 s     | percent    | decrease | 0 %
          1 s       | 1 kg    | factor     | decrease | 9 1
          1 zork    | 1 s     | factor     | decrease | 9 1
          1 s       | 9 s     | percent    | decrease | 9 1
          """)
  void readsRangesBoundsAndApproximationsInFavourOfTheClaim(
      String value, String baseline, String kind, String sense, String amount) {
    assertThat(sum(value, baseline, kind, sense, amount)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40 Cel     | 20 Cel    | factor     | Cel
          40 Cel     | 20 Cel    | percent    | Cel
          90 [degF]  | 300 mK    | percent    | [degF]
          300 mK     | 20 Cel    | factor     | Cel
          20 dB      | 10 dB     | factor     | dB
          40 Cel     | 20 Cel    | difference |
          40 mK      | 20 mK     | factor     |
          40 Cel/s   | 20 Cel/s  | factor     |
          """)
  void seesWhereARatioHasNoMeaning(String value, String baseline, String kind, String unit) {
    assertThat(ClaimedChange.unitWithoutRatio(metric(value, baseline, kind, "increase", "2 1")))
        .isEqualTo(Optional.ofNullable(unit));
  }

  @Test
  void saysNothingOfAQuantityThatIsAmbiguous() {
    Metric metric = metric("4 min", "3 h", "factor", "decrease", "900 1");
    Quantity both = Quantity.builder().from(Quantity.of("4", "min")).max(BigDecimal.TEN).build();
    assertThat(ClaimedChange.of(Metric.builder().from(metric).value(both).build())).isEmpty();
  }

  @Test
  void saysNothingWithoutAllThreeFigures() {
    Metric metric = metric("4 min", "3 h", "factor", "decrease", "900 1");
    assertThat(ClaimedChange.of(Metric.builder().from(metric).value(Optional.empty()).build()))
        .isEmpty();
    assertThat(ClaimedChange.of(Metric.builder().from(metric).baseline(Optional.empty()).build()))
        .isEmpty();
    assertThat(ClaimedChange.of(Metric.builder().from(metric).change(Optional.empty()).build()))
        .isEmpty();
  }

  private static Optional<String> sum(
      String value, String baseline, String kind, String sense, String amount) {
    return ClaimedChange.of(metric(value, baseline, kind, sense, amount))
        .flatMap(ClaimedChange::contradiction)
        .map(ClaimedChange.Contradiction::sentence);
  }

  private static Metric metric(
      String value, String baseline, String kind, String sense, String amount) {
    return Metric.builder()
        .name("time")
        .value(quantity(value))
        .baseline(quantity(baseline))
        .change(
            Change.of(
                ChangeKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                Sense.valueOf(sense.toUpperCase(Locale.ROOT)),
                quantity(amount)))
        .build();
  }

  private static Quantity quantity(String text) {
    String[] figureAndUnit = text.split(" ", -1);
    String figure = figureAndUnit[0];
    String unit = figureAndUnit[1];
    if (figure.startsWith("~")) {
      return Quantity.about(figure.substring(1), unit);
    }
    String[] ends = figure.split("\\.\\.", -1);
    if (ends.length == 1) {
      return Quantity.of(figure, unit);
    }
    return ends[0].isEmpty()
        ? Quantity.atMost(ends[1], unit)
        : ends[1].isEmpty()
            ? Quantity.atLeast(ends[0], unit)
            : Quantity.between(ends[0], ends[1], unit);
  }
}
