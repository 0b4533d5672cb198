package dev.casebook.model.generator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.time.api.Dates;

/** Numbers and days, with those that are easily got wrong among them. */
final class ScalarArbitraries {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  /** As many digits on one side of the point as a document may hold. */
  private static final int MANY_DIGITS = 100;

  private static final String NINES = "9".repeat(MANY_DIGITS);

  private static final List<BigDecimal> TELLING_NUMBERS =
      Stream.of(
              "0",
              "0.0",
              "0E+9",
              "0E-100",
              "1",
              "1.0",
              "1.50",
              "10",
              "1E+1",
              "1E+9",
              "1E+99",
              "1E-100",
              "0.1",
              "0.001",
              "1E-7",
              "9007199254740993",
              "9223372036854775808",
              NINES,
              NINES + "." + NINES)
          .flatMap(digits -> Stream.of(digits, "-" + digits))
          .map(BigDecimal::new)
          .toList();

  private ScalarArbitraries() {}

  /** All numbers that a document may hold; half of what is drawn is a telling one. */
  static Arbitrary<BigDecimal> numbers() {
    Arbitrary<BigInteger> digits =
        Arbitraries.bigIntegers()
            .between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30))
            .withoutEdgeCases();
    Arbitrary<Integer> scale = Arbitraries.integers().between(-9, 40).withoutEdgeCases();
    return Combinators.combine(lots(2 * TELLING_NUMBERS.size()), digits, scale)
        .as(
            (lot, anyDigits, anyScale) ->
                lot < TELLING_NUMBERS.size()
                    ? TELLING_NUMBERS.get(lot)
                    : new BigDecimal(anyDigits, anyScale))
        .withoutEdgeCases();
  }

  static Arbitrary<LocalDate> days() {
    Arbitrary<LocalDate> any = Dates.dates().yearBetween(FIRST_YEAR, LAST_YEAR).withoutEdgeCases();
    return Combinators.combine(lots(10), any)
        .as(
            (lot, day) ->
                switch (lot) {
                  case 1 -> LocalDate.of(FIRST_YEAR, 1, 1);
                  case 2 -> LocalDate.of(LAST_YEAR, 12, 31);
                  case 3, 4 -> lastOfFebruary(day);
                  default -> day;
                })
        .withoutEdgeCases();
  }

  /** A leap day, mostly; the last day of February in a century that skips it. */
  private static LocalDate lastOfFebruary(LocalDate day) {
    int year = day.getYear() / 4 * 4;
    return YearMonth.of(Math.max(year, FIRST_YEAR), 2).atEndOfMonth();
  }

  /** What decides which kind of value is drawn: each lot as often as any other. */
  static Arbitrary<Integer> lots(int count) {
    return Arbitraries.integers()
        .between(0, count - 1)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }
}
