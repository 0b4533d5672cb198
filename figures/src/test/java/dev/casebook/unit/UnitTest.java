package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s",
        "ms",
        "us",
        "ns",
        "min",
        "h",
        "d",
        "wk",
        "mo",
        "a",
        "bit",
        "By",
        "kBy",
        "MBy",
        "GBy",
        "TBy",
        "PBy",
        "EBy",
        "KiBy",
        "MiBy",
        "GiBy",
        "TiBy",
        "Mbit/s",
        "%",
        "1",
        "{request}/s",
        "{table}",
        "bit/{pixel}",
        "{release}/a",
        "kW.h",
        "Cel",
        "m",
        "[ft_i]",
        "m2",
        "m+2",
        "s-1",
        "/s",
        "1/s",
        "10*3",
        "10*-3/L",
        "10^6",
        "W/(m2.K)",
        "[in_i'H2O]",
        "B[10.nV]",
        "%[slope]",
        "[m/s2/Hz^(1/2)]",
        "m{a}",
        "100{x}",
        "(m/s){x}",
        "12.5",
        "{~!}",
        "USD",
        "EUR",
        "XAF",
        "USD/mo",
        "USD/GBy/mo",
        "USD/{request}",
        "USD/(GBy.mo)"
      })
  void accepts(String code) {
    assertThat(Unit.of(code).map(Unit::code)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "s ",
        " s",
        "m s",
        "sec",
        "hr",
        "Sec",
        "KB",
        "M",
        "ppm",
        "rpm",
        "bps",
        "µs",
        "°C",
        "{}",
        "{a",
        "a}",
        "{a b}",
        "{a{b}",
        "{é}",
        "{a}m",
        "m)",
        "(m",
        "()",
        "(/s)",
        "m//s",
        "m./s",
        "m.",
        "m/",
        "/",
        ".",
        "-5.m",
        "+5",
        "-m",
        "0",
        "0.m",
        "m/0",
        "2m",
        "m-",
        "m^2",
        "m(s)",
        "kmin",
        "kkm",
        "Kis2s",
        "m1000",
        "m9999999999",
        "1e9",
        "[ft_i",
        "ft_i]",
        "*",
        "10*-",
        "usd",
        "USDmo",
        "USD.mo",
        "USD/",
        "USD//mo",
        "USD{x}",
        "kUSD",
        "m/USD",
        "XXX",
        "XAU",
        "XTS",
        "XDR",
        "USD/EUR",
        "Ym99",
        "Ym50.Ym50"
      })
  void refuses(String code) {
    assertThat(Unit.of(code)).isEmpty();
  }

  @Test
  void readsAHundredCharactersAndNoMore() {
    assertThat(Unit.of("{" + "x".repeat(98) + "}")).isPresent();
    assertThat(Unit.of("{" + "x".repeat(99) + "}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "s, a",
    "{request}/s, Hz",
    "{table}, 1",
    "%, 1",
    "%, {row}/{table}",
    "By/s, Mbit/s",
    "USD, USD",
    "USD/mo, USD/a",
    "USD/GBy/mo, USD/(TiBy.d)",
    "USD/{request}, USD",
    "kW.h, J",
    "Cel, K",
    "Cel{room}, [degF]",
    "B, dB",
    "Cel/s, Cel/min",
    "[IU]/L, [iU]/mL",
    "W, J/s",
    "By/By, %"
  })
  void comparesUnitsOfOneKind(String one, String other) {
    assertThat(unit(one).isComparableTo(unit(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "s, m", "s, Hz", "USD, EUR", "USD, 1", "USD/mo, USD", "USD/mo, USD/GBy", "By, 1", "By, %",
    "bit/s, Hz", "By, By2", "Cel/s, K/s", "B, Np", "B, 1", "B[W], W", "[pH], mol/L", "[iU], 1",
    "[CFU], [PFU]", "%[slope], deg", "bit_s, bit", "Cel, J"
  })
  void keepsKindsApart(String one, String other) {
    assertThat(unit(one).isComparableTo(unit(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "6, min, s, 360",
    "1.50, min, s, 90.00",
    "21, s, min, 0.35",
    "1, mo, d, 30.4375",
    "1, a, d, 365.25",
    "12, mo, a, 1",
    "1, wk, h, 168",
    "6, s, ms, 6000",
    "1, GiBy, By, 1073741824",
    "1, TiBy, GBy, 1099.511627776",
    "1, KiBy, bit, 8192",
    "100, Mbit/s, MBy/s, 12.5",
    "0.5, 1, %, 50",
    "3, {request}/s, {request}/min, 180",
    "1200, USD/a, USD/mo, 100",
    "1, kW.h, J, 3600000",
    "12, [in_i], [ft_i], 1",
    "1, [qt_us], mL, 946.352946",
    "1, [lb_av], g, 453.59237",
    "20, dB, B, 2.0",
    "25, Cel, K, 298.15",
    "25, Cel, [degF], 77",
    "-40, [degF], Cel, -40",
    "451, [degF], K, 505.9277777777777777777777777777778",
    "0, K, Cel, -273.15",
    "1, Cel/s, Cel/min, 60",
    "1000, mCel, [degF], 33.8",
    "1, s, min, 0.01666666666666666666666666666666667",
    "1, By/d, By/s, 0.00001157407407407407407407407407407407"
  })
  void converts(BigDecimal figure, String from, String to, BigDecimal expected) {
    assertThat(unit(from).convert(figure, unit(to))).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"6, min, s, 360", "6, s, ms, 6000", "1.50, h, min, 90.00", "0, h, min, 0"})
  void convertsWithoutExponent(BigDecimal figure, String from, String to, String expected) {
    assertThat(unit(from).convert(figure, unit(to))).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({"1.500, s, s", "1E+3, {a}/s, Hz", "20.0, Cel, Cel{x}", "7.0, USD/a, USD/{seat}/a"})
  void keepsTheDigitsInAUnitOfTheSameSize(BigDecimal figure, String from, String to) {
    assertThat(unit(from).convert(figure, unit(to))).isEqualTo(figure);
  }

  @Test
  void keepsFarExponentsWithinMemory() {
    BigDecimal large = new BigDecimal("9e999999999");

    assertThat(unit("Cel").convert(large, unit("K"))).isEqualByComparingTo(large);
    assertThat(unit("Cel").convert(new BigDecimal("1e-999999999"), unit("K")))
        .isBetween(new BigDecimal("273.1499"), new BigDecimal("273.1501"));
  }

  @Test
  void refusesToConvertToAnotherKind() {
    assertThatThrownBy(() -> unit("GBy").convert(BigDecimal.ONE, unit("s")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'GBy' cannot be converted to 's', expected a comparable unit");
  }

  @Test
  void isEqualByCode() {
    assertThat(unit("USD/mo"))
        .isEqualTo(unit("USD/mo"))
        .hasSameHashCodeAs(unit("USD/mo"))
        .hasToString("USD/mo")
        .isNotEqualTo(unit("USD/a"))
        .isNotEqualTo(unit("USD/(mo)"))
        .isNotEqualTo("USD/mo");
  }

  private static Unit unit(String code) {
    return Unit.of(code).orElseThrow();
  }

  @Test
  void namesANullCode() {
    assertThatNullPointerException()
        .isThrownBy(() -> Unit.of(null))
        .withMessage("code must not be null");
  }
}
