package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

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
}
