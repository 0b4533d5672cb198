package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** With rounded quotients, a third of the whole numbers miss. */
  @Property
  void meetsWhatIsExactlyATenthOff(
      @ForAll @IntRange(min = 1, max = 1_000) int value,
      @ForAll @IntRange(min = 1, max = 1_000) int baseline) {
    Interval ratio =
        of(String.valueOf(baseline), "s", "s").over(of(String.valueOf(value), "s", "s"));
    Interval tenTimes =
        of(String.valueOf(9 * baseline), "s", "s").over(of(String.valueOf(10 * value), "s", "s"));
    assertThat(ratio.widened(TENTH).meets(tenTimes)).isTrue();
  }

  @Property
  void isExactInOtherUnits(@ForAll @IntRange(min = 1, max = 10_000) int days) {
    Interval weeks = of(String.valueOf(days), "d", "wk");
    assertThat(
            weeks
                .over(of("1", "wk", "wk"))
                .meets(of(String.valueOf(days), "d", "d").over(of("7", "d", "d"))))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "K, true",
    "Cel, false",
    "[degF], false",
    "dB, false",
    "[pH], false",
    "dB/m, true",
    "USD, true",
    "m, true",
    "Cel/s, true"
  })
  void hasAMeaningAsARatioOnAScaleWithATrueZero(String code, boolean meaning) {
    assertThat(Unit.of(code).orElseThrow().hasTrueZero()).isEqualTo(meaning);
  }

  @Test
  void isNoneForWhatIsNoRange() {
    Unit second = Unit.of("s").orElseThrow();
    Quantity.Builder quantity = Quantity.builder().unit("s");
    assertThat(Interval.of(quantity.build(), second, second)).isEmpty();
    assertThat(
            Interval.of(quantity.value(BigDecimal.ONE).max(BigDecimal.TEN).build(), second, second))
        .as("one figure beside a bound")
        .isEmpty();
    assertThat(
            Interval.of(
                Quantity.builder().unit("s").min(BigDecimal.TEN).max(BigDecimal.ONE).build(),
                second,
                second))
        .isEmpty();
  }

  @Test
  void hasNoBoundOverZero() {
    Interval ratio = of("5", "s", "s").over(of("0", "s", "s"));
    assertThat(ratio.min()).isEmpty();
    assertThat(ratio.max()).isEmpty();
    assertThat(of("0", "s", "s").over(of("5", "s", "s")).max())
        .isEqualTo(Optional.of(BigDecimal.ZERO));
  }

  private static Interval of(String figure, String unit, String in) {
    return Interval.of(
            Quantity.of(figure, unit), Unit.of(unit).orElseThrow(), Unit.of(in).orElseThrow())
        .orElseThrow();
  }
}
