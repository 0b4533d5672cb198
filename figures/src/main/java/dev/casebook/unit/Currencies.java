package dev.casebook.unit;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The codes of ISO 4217 that stand for money; metals, bonds, funds without minor unit, the testing
 * code and the code for no currency do not.
 */
final class Currencies {

  static final int CODE_LENGTH = 3;

  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private Currencies() {}

  static Set<String> codes() {
    return CODES;
  }

  /** Whether the text is a currency code, or one followed by a solidus. */
  static boolean leads(String unit) {
    return unit.length() >= CODE_LENGTH
        && (unit.length() == CODE_LENGTH || unit.charAt(CODE_LENGTH) == '/')
        && CODES.contains(unit.substring(0, CODE_LENGTH));
  }
}
