package dev.casebook.unit;

import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The change from the baseline of a metric to its value, computed exactly from all that both may
 * be, in one unit.
 */
public final class FigureChange {
  private static final String PERCENT = "%";
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Interval before;
  private final Interval now;
  private final Unit unit;
  private final boolean hasRatio;

  private FigureChange(Interval before, Interval now, Unit unit, boolean hasTrueZero) {
    this.before = before;
    this.now = now;
    this.unit = unit;
    this.hasRatio = hasTrueZero && before.isNotNegative() && now.isNotNegative();
  }

  /**
   * The change of a metric, in the unit of the change that is claimed, or else in that of the
   * value.
   *
   * @param metric any metric
   * @param approximation by which part of it an approximate figure may be off; zero to take it as
   *     it is
   * @return the change; empty if there are not two figures that can be compared
   */
  public static Optional<FigureChange> of(Metric metric, BigDecimal approximation) {
    if (metric.value().isEmpty() || metric.baseline().isEmpty()) {
      return Optional.empty();
    }
    Optional<Unit> unit = meant(commonUnit(metric.change(), metric.value().get()));
    Optional<Interval> now = unit.flatMap(to -> interval(metric.value().get(), to, approximation));
    Optional<Interval> before =
        unit.flatMap(to -> interval(metric.baseline().get(), to, approximation));
    return before.isEmpty() || now.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FigureChange(
                before.get(), now.get(), unit.orElseThrow(), unitWithoutRatio(metric).isEmpty()));
  }

  private static String commonUnit(Optional<Change> claim, Quantity value) {
    return claim
        .map(
            change ->
                switch (change.kind()) {
                  case FACTOR, PERCENT -> value.unit();
                  case POINTS -> PERCENT;
                  case DIFFERENCE -> change.amount().unit();
                })
        .orElse(value.unit());
  }

  /** A unit that is hardly meant says nothing of the figure. */
  private static Optional<Unit> meant(String code) {
    return Lookalikes.of(code).isPresent() ? Optional.empty() : Unit.of(code);
  }

  private static Optional<Interval> interval(
      Quantity quantity, Unit target, BigDecimal approximation) {
    return meant(quantity.unit())
        .filter(from -> from.isComparableTo(target))
        .flatMap(from -> Interval.of(quantity, from, target))
        .map(exact -> quantity.approximate() ? exact.widened(approximation) : exact);
  }

  /**
   * The unit of value or baseline in which a factor or a percentage has no meaning, since the zero
   * of its scale is not nothing, such as {@code Cel} or {@code dB}.
   *
   * @param metric any metric
   * @return the first such unit; empty if ratios of its figures have a meaning
   */
  public static Optional<String> unitWithoutRatio(Metric metric) {
    return Stream.of(metric.value(), metric.baseline())
        .flatMap(Optional::stream)
        .map(Quantity::unit)
        .filter(code -> meant(code).filter(each -> !each.hasTrueZero()).isPresent())
        .findFirst();
  }

  /**
   * Whether a kind of change is a ratio of two figures.
   *
   * @param kind the kind
   * @return true for a factor and a percentage
   */
  public static boolean isRatio(ChangeKind kind) {
    return kind == ChangeKind.FACTOR || kind == ChangeKind.PERCENT;
  }

  /**
   * The unit in which both figures are compared.
   *
   * @return a unit that is comparable to those of both
   */
  public Unit unit() {
    return unit;
  }

  /**
   * The size of the change.
   *
   * @param kind how it is expressed
   * @param sense the direction in which it counts
   * @return all that it may be, negative where the figures went the other way; empty for a ratio of
   *     figures that have none
   */
  public Optional<Interval> amount(ChangeKind kind, Sense sense) {
    boolean up = sense == Sense.INCREASE;
    return isRatio(kind) && !hasRatio
        ? Optional.empty()
        : Optional.of(
            switch (kind) {
              case FACTOR -> up ? now.over(before) : before.over(now);
              case PERCENT -> up ? now.over(before).asIncrease() : now.over(before).asDecrease();
              case POINTS, DIFFERENCE -> up ? now.minus(before) : before.minus(now);
            });
  }

  /**
   * How to express the change if its source does not say.
   *
   * @return points for shares, a factor from twofold on, else percent; a difference where a ratio
   *     has no meaning
   */
  public ChangeKind suitableKind() {
    if (unit.code().equals(PERCENT)) {
      return ChangeKind.POINTS;
    }
    if (!hasRatio) {
      return ChangeKind.DIFFERENCE;
    }
    return isTwofold(now, before) || isTwofold(before, now)
        ? ChangeKind.FACTOR
        : ChangeKind.PERCENT;
  }

  private static boolean isTwofold(Interval large, Interval small) {
    Optional<BigDecimal> most = large.max().or(large::min);
    Optional<BigDecimal> least = small.min().or(small::max);
    return most.isPresent()
        && least.isPresent()
        && most.get().compareTo(least.get().multiply(TWO)) >= 0;
  }

  /**
   * Whether the figure went up or down. Where its bounds leave that open, it is as claimed, or else
   * away from the bound.
   *
   * @param claimed what the source says, if it does
   * @return the direction; empty if the figure did not change, or may have gone either way
   */
  public Optional<Sense> sense(Optional<Sense> claimed) {
    Interval difference = now.minus(before);
    int low = difference.min().map(BigDecimal::signum).orElse(-1);
    int high = difference.max().map(BigDecimal::signum).orElse(1);
    if (low >= 0) {
      return high > 0 ? Optional.of(Sense.INCREASE) : Optional.empty();
    }
    if (high <= 0) {
      return Optional.of(Sense.DECREASE);
    }
    return claimed.or(this::awayFromBound);
  }

  private Optional<Sense> awayFromBound() {
    if (before.min().isEmpty() && now.min().isPresent() && now.max().isPresent()) {
      return Optional.of(Sense.DECREASE);
    }
    return now.min().isEmpty() && before.min().isPresent() && before.max().isPresent()
        ? Optional.of(Sense.INCREASE)
        : Optional.empty();
  }
}
