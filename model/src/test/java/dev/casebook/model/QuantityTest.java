package dev.casebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.constraint.InvalidValueException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @Test
  void isOneFigure() {
    assertThat(Quantity.of("21", "s"))
        .isEqualTo(Quantity.builder().value(new BigDecimal("21")).unit("s").build());
  }

  @Test
  void isExactUnlessSaidOtherwise() {
    assertThat(Quantity.of("230", "ms").approximate()).isFalse();
    assertThat(Quantity.about("230", "ms"))
        .isEqualTo(Quantity.builder().from(Quantity.of("230", "ms")).approximate(true).build());
  }

  @Test
  void isARange() {
    Quantity range = Quantity.between("15", "20", "GBy");

    assertThat(range.value()).isEmpty();
    assertThat(range.min()).contains(new BigDecimal("15"));
    assertThat(range.max()).contains(new BigDecimal("20"));
    assertThat(range.unit()).isEqualTo("GBy");
  }

  @Test
  void isAnUpperBound() {
    Quantity bound = Quantity.atMost("6", "min");

    assertThat(bound.max()).contains(new BigDecimal("6"));
    assertThat(bound.min()).isEmpty();
    assertThat(bound.value()).isEmpty();
  }

  @Test
  void isALowerBound() {
    Quantity bound = Quantity.atLeast("1e9", "{grasp}");

    assertThat(bound.min()).contains(new BigDecimal("1E+9"));
    assertThat(bound.max()).isEmpty();
    assertThat(bound.value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"21", "21.0", "0.50", "1E+9", "-3", "0.0", "0E-7"})
  void keepsTheDigitsAsTheyAre(String digits) {
    assertThat(Quantity.of(digits, "1").value().orElseThrow()).hasToString(digits);
  }

  @Test
  void differsWhereDigitsDiffer() {
    assertThat(Quantity.of("21.0", "s")).isNotEqualTo(Quantity.of("21", "s"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "",
        " 21",
        "1,000",
        "0x10",
        "NaN",
        "Infinity",
        "1e",
        "1e99999999999",
        "\u0663"
      })
  void rejectsWhatIsNoNumber(String text) {
    assertThatThrownBy(() -> Quantity.of(text, "s"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Quantity cannot be built: value: expected a decimal number such as 21, 0.5 or 1e9,"
                + " but was \"%s\"",
            text);
  }

  @Test
  void readsNoTextThatIsLongerThanAFigure() {
    assertThatThrownBy(() -> Quantity.of("1".repeat(1_001), "s"))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void saysWhichEndOfARangeIsNoNumber() {
    assertThatThrownBy(() -> Quantity.between("1", "abc", "s")).hasMessageContaining(": max: ");
    assertThatThrownBy(() -> Quantity.between("abc", "1", "s")).hasMessageContaining(": min: ");
    assertThatThrownBy(() -> Quantity.atMost("abc", "s")).hasMessageContaining(": max: ");
    assertThatThrownBy(() -> Quantity.atLeast("abc", "s")).hasMessageContaining(": min: ");
    assertThatThrownBy(() -> Quantity.about("abc", "s")).hasMessageContaining(": value: ");
  }

  @Test
  void rejectsABadUnit() {
    assertThatThrownBy(() -> Quantity.of("21", "per second"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Quantity cannot be built: unit: expected a UCUM unit code without spaces such as ms,"
                + " GBy/s or {request}/s, or a currency code such as USD, but was \"per second\"");
  }
}
