package dev.casebook.rule.figure;

import dev.casebook.model.Quantity;
import dev.casebook.unit.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that a figure may be.
 *
 * @param min the least it may be, or null for no bound
 * @param max the most it may be, or null for no bound
 */
record Interval(@Nullable BigDecimal min, @Nullable BigDecimal max) {
  private static final MathContext DIGITS = MathContext.DECIMAL64;

  /** How far a figure may be off what is claimed, and an approximate one off what it says. */
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** What a quantity says, in a unit; empty if it holds no number, or one that is no range. */
  static Optional<Interval> of(Quantity quantity, Unit from, Unit to) {
    BigDecimal min = quantity.value().or(quantity::min).orElse(null);
    BigDecimal max = quantity.value().or(quantity::max).orElse(null);
    if ((min == null && max == null) || (min != null && max != null && min.compareTo(max) > 0)) {
      return Optional.empty();
    }
    return Optional.of(new Interval(min, max).map(number -> from.convert(number, to)));
  }

  private Interval map(UnaryOperator<BigDecimal> change) {
    return new Interval(
        min == null ? null : change.apply(min), max == null ? null : change.apply(max));
  }

  /** The same with a tenth more on either side. */
  Interval widened() {
    return new Interval(
        min == null ? null : min.subtract(min.abs().multiply(TENTH)),
        max == null ? null : max.add(max.abs().multiply(TENTH)));
  }

  /** Whether all of it is known not to be negative: a bound from above alone begins at zero. */
  boolean isNotNegative() {
    return (min == null || min.signum() >= 0) && (max == null || max.signum() >= 0);
  }

  /** This over another; both not negative. */
  Interval over(Interval divisor) {
    BigDecimal low = min == null ? BigDecimal.ZERO : min;
    return new Interval(
        divisor.max == null ? BigDecimal.ZERO : quotient(low, divisor.max),
        max == null || divisor.min == null ? null : quotient(max, divisor.min));
  }

  /** No bound where the divisor is zero. */
  private static @Nullable BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    return divisor.signum() == 0 ? null : dividend.divide(divisor, DIGITS);
  }

  Interval minus(Interval other) {
    return new Interval(
        min == null || other.max == null ? null : min.subtract(other.max),
        max == null || other.min == null ? null : max.subtract(other.min));
  }

  /** What a ratio is as an increase in percent. */
  Interval asIncrease() {
    return map(ratio -> ratio.subtract(BigDecimal.ONE).movePointRight(2));
  }

  /** What a ratio is as a decrease in percent. */
  Interval asDecrease() {
    Interval increase = asIncrease();
    return new Interval(
        increase.max == null ? null : increase.max.negate(),
        increase.min == null ? null : increase.min.negate());
  }

  /** Whether there is a number in both. */
  boolean meets(Interval other) {
    return isAtMost(min, other.max) && isAtMost(other.min, max);
  }

  private static boolean isAtMost(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high) <= 0;
  }
}
