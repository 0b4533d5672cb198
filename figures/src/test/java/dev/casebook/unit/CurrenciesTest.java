package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.data.Currencies;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

  @Test
  void areNoUnitsOfUcum() {
    assertThat(Currencies.codes())
        .hasSizeGreaterThan(150)
        .noneMatch(Ucum::isValid)
        .noneMatch(code -> UcumUnits.find(code).isPresent());
  }

  @Test
  void holdMoneyOnly() {
    assertThat(Currencies.codes())
        .contains("USD", "EUR", "GBP", "JPY", "CNY", "INR", "XAF", "XOF", "XPF", "XCD")
        .doesNotContainAnyElementsOf(
            Set.of("XXX", "XTS", "XAU", "XAG", "XPT", "XPD", "XBA", "XBB", "XBC", "XBD", "XDR"));
  }

  @Test
  void areNotThoseOfTheRunningJava() {
    assertThat(Currencies.codes()).contains("XAD", "XCG", "UYW", "CLF").hasSize(165);
  }

  @ParameterizedTest
  @CsvSource({"DEM, 2002-03", "HRK/mo, 2023-01", "BGN, 2026-01", "ANG, 2025-03", "ALK, 1989-12"})
  void knowThoseThatAreWithdrawn(String unit, String until) {
    assertThat(Unit.of(unit)).isEmpty();
    assertThat(Currencies.withdrawn(unit)).map(Currencies.Withdrawn::until).contains(until);
    assertThat(UnitHints.of(unit)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"USD", "DEMO", "DE", "", "XAU", "dem", "DEM.mo", "ZZZ"})
  void areNotWithdrawnOtherwise(String unit) {
    assertThat(Currencies.withdrawn(unit)).isEmpty();
  }
}
