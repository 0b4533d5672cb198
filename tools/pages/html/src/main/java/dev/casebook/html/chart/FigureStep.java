package dev.casebook.html.chart;

import dev.casebook.model.ChangeKind;
import dev.casebook.model.Sense;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way from one figure to another, in one unit.
 *
 * @param before all that the figure before may be
 * @param now all that the figure now may be
 */
record FigureStep(Span before, Span now) {
  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Units whose zero is a point on a scale, so that their figures have no ratio. */
  private static final Set<String> WITHOUT_RATIO = Set.of("Cel", "[degF]", "K");

  /** How to tell the step, if its source does not say. */
  ChangeKind kind(String unit) {
    if (unit.equals("%")) {
      return ChangeKind.POINTS;
    }
    if (WITHOUT_RATIO.contains(unit) || !before.isNotNegative() || !now.isNotNegative()) {
      return ChangeKind.DIFFERENCE;
    }
    return isTwofold(now, before) || isTwofold(before, now)
        ? ChangeKind.FACTOR
        : ChangeKind.PERCENT;
  }

  private static boolean isTwofold(Span large, Span small) {
    BigDecimal most = large.max() == null ? large.min() : large.max();
    BigDecimal least = small.min() == null ? small.max() : small.min();
    return most != null && least != null && most.compareTo(least.multiply(TWO)) >= 0;
  }

  /**
   * Whether the figure went up or down. Where its bounds leave that open, it is as claimed, or else
   * away from the bound; empty if it did not change.
   */
  Optional<Sense> sense(Optional<Sense> claimed) {
    Span difference = minus(now, before);
    int low = difference.min() == null ? -1 : difference.min().signum();
    int high = difference.max() == null ? 1 : difference.max().signum();
    if (low >= 0) {
      return high > 0 ? Optional.of(Sense.INCREASE) : Optional.empty();
    }
    if (high <= 0) {
      return Optional.of(Sense.DECREASE);
    }
    return claimed.or(this::awayFromBound);
  }

  private Optional<Sense> awayFromBound() {
    if (before.min() == null && now.min() != null && now.max() != null) {
      return Optional.of(Sense.DECREASE);
    }
    return now.min() == null && before.min() != null && before.max() != null
        ? Optional.of(Sense.INCREASE)
        : Optional.empty();
  }

  /** The size of the step; empty if the figures have none, or go the other way. */
  Optional<Span> amount(ChangeKind kind, Sense sense) {
    boolean isRatio = kind == ChangeKind.FACTOR || kind == ChangeKind.PERCENT;
    if (isRatio && (!before.isNotNegative() || !now.isNotNegative())) {
      return Optional.empty();
    }
    boolean up = sense == Sense.INCREASE;
    Span amount =
        switch (kind) {
          case FACTOR -> up ? over(now, before) : over(before, now);
          case PERCENT -> percent(over(now, before), up);
          case POINTS, DIFFERENCE -> up ? minus(now, before) : minus(before, now);
        };
    BigDecimal none = kind == ChangeKind.FACTOR ? BigDecimal.ONE : BigDecimal.ZERO;
    BigDecimal least = isAbove(amount.min(), none) ? amount.min() : null;
    boolean isNone = amount.max() != null && amount.max().compareTo(none) <= 0;
    return isNone || (least == null && amount.max() == null)
        ? Optional.empty()
        : Optional.of(new Span(least, amount.max()));
  }

  private static Span percent(Span ratio, boolean up) {
    BigDecimal min = percent(ratio.min());
    BigDecimal max = percent(ratio.max());
    return up
        ? new Span(min, max)
        : new Span(max == null ? null : max.negate(), min == null ? null : min.negate());
  }

  private static @Nullable BigDecimal percent(@Nullable BigDecimal ratio) {
    return ratio == null ? null : ratio.subtract(BigDecimal.ONE).movePointRight(2);
  }

  private static boolean isAbove(@Nullable BigDecimal figure, BigDecimal least) {
    return figure != null && figure.compareTo(least) > 0;
  }

  /** Both not negative; no bound where the divisor has none, or is zero. */
  private static Span over(Span dividend, Span divisor) {
    Span number = dividend.fromZero();
    return new Span(
        quotient(number.min(), divisor.max()), quotient(number.max(), divisor.fromZero().min()));
  }

  private static @Nullable BigDecimal quotient(
      @Nullable BigDecimal dividend, @Nullable BigDecimal divisor) {
    return dividend == null || divisor == null || divisor.signum() == 0
        ? null
        : dividend.divide(divisor, DIGITS);
  }

  private static Span minus(Span left, Span right) {
    return new Span(difference(left.min(), right.max()), difference(left.max(), right.min()));
  }

  private static @Nullable BigDecimal difference(
      @Nullable BigDecimal left, @Nullable BigDecimal right) {
    return left == null || right == null ? null : left.subtract(right);
  }
}
