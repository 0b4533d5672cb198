package dev.casebook.rule.figure;

import dev.casebook.data.Tolerances;
import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.model.extension.JsonNumber;
import dev.casebook.unit.Interval;
import dev.casebook.unit.Lookalikes;
import dev.casebook.unit.QuantityText;
import dev.casebook.unit.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claimed change, to be held against the change that value and baseline give.
 *
 * @param change what is claimed
 * @param value the figure now
 * @param baseline the figure before, or the one it is held against
 */
record ClaimedChange(Change change, Side value, Side baseline) {
  private static final BigDecimal TOLERANCE = Tolerances.of("change");
  private static final BigDecimal APPROXIMATE = Tolerances.of("approximate");
  private static final MathContext SHOWN = new MathContext(3);
  private static final String ONE = "1";
  private static final String PERCENT = "%";

  /**
   * One of the two figures.
   *
   * @param quantity the figure as it is given
   * @param said what it says, in the unit of the comparison
   */
  private record Side(Quantity quantity, Interval said) {

    Interval inFavour() {
      return quantity.approximate() ? said.widened(APPROXIMATE) : said;
    }

    /** One end of the figure, with its own unit. */
    String end(boolean upper) {
      Optional<BigDecimal> end =
          quantity.value().or(upper ? quantity::max : quantity::min).or(quantity::value);
      BigDecimal number = end.orElse(BigDecimal.ZERO);
      return QuantityText.of(Quantity.builder().value(number).unit(quantity.unit()).build());
    }
  }

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
    boolean isRatio = metric.change().map(Change::kind).filter(ClaimedChange::isRatio).isPresent();
    return isRatio
        ? Stream.of(metric.value(), metric.baseline())
            .flatMap(Optional::stream)
            .map(Quantity::unit)
            .filter(code -> meant(code).filter(unit -> !unit.hasTrueZero()).isPresent())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isRatio(ChangeKind kind) {
    return kind == ChangeKind.FACTOR || kind == ChangeKind.PERCENT;
  }

  /** The claim of a metric; empty if it makes none, or one that cannot be computed. */
  static Optional<ClaimedChange> of(Metric metric) {
    if (metric.value().isEmpty() || metric.baseline().isEmpty() || metric.change().isEmpty()) {
      return Optional.empty();
    }
    Change change = metric.change().get();
    if (!hasProperUnit(change)) {
      return Optional.empty();
    }
    Optional<Unit> unit = unit(change, metric.value().get());
    Optional<Side> value = unit.flatMap(common -> side(metric.value().get(), common));
    Optional<Side> baseline = unit.flatMap(common -> side(metric.baseline().get(), common));
    if (value.isEmpty() || baseline.isEmpty()) {
      return Optional.empty();
    }
    boolean hasRatio =
        value.get().said().isNotNegative()
            && baseline.get().said().isNotNegative()
            && unitWithoutRatio(metric).isEmpty();
    return isRatio(change.kind()) && !hasRatio
        ? Optional.empty()
        : Optional.of(new ClaimedChange(change, value.get(), baseline.get()));
  }

  private static boolean hasProperUnit(Change change) {
    String code = change.amount().unit();
    return switch (change.kind()) {
      case FACTOR -> code.equals(ONE);
      case PERCENT, POINTS -> code.equals(PERCENT);
      case DIFFERENCE -> true;
    };
  }

  /** The unit in which value and baseline are compared; a difference is told in its own. */
  private static Optional<Unit> unit(Change change, Quantity value) {
    return switch (change.kind()) {
      case FACTOR, PERCENT -> meant(value.unit());
      case POINTS -> Unit.of(PERCENT);
      case DIFFERENCE -> meant(change.amount().unit());
    };
  }

  /** A unit that is hardly meant says nothing of the figure. */
  private static Optional<Unit> meant(String code) {
    return Lookalikes.of(code).isPresent() ? Optional.empty() : Unit.of(code);
  }

  private static Optional<Side> side(Quantity quantity, Unit common) {
    return meant(quantity.unit())
        .filter(unit -> unit.isComparableTo(common))
        .flatMap(unit -> Interval.of(quantity, unit, common))
        .map(said -> new Side(quantity, said));
  }

  /** Why the claim is more than a tenth off, if it is. */
  Optional<Contradiction> contradiction() {
    Unit unit = Unit.of(change.amount().unit()).orElse(null);
    Interval said = unit == null ? null : Interval.of(change.amount(), unit, unit).orElse(null);
    if (said == null) {
      return Optional.empty();
    }
    Interval claim = change.amount().approximate() ? said.widened(APPROXIMATE) : said;
    Interval allowed = computed(value.inFavour(), baseline.inFavour()).widened(TOLERANCE);
    return allowed.meets(claim) ? Optional.empty() : Optional.of(contradiction(claim, allowed));
  }

  private Interval computed(Interval now, Interval before) {
    boolean up = change.sense() == Sense.INCREASE;
    return switch (change.kind()) {
      case FACTOR -> up ? now.over(before) : before.over(now);
      case PERCENT -> up ? now.over(before).asIncrease() : now.over(before).asDecrease();
      case POINTS, DIFFERENCE -> up ? now.minus(before) : before.minus(now);
    };
  }

  /** The sum that comes nearest to the claim, in words. */
  private Contradiction contradiction(Interval claim, Interval allowed) {
    boolean claimsMore = claim.isAbove(allowed);
    Interval plain = computed(value.said(), baseline.said());
    BigDecimal nearest = (claimsMore ? plain.max() : plain.min()).orElseThrow();
    boolean up = change.sense() == Sense.INCREASE;
    // Of an increase, the most is from the least before to the most now; of a decrease it is the
    // other way round.
    boolean mostNow = up == claimsMore;
    String now = value.end(mostNow);
    String before = baseline.end(!mostNow);
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
