package dev.casebook.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.extension.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
  private static final String JSON_NUMBER = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?(e-?[1-9][0-9]*)?";

  @Property
  void readsWhatItWrote(
      @ForAll BigInteger digits, @ForAll @IntRange(min = -110, max = 110) int scale) {
    BigDecimal number = new BigDecimal(digits, scale);
    Assume.that(JsonNumber.fits(number));

    assertThat(Decimals.read(Decimals.write(number))).contains(number);
  }

  @Property
  void writesNumbersAsJsonDoes(
      @ForAll BigInteger digits, @ForAll @IntRange(min = -200, max = 200) int scale) {
    String written = Decimals.write(new BigDecimal(digits, scale));

    assertThat(written).matches(JSON_NUMBER);
    assertThat(new BigDecimal(written)).isEqualTo(new BigDecimal(digits, scale));
  }

  @Property
  void readsNothingTooLong(
      @ForAll BigInteger digits, @ForAll @IntRange(min = -200, max = 200) int scale) {
    BigDecimal number = new BigDecimal(digits, scale);

    assertThat(Decimals.read(number.toString()).isPresent()).isEqualTo(JsonNumber.fits(number));
  }

  @ParameterizedTest
  @CsvSource({
    "21.0, 21.0",
    "1e9, 1e9",
    "1E+9, 1e9",
    "1.50, 1.50",
    "-0.001, -0.001",
    "1e-100, 1e-100",
    "0.0000001, 1e-7",
    "-0, 0",
    "0e0, 0",
    "10e1, 1.0e2"
  })
  void keepsDigitsAndScale(String spelling, String written) {
    assertThat(Decimals.read(spelling).map(Decimals::write)).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e100", "1e-101", "1e999999999", "1e-999999999", "1e99999999999999"})
  void refusesGreatExponentsAtOnce(String spelling) {
    assertThat(Decimals.read(spelling)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 1_000, 10_000_000})
  void refusesManyDigitsAtOnce(int digits) {
    assertThat(Decimals.read("9".repeat(digits))).isEmpty();
    assertThat(Decimals.read("0." + "9".repeat(digits))).isEmpty();
  }
}
