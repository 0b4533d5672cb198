package dev.casebook.unit;

import dev.casebook.data.Currencies;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the format: a UCUM code, or an ISO 4217 currency code, alone or per UCUM unit.
 *
 * <p>Codes are read by the grammar of UCUM (The Unified Code for Units of Measure, version 2.2), in
 * its case-sensitive form. A currency code of ISO 4217 may stand first, followed by nothing or by
 * {@code /} and the rest: {@code USD/GBy/mo}. A code that is both is the currency.
 *
 * <p>What can be compared:
 *
 * <ul>
 *   <li>units of one dimension, as UCUM has it. Annotations count nothing: <code>{request}/s</code>
 *       and {@code Hz} can be compared, and so can <code>{table}</code>, {@code 1} and {@code %};
 *   <li>a currency with itself, per units that can be compared: {@code USD/mo} and {@code USD/a};
 *   <li>temperatures in {@code K}, {@code Cel} and {@code [degF]}, as points on their scales;
 *   <li>logarithmic, arbitrary and other special units of UCUM with themselves alone ({@code B} and
 *       {@code dB}). Amounts of information too, stricter than UCUM, where a byte is the number 8.
 * </ul>
 *
 * <p>Units are immutable and may be shared by threads. Two of them are equal if their codes are.
 */
public final class Unit {

  /** As long as the format allows, which also bounds the work. */
  private static final int LONGEST_CODE = 100;

  /** Documents use few units, each many times. What strangers send must not fill the memory. */
  private static final int MOST_KNOWN = 5_000;

  private static final RecentValues<String, Optional<Unit>> KNOWN =
      new RecentValues<>(MOST_KNOWN, Unit::read);

  private static final RecentValues<Pair, Conversion> CONVERSIONS =
      new RecentValues<>(MOST_KNOWN, pair -> Conversion.between(pair.from.scale, pair.to.scale));

  private record Pair(Unit from, Unit to) {}

  private final String code;
  private final Scale scale;

  private Unit(String code, Scale scale) {
    this.code = code;
    this.scale = scale;
  }

  /**
   * The unit with the given code.
   *
   * <p>Exponents of four digits are no units here, and no size that is a fraction of more than
   * 4,000 binary digits above or below the line, which is about 10 to the power of ±1,200.
   *
   * @param code a unit code, case-sensitive
   * @return the unit, or empty if the code is neither UCUM nor ISO 4217, or longer than 100
   *     characters
   */
  public static Optional<Unit> of(String code) {
    Objects.requireNonNull(code, "code must not be null");
    return code.isEmpty() || code.length() > LONGEST_CODE ? Optional.empty() : KNOWN.get(code);
  }

  private static Optional<Unit> read(String code) {
    try {
      return Optional.of(new Unit(code, Scale.of(measure(code))));
    } catch (UnitSyntaxException e) {
      return Optional.empty();
    }
  }

  private static Measure measure(String code) throws UnitSyntaxException {
    if (!Currencies.leads(code)) {
      return UnitExpression.read(code, Unit::symbol);
    }
    Measure money = Measure.base(code.substring(0, Currencies.CODE_LENGTH));
    String per = code.substring(Currencies.CODE_LENGTH);
    return per.isEmpty() ? money : money.times(UnitExpression.read(per, Unit::symbol));
  }

  private static Optional<Measure> symbol(String symbol) {
    return CommonUnits.find(symbol).or(() -> UcumUnits.find(symbol));
  }

  /**
   * The code.
   *
   * @return the code as it was given
   */
  public String code() {
    return code;
  }

  /**
   * Whether figures in this unit can be compared with figures in another.
   *
   * @param other the other unit
   * @return true if both measure the same kind of quantity
   */
  public boolean isComparableTo(Unit other) {
    return scale.dimension().equals(other.scale.dimension());
  }

  /**
   * What the unit measures. Units can be compared if and only if they have the same dimension.
   *
   * @return base units and their exponents, none of them zero; empty for a plain number
   */
  public Map<String, Integer> dimension() {
    return scale.dimension();
  }

  /**
   * A figure of this unit in another unit.
   *
   * <p>The result is exact if it can be written as a decimal number; if its digits would not end,
   * it is rounded once, to the 34 digits of {@link java.math.MathContext#DECIMAL128}. A figure in a
   * unit of the same size keeps its digits.
   *
   * @param figure a figure in this unit
   * @param target a unit that is comparable
   * @return the same in the target unit
   * @throws IllegalArgumentException if the units cannot be compared
   * @throws ArithmeticException if the exponent of the result is beyond those of {@link BigDecimal}
   */
  public BigDecimal convert(BigDecimal figure, Unit target) {
    if (!isComparableTo(target)) {
      throw new IllegalArgumentException(
          "'"
              + code
              + "' cannot be converted to '"
              + target.code
              + "', expected a comparable unit");
    }
    return CONVERSIONS.get(new Pair(this, target)).of(figure);
  }

  /** A figure of the format in another unit, never rounded. */
  Ratio convertExactly(BigDecimal figure, Unit target) {
    return CONVERSIONS.get(new Pair(this, target)).exactly(figure);
  }

  /**
   * Whether the ratio of two figures in this unit means anything: not on a scale of degrees, such
   * as {@code Cel}, whose zero is a point like others, and not on a logarithmic one, such as {@code
   * dB}.
   *
   * @return true if zero is none of what is measured
   */
  public boolean hasTrueZero() {
    return !IntervalUnits.isMeasuredBy(scale);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit unit && code.equals(unit.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
