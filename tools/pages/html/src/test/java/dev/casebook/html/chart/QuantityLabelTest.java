package dev.casebook.html.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          21 s                | 21 s
          ~230 ms             | ≈ 230 ms
          15..20 GBy          | 15–20 GB
          -5..5 Cel           | -5 to 5 °C
          5..5 d              | 5 days
          ..6 min             | up to 6 min
          1e9.. {grasp}       | at least 1,000,000,000 grasps
          40 us               | 40 µs
          3 GiBy/s            | 3 GiB/s
          8 Mbit/s            | 8 Mbit/s
          1 mo                | 1 month
          18 mo               | 18 months
          2 a                 | 2 years
          2 {release}/a       | 2 releases/year
          1 {release}/wk      | 1 release/week
          12 {query}          | 12 queries
          3 {pass}/d          | 3 passes/day
          2 {people}          | 2 people
          4 {GPU}             | 4 GPUs
          5 1/s               | 5/s
          12 bit/{pixel}      | 12 bit/pixel
          7 kW.h              | 7 kW·h
          9 m2                | 9 m²
          90 [degF]           | 90 °F
          3 10*6              | 3 ×10⁶
          40 %                | 40%
          20 1                | 20
          10000 USD/mo        | USD 10,000/month
          5 EUR               | EUR 5
          2 s{cpu_time}       | 2 s cpu times
          7 !odd              | 7 !odd""")
  void saysQuantitiesAsPeopleWriteThem(String quantity, String phrase) {
    assertThat(QuantityLabel.of(Metrics.quantity(quantity)).replace('\u00a0', ' '))
        .isEqualTo(phrase);
  }

  @Test
  void saysThatThereIsNoFigure() {
    assertThat(QuantityLabel.of(Quantity.builder().unit("s").build())).isEqualTo("no figure");
  }
}
