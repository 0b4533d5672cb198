package dev.casebook.rule.figure;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention;
import dev.casebook.prose.Mentions;
import dev.casebook.unit.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures that a model holds, to be met again in prose. */
final class ModelFigures {
  /** How far an approximate figure of the prose may be off: 2 %. */
  private static final BigDecimal LEEWAY = new BigDecimal("0.02");

  private final List<Quantity> quantities;

  ModelFigures(List<Quantity> quantities) {
    this.quantities = quantities;
  }

  /** The figures of a case study's metrics, and those that its metrics name in words. */
  static ModelFigures of(CaseStudy study) {
    List<Quantity> quantities = new ArrayList<>();
    for (Metric metric : study.metrics()) {
      quantities.addAll(Amounts.of(metric));
      Stream.of(Optional.of(metric.name()), metric.subject(), metric.comparedTo())
          .flatMap(Optional::stream)
          .flatMap(words -> Mentions.in(words).stream())
          .forEach(
              mention -> {
                if (mention instanceof Mention.Figure figure) {
                  quantities.add(figure.quantity());
                }
              });
    }
    return new ModelFigures(quantities);
  }

  /** Whether one of the numbers is this, in whatever unit. */
  boolean hold(BigDecimal number) {
    return quantities.stream()
        .flatMap(ModelFigures::numbers)
        .anyMatch(held -> held.compareTo(number) == 0);
  }

  /**
   * Whether a figure of the prose is one of these: a number of it is one of theirs as it stands, or
   * when units are converted.
   */
  boolean cover(Quantity told) {
    Optional<Unit> unit = Unit.of(told.unit());
    return quantities.stream().anyMatch(quantity -> isTold(quantity, told, unit));
  }

  private static boolean isTold(Quantity held, Quantity told, Optional<Unit> toldUnit) {
    Optional<Unit> heldUnit = Unit.of(held.unit());
    boolean comparable =
        heldUnit.isPresent()
            && toldUnit.isPresent()
            && heldUnit.get().isComparableTo(toldUnit.get());
    return numbers(held)
        .anyMatch(
            number ->
                numbers(told)
                    .anyMatch(
                        other ->
                            isSame(number, other, told.approximate())
                                || (comparable
                                    && isSame(
                                        heldUnit.get().convert(number, toldUnit.get()),
                                        other,
                                        told.approximate()))));
  }

  private static Stream<BigDecimal> numbers(Quantity quantity) {
    return Stream.of(quantity.value(), quantity.min(), quantity.max()).flatMap(Optional::stream);
  }

  private static boolean isSame(BigDecimal held, BigDecimal told, boolean approximate) {
    return approximate
        ? held.subtract(told).abs().compareTo(held.abs().multiply(LEEWAY)) <= 0
        : held.compareTo(told) == 0;
  }
}
