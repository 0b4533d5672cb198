package dev.casebook.html.chart;

import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.unit.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

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
    if (metric.value().isEmpty() || metric.baseline().isEmpty()) {
      return Optional.empty();
    }
    Quantity value = metric.value().get();
    Quantity baseline = metric.baseline().get();
    String code = metric.change().map(claim -> unit(claim, value)).orElse(value.unit());
    Optional<Unit> unit = Unit.of(code);
    Optional<Span> now = unit.flatMap(common -> Span.of(value, common));
    Optional<Span> before = unit.flatMap(common -> Span.of(baseline, common));
    if (now.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    FigureStep step = new FigureStep(before.get(), now.get());
    ChangeKind kind = metric.change().map(Change::kind).orElseGet(() -> step.kind(code));
    boolean about = value.approximate() || baseline.approximate();
    return step.sense(metric.change().map(Change::sense))
        .flatMap(
            sense ->
                step.amount(kind, sense)
                    .map(amount -> QuantityLabel.of(rounded(amount), unitOf(kind, code), about))
                    .map(amount -> ChangeLabel.inWords(kind, sense, amount))
                    .map(phrase -> new ComputedChange(phrase, sense)));
  }

  /** The unit that both figures are told in. */
  private static String unit(Change claim, Quantity value) {
    return switch (claim.kind()) {
      case FACTOR, PERCENT -> value.unit();
      case POINTS -> PERCENT;
      case DIFFERENCE -> claim.amount().unit();
    };
  }

  private static String unitOf(ChangeKind kind, String code) {
    return switch (kind) {
      case FACTOR -> "1";
      case PERCENT, POINTS -> PERCENT;
      case DIFFERENCE -> code;
    };
  }

  private static Span rounded(Span amount) {
    return new Span(
        amount.min() == null ? null : rounded(amount.min()),
        amount.max() == null ? null : rounded(amount.max()));
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
