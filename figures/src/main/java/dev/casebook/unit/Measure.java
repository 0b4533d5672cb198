package dev.casebook.unit;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a unit measures, and how much of it: so many of a product of base units.
 *
 * @param factor how many, above zero
 * @param dimension base units and their exponents, none of them zero
 */
record Measure(Ratio factor, Map<String, Integer> dimension) {

  static final Measure ONE = new Measure(Ratio.ONE, Map.of());

  /** 10 to the power of 1,200: more than any unit needs, little enough to be quick. */
  private static final int MOST_BITS = 4_000;

  Measure {
    dimension = Map.copyOf(dimension);
  }

  /** A unit of its own, comparable to nothing but itself. */
  static Measure base(String code) {
    return new Measure(Ratio.ONE, Map.of(code, 1));
  }

  static Measure number(BigInteger number) {
    return new Measure(Ratio.of(number, BigInteger.ONE), Map.of());
  }

  Measure scaled(Ratio by) {
    return new Measure(factor.times(by), dimension);
  }

  Measure times(Measure other) throws UnitSyntaxException {
    Map<String, Integer> sum = new TreeMap<>(dimension);
    other.dimension.forEach((base, exponent) -> sum.merge(base, exponent, Integer::sum));
    sum.values().removeIf(exponent -> exponent == 0);
    return new Measure(bounded(factor.times(other.factor)), sum);
  }

  Measure over(Measure other) throws UnitSyntaxException {
    return times(other.power(-1));
  }

  Measure power(int exponent) throws UnitSyntaxException {
    if ((long) factor.bits() * Math.abs(exponent) > MOST_BITS) {
      throw new UnitSyntaxException("too large or too small");
    }
    Map<String, Integer> raised = new TreeMap<>(dimension);
    raised.replaceAll((base, each) -> each * exponent);
    raised.values().removeIf(each -> each == 0);
    return new Measure(factor.power(exponent), raised);
  }

  private static Ratio bounded(Ratio factor) throws UnitSyntaxException {
    if (factor.bits() > MOST_BITS) {
      throw new UnitSyntaxException("too large or too small");
    }
    return factor;
  }
}
