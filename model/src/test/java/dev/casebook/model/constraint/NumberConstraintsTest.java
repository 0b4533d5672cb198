package dev.casebook.model.constraint;

import static dev.casebook.model.constraint.OneProperty.violations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.constraint.OneProperty.OfNumber;
import dev.casebook.model.constraint.OneProperty.OfPositiveNumber;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberConstraintsTest {
  private static final String NINES = "9".repeat(100);

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1E+99", "1E-100", "0E+99", "0E-100", "-1.50"})
  void accepts(BigDecimal number) {
    assertThat(violations(OfNumber.class, () -> number)).isEmpty();
  }

  @Test
  void acceptsAHundredDigitsOnEitherSideOfThePoint() {
    BigDecimal number = new BigDecimal("-" + NINES + "." + NINES);

    assertThat(violations(OfNumber.class, () -> number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1E+100, 101 digits before it",
    "0E+100, 101 digits before it",
    "1E-101, 101 digits after it",
    "0E-101, 101 digits after it",
    "1E+2147483647, 2147483648 digits before it",
    "1E-2147483647, 2147483647 digits after it"
  })
  void rejectsTooManyDigits(BigDecimal number, String actual) {
    assertThat(violations(OfNumber.class, () -> number))
        .containsExactly(
            "it: expected at most 100 digits before and after the decimal point, but was "
                + actual);
  }

  @Test
  void rejectsAHundredAndOneDigits() {
    assertThat(violations(OfNumber.class, () -> new BigDecimal("1" + NINES)))
        .containsExactly(
            "it: expected at most 100 digits before and after the decimal point,"
                + " but was 101 digits before it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0", "-0", "1E-100", "3"})
  void acceptsZeroAndMore(BigDecimal number) {
    assertThat(violations(OfPositiveNumber.class, () -> number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-1E-100", "-0.10"})
  void rejectsNegative(BigDecimal number) {
    assertThat(violations(OfPositiveNumber.class, () -> number))
        .containsExactly("it: expected a number of at least 0, but was " + number);
  }
}
