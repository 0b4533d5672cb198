package dev.casebook.html.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Metric;
import dev.casebook.model.Sense;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputedChangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6 min     | 21 s     | 17.1× lower
          ..6 min   | 21 s     | up to 17.1× lower
          100 ms    | 1.. s    | at least 10× higher
          10 1      | ..15 1   | up to 50% higher
          100 1     | 109 1    | 9% higher
          ~100 1    | 70 1     | ≈ 30% lower
          10..20 1  | 60 1     | 3–6× higher
          5 %       | 2 %      | 3 percentage points lower
          -2 Cel    | 4 Cel    | 6 °C higher
          10 Cel    | 30 Cel   | 20 °C higher
          1 s       | 1 h      | 3600× higher
          1 1       | 1e30 1   | 1e30× higher
          0 1       | 5 1      | ''
          5 1       | 5.0 1    | ''
          5..10 1   | 7 1      | ''
          5.. 1     | 3.. 1    | ''
          5 s       | 5 m      | ''
          5 s       | 5 !odd   | ''""")
  void followsFromTheFigures(String baseline, String value, String expected) {
    assertThat(phrase(Metrics.of(baseline, value).build())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6 min     | 21 s   | FACTOR     | DECREASE | 1    | 17.1× lower
          6 min     | 21 s   | PERCENT    | DECREASE | %    | 94.2% lower
          6 min     | 21 s   | DIFFERENCE | DECREASE | s    | 339 s lower
          6 min     | 21 s   | DIFFERENCE | DECREASE | m    | ''
          6 min     | 21 s   | FACTOR     | INCREASE | 1    | 17.1× lower
          20 %      | 23 %   | POINTS     | INCREASE | %    | 3 percentage points higher
          0.2 1     | 0.23 1 | POINTS     | INCREASE | %    | 3 percentage points higher
          20 %      | 23 %   | PERCENT    | INCREASE | %    | 15% higher
          5..10 1   | 7 1    | PERCENT    | INCREASE | %    | up to 40% higher
          5.. 1     | 3.. 1  | FACTOR     | INCREASE | 1    | ''
          10 Cel    | 30 Cel | FACTOR     | INCREASE | 1    | ''
          10 dB     | 30 dB  | PERCENT    | INCREASE | %    | ''
          10 Cel    | 30 Cel | DIFFERENCE | INCREASE | mK   | 20,000 mK higher
          1 GB      | 9 GB   | FACTOR     | INCREASE | 1    | ''
          -5 1      | 5 1    | FACTOR     | INCREASE | 1    | ''""")
  void isToldInTheWayOfTheClaim(
      String baseline, String value, ChangeKind kind, Sense sense, String unit, String expected) {
    Change claim = Change.of(kind, sense, Metrics.quantity("1 " + unit));

    assertThat(phrase(Metrics.of(baseline, value).change(claim).build())).isEqualTo(expected);
  }

  @Test
  void needsTwoFigures() {
    Metric metric = Metric.builder().name("figure").value(Metrics.quantity("5 s")).build();

    assertThat(ComputedChange.of(metric)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FACTOR, DECREASE, 20 1, 20× lower",
    "PERCENT, INCREASE, ~9 %, ≈ 9% higher",
    "POINTS, INCREASE, 3 %, 3 percentage points higher",
    "DIFFERENCE, DECREASE, 2..3 h, 2–3 h lower"
  })
  void claimsAreToldAlike(ChangeKind kind, Sense sense, String amount, String expected) {
    String phrase = ChangeLabel.of(Change.of(kind, sense, Metrics.quantity(amount)));

    assertThat(phrase.replace('\u00a0', ' ')).isEqualTo(expected);
  }

  private static String phrase(Metric metric) {
    Optional<ComputedChange> change = ComputedChange.of(metric);
    return change.map(ComputedChange::phrase).orElse("").replace('\u00a0', ' ');
  }
}
