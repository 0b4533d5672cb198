package dev.casebook.rule.figure;

import dev.casebook.data.Tolerances;
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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Figures that a model holds, to be met again in prose. */
final class ModelFigures {
  /** How far an approximate figure of the prose may be off. */
  private static final BigDecimal LEEWAY = Tolerances.of("approximate-in-prose");

  private final List<Quantity> quantities;

  ModelFigures(List<Quantity> quantities) {
    this.quantities = quantities;
  }

  /** The figures of a case study's metrics. */
  static ModelFigures of(CaseStudy study) {
    List<Quantity> quantities = new ArrayList<>();
    for (Metric metric : study.metrics()) {
      quantities.addAll(Amounts.of(metric));
    }
    return new ModelFigures(quantities);
  }

  /** The figures that a case study's metrics name in words. */
  static ModelFigures namedBy(CaseStudy study) {
    List<Quantity> quantities = new ArrayList<>();
    for (Metric metric : study.metrics()) {
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
    for (Quantity held : quantities) {
      if (isAmong(held, number, false)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a figure of the prose is one of these: a number of it is one of theirs as it stands, or
   * when units are converted.
   */
  boolean cover(Quantity told) {
    // Numbers agree far more often than units must be converted.
    return coverWith(told, number -> number)
        || Unit.of(told.unit()).filter(unit -> coverWhenConverted(told, unit)).isPresent();
  }

  private boolean coverWith(Quantity told, UnaryOperator<BigDecimal> conversion) {
    return isTold(told.value(), told, conversion)
        || isTold(told.min(), told, conversion)
        || isTold(told.max(), told, conversion);
  }

  private boolean isTold(
      Optional<BigDecimal> number, Quantity told, UnaryOperator<BigDecimal> conversion) {
    if (number.isEmpty()) {
      return false;
    }
    BigDecimal converted = conversion.apply(number.get());
    for (Quantity held : quantities) {
      if (isAmong(held, converted, told.approximate())) {
        return true;
      }
    }
    return false;
  }

  private boolean coverWhenConverted(Quantity told, Unit unit) {
    for (Quantity held : quantities) {
      Optional<Unit> other =
          held.unit().equals(told.unit()) ? Optional.empty() : Unit.of(held.unit());
      if (other.filter(unit::isComparableTo).isPresent()
          && new ModelFigures(List.of(held))
              .coverWith(told, number -> unit.convert(number, other.get()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmong(Quantity held, BigDecimal number, boolean approximate) {
    return isSame(held.value(), number, approximate)
        || isSame(held.min(), number, approximate)
        || isSame(held.max(), number, approximate);
  }

  private static boolean isSame(Optional<BigDecimal> held, BigDecimal told, boolean approximate) {
    if (held.isEmpty()) {
      return false;
    }
    return approximate
        ? held.get().subtract(told).abs().compareTo(held.get().abs().multiply(LEEWAY)) <= 0
        : held.get().compareTo(told) == 0;
  }
}
