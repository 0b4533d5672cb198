package dev.casebook.html.chart;

import dev.casebook.model.Quantity;
import dev.casebook.unit.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a figure may be, in one unit.
 *
 * @param min the least it may be, or null for no bound
 * @param max the most it may be, or null for no bound
 */
record Span(@Nullable BigDecimal min, @Nullable BigDecimal max) {

  /** What a quantity says in a unit; empty if that cannot be told, or is no range. */
  static Optional<Span> of(Quantity quantity, Unit target) {
    Unit unit = Unit.of(quantity.unit()).orElse(null);
    BigDecimal min = quantity.value().or(quantity::min).orElse(null);
    BigDecimal max = quantity.value().or(quantity::max).orElse(null);
    boolean isInverted = min != null && max != null && min.compareTo(max) > 0;
    if (unit == null
        || !unit.isComparableTo(target)
        || (min == null && max == null)
        || isInverted) {
      return Optional.empty();
    }
    return Optional.of(new Span(converted(min, unit, target), converted(max, unit, target)));
  }

  private static @Nullable BigDecimal converted(@Nullable BigDecimal figure, Unit from, Unit to) {
    return figure == null ? null : from.convert(figure, to);
  }

  /** The ends that are known. */
  Stream<BigDecimal> ends() {
    return Stream.of(Optional.ofNullable(min), Optional.ofNullable(max)).flatMap(Optional::stream);
  }
}
