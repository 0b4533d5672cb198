package dev.casebook.prose.word;

import dev.casebook.model.extension.JsonNumber;
import java.math.BigDecimal;

/**
 * A number as it is written, without its unit.
 *
 * @param start the index of its first character
 * @param end the index behind its last character
 * @param base the number before its scale: 1.7 in 1.7 billion
 * @param scale what it is multiplied with: 1 if it has no scale
 * @param form how it is written
 * @param atLeast whether it says itself that there are more: 20+
 */
public record Numeral(
    int start, int end, BigDecimal base, BigDecimal scale, Form form, boolean atLeast) {

  /** How a number is written. */
  public enum Form {
    /** Nothing but digits. */
    PLAIN,
    /** Digits with a point, separators, an exponent or a scale. */
    DIGITS,
    /** A fraction below one. */
    FRACTION,
    /** Digits with a comma that is a decimal mark where a unit, a scale or money confirms it. */
    COMMA,
    /** Digits with points between groups of three, where a unit or a noun confirms it. */
    POINTS,
    /** In words. */
    WORDS
  }

  public BigDecimal value() {
    return scaled(base, scale);
  }

  public boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /** This number with the scale of the one that ends its range: the 3 of 3–4 million. */
  public Numeral scaledLike(Numeral other) {
    boolean shares = !isScaled() && other.isScaled() && base.compareTo(other.base) < 0;
    return shares ? new Numeral(start, end, base, other.scale, form, atLeast) : this;
  }

  /** This number, or more than it. */
  public Numeral orMore() {
    return new Numeral(start, end, base, scale, form, true);
  }

  /** This number and a part of one more. */
  public Numeral plus(BigDecimal part) {
    return new Numeral(start, end, value().add(part), BigDecimal.ONE, form, atLeast);
  }

  public boolean isOne() {
    return value().compareTo(BigDecimal.ONE) == 0;
  }

  public boolean fits() {
    return JsonNumber.fits(value());
  }

  /** A number times its scale, as one would write it in digits. */
  public static BigDecimal scaled(BigDecimal base, BigDecimal scale) {
    if (scale.compareTo(BigDecimal.ONE) == 0) {
      return base;
    }
    BigDecimal product = base.multiply(scale);
    BigDecimal shortest = product.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
