package dev.casebook.rule.evidence;

import dev.casebook.data.Currencies;
import dev.casebook.data.Tolerances;
import dev.casebook.model.Quantity;
import dev.casebook.rule.evidence.Evidence.Part;
import dev.casebook.unit.Lookalikes;
import dev.casebook.unit.Unit;
import dev.casebook.unit.UnitWords;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A figure of a metric beside one of a text.
 *
 * @param hasNumber whether they share a number
 * @param contradicted what the text says otherwise, if they share a number
 */
record FigureMatch(boolean hasNumber, Optional<Part> contradicted) {
  private static final BigDecimal LEEWAY = Tolerances.of("approximate-in-prose");
  private static final String ONE = "1";
  private static final String PERCENT = "%";
  private static final String POINT = "{point}";
  private static final Pattern MULTIPLE = Pattern.compile("(?i)[x×]$|\\btimes\\b|fold\\b");
  private static final FigureMatch NONE = new FigureMatch(false, Optional.empty());

  /** Units whose words are read everywhere, so that what is read as a noun is none of them. */
  private static final String[] WELL_KNOWN = {"s", "By", "bit"};

  boolean isSupport() {
    return hasNumber && contradicted.isEmpty();
  }

  /**
   * Compares two figures.
   *
   * @param claimed the figure of the metric
   * @param stated the figure of the text
   * @param words the words of the text that state it
   */
  static FigureMatch of(Quantity claimed, Quantity stated, String words) {
    Optional<Unit> to =
        Lookalikes.of(claimed.unit()).isPresent() ? Optional.empty() : Unit.of(claimed.unit());
    Optional<Unit> from = Unit.of(stated.unit());
    boolean isComparable =
        from.isPresent() && to.isPresent() && from.get().isComparableTo(to.get());
    if (isComparable) {
      Unit source = from.get();
      Unit target = to.get();
      FigureMatch converted =
          compared(claimed, stated, number -> source.convert(number, target), words);
      if (converted.hasNumber()) {
        return converted;
      }
    }
    FigureMatch plain = compared(claimed, stated, number -> number, words);
    boolean isOtherUnit =
        plain.hasNumber()
            && from.isPresent()
            && to.isPresent()
            && (isMultiple(words)
                ? !isNoun(claimed.unit())
                : !mayBeSame(claimed.unit(), stated.unit(), isComparable));
    return isOtherUnit ? new FigureMatch(true, Optional.of(Part.UNIT)) : plain;
  }

  /** Whether two figures measure the same, so that one can be before and the other after. */
  static boolean isSameKind(Quantity one, Quantity other) {
    boolean areNouns = isNoun(one.unit()) && isNoun(other.unit());
    return areNouns
        ? one.unit().equals(other.unit()) || one.unit().equals(ONE) || other.unit().equals(ONE)
        : isComparable(one.unit(), other.unit()) && !isNoun(one.unit()) && !isNoun(other.unit());
  }

  /** Whether the words of a figure are those of a factor. */
  static boolean isMultiple(String words) {
    return MULTIPLE.matcher(words).find();
  }

  private static FigureMatch compared(
      Quantity claimed, Quantity stated, UnaryOperator<BigDecimal> conversion, String words) {
    Optional<BigDecimal> value = stated.value().map(conversion);
    Optional<BigDecimal> min = stated.min().map(conversion);
    Optional<BigDecimal> max = stated.max().map(conversion);
    boolean isNear = stated.approximate() || claimed.approximate();
    boolean shares =
        Stream.of(claimed.value(), claimed.min(), claimed.max())
            .flatMap(Optional::stream)
            .anyMatch(
                number ->
                    Stream.of(value, min, max)
                        .flatMap(Optional::stream)
                        .anyMatch(other -> isSame(number, other, isNear)));
    if (!shares) {
      return NONE;
    }
    if (!agreesInBounds(claimed, value, min, max, isNear)) {
      return new FigureMatch(true, Optional.of(Part.BOUND));
    }
    // A share in words, such as a third, is approximate only since its digits would not end.
    boolean isShareInWords =
        stated.unit().equals(PERCENT) && words.chars().noneMatch(Character::isDigit);
    boolean isOtherwise = stated.approximate() && !claimed.approximate() && !isShareInWords;
    return new FigureMatch(true, isOtherwise ? Optional.of(Part.APPROXIMATION) : Optional.empty());
  }

  private static boolean isSame(BigDecimal number, BigDecimal other, boolean isNear) {
    return isNear
        ? number.subtract(other).abs().compareTo(number.abs().multiply(LEEWAY)) <= 0
        : number.compareTo(other) == 0;
  }

  /** Whether an exact figure, a bound or a range is stated as such. */
  private static boolean agreesInBounds(
      Quantity claimed,
      Optional<BigDecimal> value,
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      boolean isNear) {
    if (claimed.value().isPresent()) {
      return value.isPresent();
    }
    if (claimed.min().isPresent() && claimed.max().isPresent()) {
      return claimed.min().get().compareTo(claimed.max().get()) > 0
          || value.isPresent()
          || min.isEmpty()
          || max.isEmpty()
          || (isSame(claimed.min().get(), min.get(), isNear)
              && isSame(claimed.max().get(), max.get(), isNear));
    }
    // Quotes are often cut after the word that makes a bound of a figure.
    Optional<BigDecimal> sameEnd = value.or(() -> claimed.min().isPresent() ? min : max);
    return sameEnd.isPresent()
        && isSame(claimed.min().or(claimed::max).orElseThrow(), sameEnd.get(), isNear);
  }

  /** Whether a number in one unit may be meant by the same number in the other. */
  private static boolean mayBeSame(String claimed, String stated, boolean isComparable) {
    if (stated.equals(ONE) || (stated.equals(POINT) && claimed.equals(PERCENT))) {
      return true;
    }
    boolean isRate = claimed.contains("/") != stated.contains("/");
    if (isRate && isSameSize(numerator(claimed), numerator(stated))) {
      return true;
    }
    if (isComparable) {
      return isNoun(claimed) && isNoun(stated);
    }
    return isNoun(stated) && (!isWellKnown(numerator(claimed)) || namesUnit(stated));
  }

  private static boolean isNoun(String unit) {
    return unit.equals(ONE) || (unit.startsWith("{") && !unit.contains("/"));
  }

  private static boolean namesUnit(String annotation) {
    return Arrays.stream(annotation.split("[^\\p{L}]+", -1))
        .anyMatch(word -> UnitWords.code(word).isPresent());
  }

  private static boolean isWellKnown(String unit) {
    return unit.equals(PERCENT)
        || Currencies.leads(unit)
        || Arrays.stream(WELL_KNOWN).anyMatch(known -> isComparable(unit, known));
  }

  private static boolean isComparable(String unit, String other) {
    return Unit.of(unit)
        .filter(one -> Unit.of(other).filter(one::isComparableTo).isPresent())
        .isPresent();
  }

  private static boolean isSameSize(String unit, String other) {
    return isComparable(unit, other)
        && Unit.of(unit)
                .orElseThrow()
                .convert(BigDecimal.ONE, Unit.of(other).orElseThrow())
                .compareTo(BigDecimal.ONE)
            == 0;
  }

  private static String numerator(String unit) {
    int slash = unit.indexOf('/');
    return slash <= 0 ? unit : unit.substring(0, slash);
  }
}
