package dev.casebook.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * The way from figures on one scale to figures on another one of the same dimension. What does not
 * depend on the figure is computed once.
 */
final class Conversion {
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  /**
   * Leaves every sum of everyday figures exact, and keeps 1e999999999 + 273.15 from filling memory.
   */
  private static final MathContext ROOM = new MathContext(10_000);

  private final boolean isSame;
  private final Ratio step;
  private final Ratio shift;

  /** Step and shift over one divisor, and what of it would make decimals that do not end. */
  private final BigDecimal factor;

  private final BigDecimal addend;
  private final BigInteger divisor;
  private final BigInteger endless;

  private Conversion(Ratio step, Ratio shift, boolean isSame) {
    this.isSame = isSame;
    this.step = step;
    this.shift = shift;
    this.factor = new BigDecimal(step.numerator().multiply(shift.denominator()));
    this.addend = new BigDecimal(shift.numerator().multiply(step.denominator()));
    this.divisor = step.denominator().multiply(shift.denominator());
    BigInteger rest = divisor.shiftRight(divisor.getLowestSetBit());
    while (rest.mod(FIVE).signum() == 0) {
      rest = rest.divide(FIVE);
    }
    this.endless = rest;
  }

  static Conversion between(Scale from, Scale to) {
    Ratio size = to.measure().factor();
    return new Conversion(
        from.measure().factor().over(size),
        from.zero().minus(to.zero()).over(size),
        from.measure().factor().isSame(size) && from.zero().isSame(to.zero()));
  }

  /** A figure on the other scale; rounded only if its decimals would not end. */
  BigDecimal of(BigDecimal figure) {
    if (isSame) {
      return figure;
    }
    BigDecimal product = figure.multiply(factor);
    if (addend.signum() != 0) {
      product = product.add(addend, ROOM);
    }
    return product.unscaledValue().mod(endless).signum() == 0
        ? product.divide(new BigDecimal(divisor))
        : product.divide(new BigDecimal(divisor), MathContext.DECIMAL128);
  }

  /** The same, never rounded. */
  Ratio exactly(BigDecimal figure) {
    return isSame ? Ratio.of(figure) : Ratio.of(figure).times(step).plus(shift);
  }
}
