package dev.casebook.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A fraction of whole numbers in lowest terms, above zero below the line.
 *
 * @param numerator the number above the line
 * @param denominator the number below the line
 */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

  static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
  static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

  static Ratio of(BigInteger numerator, BigInteger denominator) {
    BigInteger common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    return new Ratio(numerator.divide(common), denominator.divide(common));
  }

  static Ratio of(BigDecimal number) {
    return number.scale() < 0
        ? of(number.toBigIntegerExact(), BigInteger.ONE)
        : of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  /** The equality of a record, whose first call takes longer than all conversions of a digest. */
  boolean isSame(Ratio other) {
    return numerator.equals(other.numerator) && denominator.equals(other.denominator);
  }

  Ratio times(Ratio other) {
    return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Ratio over(Ratio other) {
    return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  Ratio minus(Ratio other) {
    return of(
        numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Ratio plus(Ratio other) {
    return of(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Ratio abs() {
    return new Ratio(numerator.abs(), denominator);
  }

  int signum() {
    return numerator.signum();
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The nearest decimal number of 16 digits. */
  BigDecimal rounded() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL64);
  }

  /** The power of a ratio above zero. */
  Ratio power(int exponent) {
    return exponent < 0
        ? new Ratio(denominator.pow(-exponent), numerator.pow(-exponent))
        : new Ratio(numerator.pow(exponent), denominator.pow(exponent));
  }

  /** How many bits the longer of the two numbers has. */
  int bits() {
    return Math.max(numerator.bitLength(), denominator.bitLength());
  }
}
