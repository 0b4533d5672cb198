package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all units and all figures. */
class UnitLawsTest {

  private static final BigDecimal TOLERANCE = new BigDecimal("1e-30");

  private static final List<List<String>> KINDS =
      List.of(
          List.of("s", "ms", "ns", "ks", "min", "h", "d", "wk", "mo", "a", "m/(m/s)", "/Hz"),
          List.of("bit", "By", "kBy", "GBy", "EBy", "KiBy", "TiBy", "Mbit/s.min", "By/{image}"),
          List.of("1", "%", "{table}", "[ppm]", "[pi]", "10*3", "10*-9", "mol", "GiBy/GBy", "d/h"),
          List.of("{request}/s", "Hz", "{release}/a", "MHz", "/min", "Bq", "%/mo", "Bd"),
          List.of("USD/mo", "USD/a", "USD/{seat}/d", "USD/(12.mo)"),
          List.of("USD", "USD/{request}", "USD/10*6", "USD/%"),
          List.of("EUR/GBy/mo", "EUR/TiBy/a", "EUR/(By.s)"),
          List.of("m", "km", "[ft_i]", "[in_i]", "[mi_i]", "[ly]", "um", "AU", "m2/[yd_i]"),
          List.of("kW.h", "J", "MJ", "eV", "[Btu]", "cal"),
          List.of("g", "kg", "t", "[lb_av]", "u", "[oz_av]"),
          List.of("deg", "rad", "circ", "''"),
          List.of("B", "dB"),
          List.of("Np", "dNp"),
          List.of("[iU]", "[IU]", "k[IU]"));

  private static final List<String> TEMPERATURES =
      List.of("K", "mK", "Cel", "mCel", "2.Cel", "[degF]", "[degF]{oven}", "[degR]");

  /** The first unit of each row is so many of the second: an integer, so that nothing rounds. */
  private static final List<List<String>> WHOLE_MULTIPLES =
      List.of(
          List.of("a", "s"),
          List.of("mo", "min"),
          List.of("TiBy", "bit"),
          List.of("EBy", "KiBy"),
          List.of("[mi_i]", "[in_i]"),
          List.of("1", "%"),
          List.of("USD/s", "USD/wk"),
          List.of("kW.h", "J"),
          List.of("mol", "1"),
          List.of("[IU]", "m[iU]"));

  /** Two units. */
  record Pair(Unit one, Unit other) {}

  @Property
  void comparabilityIsAnEquivalence(
      @ForAll("units") Unit a, @ForAll("units") Unit b, @ForAll("units") Unit c) {
    assertThat(a.isComparableTo(a)).isTrue();
    assertThat(a.isComparableTo(b)).isEqualTo(b.isComparableTo(a));
    if (a.isComparableTo(b)) {
      assertThat(a.isComparableTo(c)).isEqualTo(b.isComparableTo(c));
    }
  }

  @Property
  void unitsAreComparableWithinAKindOnly(@ForAll("units") Unit a, @ForAll("units") Unit b) {
    assertThat(a.isComparableTo(b)).isEqualTo(kind(a) == kind(b));
  }

  @Property
  void aUnitConvertsToItselfUnchanged(@ForAll("units") Unit unit, @ForAll BigDecimal figure) {
    assertThat(unit.convert(figure, unit)).isEqualTo(figure);
  }

  @Property
  void thereAndBackIsNear(@ForAll("comparable") Pair pair, @ForAll BigDecimal figure) {
    BigDecimal back = pair.other().convert(pair.one().convert(figure, pair.other()), pair.one());

    assertThat(back.subtract(figure).abs()).isLessThanOrEqualTo(TOLERANCE.multiply(figure.abs()));
  }

  @Property
  void temperaturesThereAndBackAreNear(
      @ForAll("temperatures") Unit one,
      @ForAll("temperatures") Unit other,
      @ForAll BigDecimal figure) {
    BigDecimal back = other.convert(one.convert(figure, other), one);
    BigDecimal size = figure.abs().add(new BigDecimal("1e6"));

    assertThat(back.subtract(figure).abs()).isLessThanOrEqualTo(TOLERANCE.multiply(size));
  }

  @Property
  void thereAndBackIsExactWithoutRounding(
      @ForAll("wholeMultiples") Pair pair, @ForAll BigDecimal figure) {
    BigDecimal there = pair.one().convert(figure, pair.other());

    assertThat(there.scale()).isEqualTo(figure.scale());
    assertThat(pair.other().convert(there, pair.one())).isEqualByComparingTo(figure);
  }

  @Property
  void conversionKeepsOrder(
      @ForAll("comparable") Pair pair, @ForAll BigDecimal a, @ForAll BigDecimal b) {
    assertOrderKept(pair, a, b);
  }

  @Property
  void conversionOfTemperaturesKeepsOrder(
      @ForAll("temperatures") Unit one,
      @ForAll("temperatures") Unit other,
      @ForAll BigDecimal a,
      @ForAll BigDecimal b) {
    assertOrderKept(new Pair(one, other), a, b);
  }

  @Property
  void aDetourIsNear(
      @ForAll("comparable") Pair pair, @ForAll BigDecimal figure, @ForAll("units") Unit via) {
    if (via.isComparableTo(pair.one())) {
      BigDecimal direct = pair.one().convert(figure, pair.other());
      BigDecimal detour = via.convert(pair.one().convert(figure, via), pair.other());

      assertThat(detour.subtract(direct).abs())
          .isLessThanOrEqualTo(TOLERANCE.multiply(direct.abs(), MathContext.DECIMAL128));
    }
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(KINDS).flatMap(Arbitraries::of).map(UnitLawsTest::unit);
  }

  @Provide
  Arbitrary<Unit> temperatures() {
    return Arbitraries.of(TEMPERATURES).map(UnitLawsTest::unit);
  }

  @Provide
  Arbitrary<Pair> comparable() {
    return Arbitraries.of(KINDS)
        .flatMap(
            kind ->
                Combinators.combine(Arbitraries.of(kind), Arbitraries.of(kind))
                    .as((one, other) -> new Pair(unit(one), unit(other))));
  }

  @Provide
  Arbitrary<Pair> wholeMultiples() {
    return Arbitraries.of(WHOLE_MULTIPLES)
        .map(units -> new Pair(unit(units.get(0)), unit(units.get(1))));
  }

  private static void assertOrderKept(Pair pair, BigDecimal a, BigDecimal b) {
    BigDecimal lower = pair.one().convert(a.min(b), pair.other());
    BigDecimal upper = pair.one().convert(a.max(b), pair.other());

    assertThat(lower).isLessThanOrEqualTo(upper);
  }

  private static int kind(Unit unit) {
    return KINDS.indexOf(
        KINDS.stream().filter(kind -> kind.contains(unit.code())).findFirst().orElseThrow());
  }

  private static Unit unit(String code) {
    return Unit.of(code).orElseThrow();
  }
}
