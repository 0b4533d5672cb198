package dev.casebook.rule.figure;

import dev.casebook.data.Tolerances;
import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.model.extension.JsonNumber;
import dev.casebook.unit.FigureChange;
import dev.casebook.unit.Interval;
import dev.casebook.unit.QuantityText;
import dev.casebook.unit.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A claimed change, to be held against the change that value and baseline give.
 *
 * @param metric the metric that claims it
 * @param change what is claimed
 * @param exact the change of the figures as they are
 * @param inFavour the change of the figures, with room for those that are approximate
 */
record ClaimedChange(Metric metric, Change change, FigureChange exact, FigureChange inFavour) {
  private static final BigDecimal TOLERANCE = Tolerances.of("change");
  private static final BigDecimal APPROXIMATE = Tolerances.of("approximate");
  private static final MathContext SHOWN = new MathContext(3);
  private static final String ONE = "1";
  private static final String PERCENT = "%";

  /**
   * Why a change is not as claimed.
   *
   * @param sentence the sum, for people
   * @param computed what value and baseline give
   * @param claimed what the change says
   */
  record Contradiction(String sentence, String computed, String claimed) {}

  /**
   * The unit on whose scale a claimed factor or percentage has no meaning, since its zero is none;
   * empty if the claim has a meaning.
   */
  static Optional<String> unitWithoutRatio(Metric metric) {
    return metric
        .change()
        .filter(change -> FigureChange.isRatio(change.kind()))
        .flatMap(change -> FigureChange.unitWithoutRatio(metric));
  }

  /** The claim of a metric; empty if it makes none, or one that cannot be computed. */
  static Optional<ClaimedChange> of(Metric metric) {
    return metric
        .change()
        .filter(change -> !UnitMismatch.hasWrongUnit(change))
        .flatMap(
            change ->
                FigureChange.of(metric, BigDecimal.ZERO)
                    .map(
                        exact ->
                            new ClaimedChange(
                                metric,
                                change,
                                exact,
                                FigureChange.of(metric, APPROXIMATE).orElseThrow())));
  }

  /** Why the claim is more than a tenth off, if it is. */
  Optional<Contradiction> contradiction() {
    Interval said =
        Unit.of(change.amount().unit())
            .flatMap(unit -> Interval.of(change.amount(), unit, unit))
            .orElse(null);
    Interval computed = inFavour.amount(change.kind(), change.sense()).orElse(null);
    if (said == null || computed == null) {
      return Optional.empty();
    }
    Interval claim = change.amount().approximate() ? said.widened(APPROXIMATE) : said;
    Interval allowed = computed.widened(TOLERANCE);
    return allowed.meets(claim) ? Optional.empty() : Optional.of(contradiction(claim, allowed));
  }

  /** The sum that comes nearest to the claim, in words. */
  private Contradiction contradiction(Interval claim, Interval allowed) {
    boolean claimsMore = claim.isAbove(allowed);
    Interval plain = exact.amount(change.kind(), change.sense()).orElseThrow();
    BigDecimal nearest = (claimsMore ? plain.max() : plain.min()).orElseThrow();
    boolean up = change.sense() == Sense.INCREASE;
    // Of an increase, the most is from the least before to the most now; of a decrease it is the
    // other way round.
    boolean mostNow = up == claimsMore;
    String now = end(metric.value().orElseThrow(), mostNow);
    String before = end(metric.baseline().orElseThrow(), !mostNow);
    String claimed = QuantityText.of(change.amount());
    if (change.kind() == ChangeKind.FACTOR) {
      String times = shown(nearest, ONE) + "×";
      return new Contradiction(
          "%s over %s is %s, the change says %s×"
              .formatted(up ? now : before, up ? before : now, times, claimed),
          times,
          claimed + "×");
    }
    String unit = change.amount().unit();
    String computed = inWords(shown(nearest.abs(), unit), nearest.signum() >= 0);
    return new Contradiction(
        "From %s to %s is %s, the change says %s"
            .formatted(before, now, computed, inWords(claimed, true)),
        computed,
        inWords(claimed, true));
  }

  /** One end of a figure, with its own unit. */
  private static String end(Quantity quantity, boolean upper) {
    Optional<BigDecimal> end =
        quantity.value().or(upper ? quantity::max : quantity::min).or(quantity::value);
    BigDecimal number = end.orElse(BigDecimal.ZERO);
    return QuantityText.of(Quantity.builder().value(number).unit(quantity.unit()).build());
  }

  private String inWords(String amount, boolean asClaimed) {
    boolean more = (change.sense() == Sense.INCREASE) == asClaimed;
    boolean points = change.kind() == ChangeKind.POINTS;
    return (points ? amount.replace(PERCENT, " points") : amount) + (more ? " more" : " less");
  }

  private static String shown(BigDecimal number, String unit) {
    BigDecimal rounded =
        number.precision() - number.scale() > SHOWN.getPrecision()
            ? number.setScale(0, RoundingMode.HALF_UP)
            : number.round(SHOWN);
    BigDecimal plain = new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    if (!JsonNumber.fits(plain)) {
      // Figures at the limits of the format give sums beyond them.
      return number.round(SHOWN).stripTrailingZeros() + (unit.equals(ONE) ? "" : " " + unit);
    }
    return QuantityText.of(Quantity.builder().value(plain).unit(unit).build());
  }
}
