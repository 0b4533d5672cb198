package dev.casebook.rule.figure;

import dev.casebook.data.Tolerances;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention;
import dev.casebook.prose.Mentions;
import dev.casebook.unit.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures that a model holds, to be met again in prose. */
final class ModelFigures {
  /** How far an approximate figure of the prose may be off. */
  private static final BigDecimal LEEWAY = Tolerances.of("approximate-in-prose");

  /** How many digits a first choice of numbers has; those chosen are compared exactly. */
  private static final int DIGITS = 20;

  /** So many sizes of units of one dimension are told apart; no story has as many units of time. */
  private static final int MOST_SIZES = 30;

  private final List<Quantity> quantities;
  private final NavigableSet<BigDecimal> numbers;

  /** By what they measure, the figures in units that are known; made when it is asked for. */
  private @Nullable Map<Map<String, Integer>, Commensurable> comparables;

  ModelFigures(List<Quantity> quantities) {
    this.quantities = quantities;
    this.numbers = new TreeSet<>();
    quantities.forEach(quantity -> add(quantity, numbers));
  }

  private static void add(Quantity quantity, Set<BigDecimal> numbers) {
    quantity.value().ifPresent(numbers::add);
    quantity.min().ifPresent(numbers::add);
    quantity.max().ifPresent(numbers::add);
  }

  /** The figures of a case study's metrics, and those that their quotes state. */
  static ModelFigures of(CaseStudy study, List<Quantity> quoted) {
    List<Quantity> quantities = new ArrayList<>(quoted);
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
    return numbers.contains(number);
  }

  /**
   * Whether a figure of the prose is one of these: a number of it is one of theirs as it stands, or
   * when units are converted.
   */
  boolean cover(Quantity told) {
    // Numbers agree far more often than units must be converted.
    return isAmong(told, number -> number, numbers)
        || Unit.of(told.unit()).filter(unit -> coverWhenConverted(told, unit)).isPresent();
  }

  private boolean coverWhenConverted(Quantity told, Unit unit) {
    Commensurable comparable = comparables().get(unit.dimension());
    if (comparable == null) {
      return false;
    }
    // Of figures in very many units nothing is known, and nothing is reported.
    return comparable.hasMore
        || comparable.sizes.values().stream()
            .anyMatch(
                size -> isAmong(told, number -> unit.convert(number, size.unit), size.numbers));
  }

  private Map<Map<String, Integer>, Commensurable> comparables() {
    if (comparables == null) {
      Map<Map<String, Integer>, Commensurable> all = new HashMap<>();
      for (Quantity quantity : quantities) {
        Unit.of(quantity.unit())
            .ifPresent(
                unit ->
                    all.computeIfAbsent(unit.dimension(), dimension -> new Commensurable(unit))
                        .add(quantity, unit));
      }
      comparables = all;
    }
    return comparables;
  }

  /** Figures that can be compared with each other. */
  private static final class Commensurable {
    private final Unit first;

    /** By what zero and one are in the first unit: units of one size are converted once. */
    private final Map<List<BigDecimal>, Size> sizes = new LinkedHashMap<>();

    private boolean hasMore;

    Commensurable(Unit first) {
      this.first = first;
    }

    void add(Quantity quantity, Unit unit) {
      List<BigDecimal> key =
          Stream.of(BigDecimal.ZERO, BigDecimal.ONE)
              .map(number -> unit.convert(number, first).stripTrailingZeros())
              .toList();
      hasMore |= sizes.size() == MOST_SIZES && !sizes.containsKey(key);
      if (!hasMore) {
        Size size = sizes.computeIfAbsent(key, each -> new Size(unit, new TreeSet<>()));
        ModelFigures.add(quantity, size.numbers);
      }
    }
  }

  /** Figures in units of one size. */
  private record Size(Unit unit, NavigableSet<BigDecimal> numbers) {}

  private static boolean isAmong(
      Quantity told, UnaryOperator<BigDecimal> conversion, NavigableSet<BigDecimal> numbers) {
    return Stream.of(told.value(), told.min(), told.max())
        .flatMap(Optional::stream)
        .map(conversion)
        .anyMatch(
            number -> told.approximate() ? isNearAny(number, numbers) : numbers.contains(number));
  }

  private static boolean isNearAny(BigDecimal told, NavigableSet<BigDecimal> numbers) {
    BigDecimal less = told.divide(BigDecimal.ONE.add(LEEWAY), rounding(told.signum() > 0));
    BigDecimal more = told.divide(BigDecimal.ONE.subtract(LEEWAY), rounding(told.signum() < 0));
    // The ends are rounded away from what is told, so the numbers between them are looked at again.
    return numbers.subSet(less.min(more), true, less.max(more), true).stream()
        .anyMatch(held -> held.subtract(told).abs().compareTo(held.abs().multiply(LEEWAY)) <= 0);
  }

  private static MathContext rounding(boolean down) {
    return new MathContext(DIGITS, down ? RoundingMode.FLOOR : RoundingMode.CEILING);
  }
}
