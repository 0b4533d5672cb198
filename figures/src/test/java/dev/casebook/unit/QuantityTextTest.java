package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "21     | s                | 21 s",
        "9      | %                | 9%",
        "0.5    | %/mo             | 0.5%/mo",
        "20     | 1                | 20",
        "12     | {table}          | 12 table",
        "3      | {active_user}/d  | 3 active user/d",
        "5      | 1/s              | 5/s",
        "5      | /s               | 5/s",
        "2.5    | bit/{pixel}      | 2.5 bit/pixel",
        "4      | s{cpu}/{request} | 4 s cpu/request",
        "4      | {a$1}/({b}.s)    | 4 a$1/(b.s)",
        "10     | 10*3             | 10 10*3",
        "10000  | USD/mo           | USD 10,000/mo",
        "0.002  | USD/{request}    | USD 0.002/request",
        "7      | EUR              | EUR 7",
        "-5     | Cel              | -5 Cel"
      })
  void showsUnitsToPeople(String value, String unit, String text) {
    assertThat(QuantityText.of(Quantity.of(value, unit))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0               | 0",
        "0.00            | 0.00",
        "0e9             | 0",
        "0e-3            | 0.000",
        "1.50            | 1.50",
        "9999            | 9999",
        "10000           | 10,000",
        "-9999           | -9999",
        "-100000.12345   | -100,000.12345",
        "1234567         | 1,234,567",
        "12345.6789      | 12,345.6789",
        "1e9             | 1,000,000,000",
        "1e15            | 1,000,000,000,000,000",
        "2e15            | 2e15",
        "1.5e18          | 1.5e18",
        "1e-6            | 0.000001",
        "1e-15           | 0.000000000000001",
        "1e-16           | 1e-16",
        "1e99            | 1e99",
        "-1.20e-90       | -1.20e-90"
      })
  void showsDigitsAsWritten(String value, String text) {
    assertThat(QuantityText.of(Quantity.of(value, "1"))).isEqualTo(text);
    assertThat(QuantityText.number(new BigDecimal(value))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-  | 15  | 20 | GBy     | false | 15–20 GBy",
        "-  | -10 | -5 | Cel     | false | -10 to -5 Cel",
        "-  | -1  | 5  | Cel     | false | -1 to 5 Cel",
        "-  | 5   | -3 | Cel     | false | 5 to -3 Cel",
        "-  | 1   | 3  | %       | true  | about 1–3%",
        "-  | 1   | 2  | USD/mo  | false | USD 1–2/mo",
        "-  | -   | 6  | min     | false | up to 6 min",
        "-  | -   | 6  | min     | true  | up to about 6 min",
        "-  | 1e9 | -  | {grasp} | false | at least 1,000,000,000 grasp",
        "-  | 3   | -  | USD     | true  | at least about USD 3",
        "230| -   | -  | ms      | true  | about 230 ms",
        "4  | 1   | 9  | s       | false | 4 s",
        "-  | -   | -  | s       | true  | no figure"
      })
  void showsRangesAndBounds(
      BigDecimal value,
      BigDecimal min,
      BigDecimal max,
      String unit,
      boolean approximate,
      String text) {
    Quantity.Builder quantity = Quantity.builder();
    if (value != null) {
      quantity.value(value);
    }
    if (min != null) {
      quantity.min(min);
    }
    if (max != null) {
      quantity.max(max);
    }

    assertThat(QuantityText.of(quantity.unit(unit).approximate(approximate).build()))
        .isEqualTo(text);
  }

  @Test
  void showsTextThatIsNoUnitAsItIs() {
    assertThat(QuantityText.of(Quantity.of("3", "(a"))).isEqualTo("3 (a");
    assertThat(QuantityText.of(Quantity.of("3", "sec"))).isEqualTo("3 sec");
  }
}
