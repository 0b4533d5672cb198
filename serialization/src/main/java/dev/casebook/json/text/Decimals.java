package dev.casebook.json.text;

import dev.casebook.model.extension.JsonNumber;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads and writes numbers with the digits they are given with. */
public final class Decimals {

  /** Longer than any spelling of a number that fits, leading zeros of an exponent aside. */
  private static final int MAX_SPELLING = 1_000;

  private Decimals() {}

  /**
   * Reads a JSON number.
   *
   * @param spelling a number as JSON writes it
   * @return the number with its scale, or empty if it has more than {@value JsonNumber#MAX_DIGITS}
   *     digits on one side of the decimal point
   */
  public static Optional<BigDecimal> read(String spelling) {
    if (spelling.length() > MAX_SPELLING) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(spelling)).filter(JsonNumber::fits);
    } catch (NumberFormatException exponentBeyondInt) {
      return Optional.empty();
    }
  }

  /**
   * Writes a number with its digits and scale: {@code 21.0}, {@code 0.06}, {@code 1e9}.
   *
   * @param number any number
   * @return a spelling that {@link #read} turns into an equal number
   */
  public static String write(BigDecimal number) {
    return number.toString().replace("E+", "e").replace('E', 'e');
  }
}
