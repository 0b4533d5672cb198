package dev.casebook.html.chart;

import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Metric;
import dev.casebook.model.Sense;
import dev.casebook.unit.FigureChange;
import dev.casebook.unit.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The change that value and baseline give, in the way the claim is expressed, or else as a factor,
 * in percent or in percentage points, whichever suits it.
 *
 * @param phrase the change in words, rounded to three digits
 * @param sense whether the figure went up or down
 */
public record ComputedChange(String phrase, Sense sense) {
  private static final MathContext SHOWN = new MathContext(3);

  /** Larger numbers are written with an exponent. */
  private static final int MOST_DIGITS = 15;

  private static final String PERCENT = "%";

  /**
   * The change of a metric.
   *
   * @param metric any metric
   * @return what its figures give; empty if it cannot be computed, or is none
   */
  public static Optional<ComputedChange> of(Metric metric) {
    return FigureChange.of(metric, BigDecimal.ZERO).flatMap(change -> of(metric, change));
  }

  private static Optional<ComputedChange> of(Metric metric, FigureChange change) {
    ChangeKind kind = metric.change().map(Change::kind).orElseGet(change::suitableKind);
    String unit = unitOf(kind, change.unit().code());
    boolean about =
        Stream.of(metric.value(), metric.baseline())
            .anyMatch(figure -> figure.orElseThrow().approximate());
    return change
        .sense(metric.change().map(Change::sense))
        .flatMap(
            sense ->
                change
                    .amount(kind, sense)
                    .flatMap(amount -> shown(amount, kind))
                    .map(amount -> QuantityLabel.of(amount, unit, about))
                    .map(amount -> ChangeLabel.inWords(kind, sense, amount))
                    .map(phrase -> new ComputedChange(phrase, sense)));
  }

  /** An amount as a page shows it; empty if it is none, or none for certain. */
  private static Optional<Span> shown(Interval amount, ChangeKind kind) {
    BigDecimal none = kind == ChangeKind.FACTOR ? BigDecimal.ONE : BigDecimal.ZERO;
    Optional<BigDecimal> least = amount.min().filter(min -> min.compareTo(none) > 0);
    boolean isNone = amount.max().filter(max -> max.compareTo(none) <= 0).isPresent();
    return isNone || (least.isEmpty() && amount.max().isEmpty())
        ? Optional.empty()
        : Optional.of(
            new Span(
                least.map(ComputedChange::rounded).orElse(null),
                amount.max().map(ComputedChange::rounded).orElse(null)));
  }

  private static String unitOf(ChangeKind kind, String code) {
    return switch (kind) {
      case FACTOR -> "1";
      case PERCENT, POINTS -> PERCENT;
      case DIFFERENCE -> code;
    };
  }

  /** To three digits; whole numbers stay whole, as far as they are written in full. */
  private static BigDecimal rounded(BigDecimal number) {
    int whole = number.precision() - number.scale();
    boolean isWhole = whole > SHOWN.getPrecision() && whole <= MOST_DIGITS;
    BigDecimal rounded = isWhole ? number.setScale(0, RoundingMode.HALF_UP) : number.round(SHOWN);
    BigDecimal plain = rounded.stripTrailingZeros();
    return plain.scale() < 0 && whole <= MOST_DIGITS ? plain.setScale(0) : plain;
  }
}
