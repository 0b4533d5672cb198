package dev.casebook.agreement.document;

import java.math.BigInteger;

/** Counts the digits of a number as if it were written without an exponent. */
final class Digits {
  private static final BigInteger MOST = BigInteger.valueOf(100);

  private final BigInteger before;
  private final BigInteger after;

  /** Reads a number that is spelt as JSON spells it. */
  Digits(String spelling) {
    String[] parts = spelling.replace("-", "~").split("[eE]", 2);
    String[] sides = parts[0].replace("~", "").split("\\.", 2);
    String fraction = sides.length == 2 ? sides[1] : "";
    BigInteger exponent =
        parts.length == 2
            ? new BigInteger(parts[1].replace('~', '-').replace("+", ""))
            : BigInteger.ZERO;
    String significant = (sides[0] + fraction).replaceFirst("^0+(?=.)", "");
    after = BigInteger.valueOf(fraction.length()).subtract(exponent);
    before = BigInteger.valueOf(significant.length()).subtract(after);
  }

  /** Whether there are more than 100 on one side of the decimal point. */
  boolean areTooMany() {
    return before.compareTo(MOST) > 0 || after.compareTo(MOST) > 0;
  }
}
