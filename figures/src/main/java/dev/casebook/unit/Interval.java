package dev.casebook.unit;

import dev.casebook.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that a figure may be, from a least to a most. Sums are exact: no digit is rounded before
 * {@link #min} and {@link #max}.
 */
public final class Interval {
  private static final Ratio HUNDRED = Ratio.of(BigDecimal.valueOf(100));

  private final @Nullable Ratio min;
  private final @Nullable Ratio max;

  private Interval(@Nullable Ratio min, @Nullable Ratio max) {
    this.min = min;
    this.max = max;
  }

  /**
   * What a quantity says, in a unit. Whether it is approximate does not count.
   *
   * @param quantity a quantity
   * @param from its unit
   * @param to a unit that is comparable
   * @return its figure, range or bound; empty if it has no number, a number beside a range, or a
   *     least above its most
   */
  public static Optional<Interval> of(Quantity quantity, Unit from, Unit to) {
    BigDecimal min = quantity.value().or(quantity::min).orElse(null);
    BigDecimal max = quantity.value().or(quantity::max).orElse(null);
    boolean ambiguous =
        quantity.value().isPresent() && (quantity.min().isPresent() || quantity.max().isPresent());
    if (ambiguous
        || (min == null && max == null)
        || (min != null && max != null && min.compareTo(max) > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new Interval(
            min == null ? null : from.convertExactly(min, to),
            max == null ? null : from.convertExactly(max, to)));
  }

  /**
   * The least that it may be.
   *
   * @return the least, rounded to 16 digits, or empty for no bound
   */
  public Optional<BigDecimal> min() {
    return Optional.ofNullable(min).map(Ratio::rounded);
  }

  /**
   * The most that it may be.
   *
   * @return the most, rounded to 16 digits, or empty for no bound
   */
  public Optional<BigDecimal> max() {
    return Optional.ofNullable(max).map(Ratio::rounded);
  }

  /**
   * The same with more on either side.
   *
   * @param part how much more, as a part of each end
   * @return the wider interval
   */
  public Interval widened(BigDecimal part) {
    Ratio by = Ratio.of(part);
    return new Interval(
        min == null ? null : min.minus(min.abs().times(by)),
        max == null ? null : max.plus(max.abs().times(by)));
  }

  /**
   * Whether all of it is known not to be negative: a bound from above alone begins at zero.
   *
   * @return true if neither end is below zero
   */
  public boolean isNotNegative() {
    return (min == null || min.signum() >= 0) && (max == null || max.signum() >= 0);
  }

  /**
   * This over another, both not negative. There is no bound where the divisor may be zero.
   *
   * @param divisor the other
   * @return all that the ratio may be
   */
  public Interval over(Interval divisor) {
    Ratio low = min == null ? Ratio.ZERO : min;
    return new Interval(
        divisor.max == null ? Ratio.ZERO : quotient(low, divisor.max),
        max == null || divisor.min == null ? null : quotient(max, divisor.min));
  }

  private static @Nullable Ratio quotient(Ratio dividend, Ratio divisor) {
    return divisor.signum() == 0 ? null : dividend.over(divisor);
  }

  /**
   * This less another.
   *
   * @param other the other
   * @return all that the difference may be
   */
  public Interval minus(Interval other) {
    return new Interval(
        min == null || other.max == null ? null : min.minus(other.max),
        max == null || other.min == null ? null : max.minus(other.min));
  }

  /**
   * What a ratio is as an increase in percent.
   *
   * @return 100 for a ratio of 2
   */
  public Interval asIncrease() {
    UnaryOperator<Ratio> percent = ratio -> ratio.minus(Ratio.ONE).times(HUNDRED);
    return new Interval(
        min == null ? null : percent.apply(min), max == null ? null : percent.apply(max));
  }

  /**
   * What a ratio is as a decrease in percent.
   *
   * @return 50 for a ratio of a half
   */
  public Interval asDecrease() {
    Interval increase = asIncrease();
    return new Interval(
        increase.max == null ? null : Ratio.ZERO.minus(increase.max),
        increase.min == null ? null : Ratio.ZERO.minus(increase.min));
  }

  /**
   * Whether there is a number in both.
   *
   * @param other the other
   * @return true if they have one in common, an end of both too
   */
  public boolean meets(Interval other) {
    return isAtMost(min, other.max) && isAtMost(other.min, max);
  }

  /**
   * Whether all of this is above another.
   *
   * @param other the other
   * @return true if the least of this is more than the most of the other
   */
  public boolean isAbove(Interval other) {
    return !isAtMost(min, other.max);
  }

  private static boolean isAtMost(@Nullable Ratio low, @Nullable Ratio high) {
    return low == null || high == null || low.compareTo(high) <= 0;
  }
}
