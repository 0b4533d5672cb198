package dev.casebook.unit;

import java.math.BigInteger;
import java.util.Map;

/**
 * A scale that figures stand on: the size of its steps, and where its zero is.
 *
 * @param measure what is measured, and the size of a step
 * @param zero how far its zero is above the true zero, in base units
 */
record Scale(Measure measure, Ratio zero) {

  private static final Map<String, Integer> CELSIUS = Map.of("Cel", 1);
  private static final Map<String, Integer> FAHRENHEIT = Map.of("[degF]", 1);
  private static final Map<String, Integer> KELVIN = Map.of("K", 1);

  private static final Ratio FAHRENHEIT_STEP = ratio(5, 9);
  private static final Ratio CELSIUS_ZERO = ratio(27_315, 100);
  private static final Ratio FAHRENHEIT_ZERO = ratio(45_967, 180);

  /**
   * The scale of a unit. In a product or a quotient, where a temperature is a difference and no
   * point, degrees Celsius and Fahrenheit stay units of their own.
   */
  static Scale of(Measure measure) {
    if (measure.dimension().equals(CELSIUS)) {
      return new Scale(new Measure(measure.factor(), KELVIN), CELSIUS_ZERO);
    }
    if (measure.dimension().equals(FAHRENHEIT)) {
      Ratio step = measure.factor().times(FAHRENHEIT_STEP);
      return new Scale(new Measure(step, KELVIN), FAHRENHEIT_ZERO);
    }
    return new Scale(measure, Ratio.ZERO);
  }

  Map<String, Integer> dimension() {
    return measure.dimension();
  }

  private static Ratio ratio(long numerator, long denominator) {
    return Ratio.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }
}
