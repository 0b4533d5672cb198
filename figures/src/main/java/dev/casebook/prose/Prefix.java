package dev.casebook.prose;

import dev.casebook.data.Currencies;
import dev.casebook.prose.UnitReader.Unit;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.unit.UnitWords;
import org.jspecify.annotations.Nullable;

/**
 * The currency and the sign before a number.
 *
 * @param start where the figure begins
 * @param currency an ISO 4217 code, or null
 * @param negative whether a minus stands before it
 */
record Prefix(Prose text, int start, @Nullable String currency, boolean negative) {

  /** What stands before a number. */
  static Prefix of(Prose text, int number) {
    Prefix money = currency(text, number);
    int start = money.start();
    char sign = text.at(start - 1);
    boolean free = start < 2 || opens(text.at(start - 2));
    if (free && (sign == '-' || sign == '\u2212')) {
      return new Prefix(text, start - 1, money.currency(), true);
    }
    return free && (sign == '+' || sign == '×')
        ? new Prefix(text, start - 1, sign == '×' ? "×" : money.currency(), false)
        : money;
  }

  private static Prefix currency(Prose text, int number) {
    Prefix none = new Prefix(text, number, null, false);
    int end = text.at(number - 1) == ' ' || text.at(number - 1) == '\u00a0' ? number - 1 : number;
    char symbol = text.at(end - 1);
    if (Character.getType(symbol) == Character.CURRENCY_SYMBOL) {
      int start = end - 1;
      while (start > 0 && end - start < 4 && isCapital(text.at(start - 1))) {
        start--;
      }
      String full = UnitWords.code(text.substring(start, end)).orElse(null);
      if (full != null) {
        return new Prefix(text, start, full, false);
      }
      String code = UnitWords.code(text.substring(end - 1, end)).orElse(null);
      return code == null ? none : new Prefix(text, end - 1, code, false);
    }
    return named(
        text, end == number ? text.wordAt(Math.max(number - 3, 0)) : text.wordBefore(number), none);
  }

  /** A currency by its code: EUR 5 million. */
  private static Prefix named(Prose text, @Nullable Word word, Prefix none) {
    if (word == null
        || word.end() - word.start() != 3
        || word.end() > none.start()
        || !word.capitalized()) {
      return none;
    }
    String name = word.string();
    String code = UnitWords.code(name).orElse("");
    boolean currency = name.equals(code) && !Characters.isLetter(text.at(word.start() - 1));
    return currency && isCurrency(code) ? new Prefix(text, word.start(), code, false) : none;
  }

  private static boolean isCurrency(String code) {
    return Currencies.leads(code);
  }

  /** Whether a word is the code of a currency: EUR5m. */
  static boolean endsCurrency(Word word) {
    int end = word.end();
    return Characters.isDigit(word.text().at(end))
        && named(word.text(), word, new Prefix(word.text(), end, null, false)).currency() != null;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean opens(char c) {
    return Characters.isSpace(c)
        || c == '('
        || c == '['
        || c == '~'
        || c == '"'
        || c == '“'
        || c == '\'';
  }

  /** The unit that this prefix gives to a number, or null. */
  @Nullable Unit unit(int numberEnd) {
    if (currency == null) {
      return null;
    }
    return "×".equals(currency) ? new Unit("1", numberEnd) : Rates.per(text, currency, numberEnd);
  }
}
