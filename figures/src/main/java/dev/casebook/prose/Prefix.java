package dev.casebook.prose;

import dev.casebook.data.Currencies;
import dev.casebook.prose.UnitReader.Unit;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordMap;
import dev.casebook.prose.word.WordSet;
import dev.casebook.unit.UnitWords;
import org.jspecify.annotations.Nullable;

/**
 * The currency and the sign before a number.
 *
 * @param text the text
 * @param start where the figure begins
 * @param currency an ISO 4217 code, × for a factor, empty for money that is not known, or null
 * @param sign what the sign makes of the number
 */
record Prefix(Prose text, int start, @Nullable String currency, Sign sign) {
  private static final int LONGEST_SYMBOL = 4;

  /** What stands for money before a number, with the currency if there is only one. */
  private static final WordMap<String> NAMED = WordMap.named("money-before-number");

  /** What stands before a minus that is a sign rather than a difference. */
  private static final WordSet OPENERS = WordSet.named("before-minus");

  /** What stands before a number. */
  enum Sign {
    /** Nothing, or a plus. */
    PLUS,
    /** A minus. */
    MINUS,
    /** A plus and a minus: from less than zero to more. */
    BOTH
  }

  /** What stands before a number. */
  static Prefix of(Prose text, int number) {
    Prefix money = currency(text, number);
    int start = money.start();
    int both = plusMinus(text, start);
    if (both >= 0) {
      boolean tolerance = both < start - 1 && isBehindFigure(text, both);
      return new Prefix(text, both, tolerance ? "" : money.currency(), Sign.BOTH);
    }
    Word minus = text.wordBefore(start);
    if (minus != null && (minus.is("minus") || minus.is("negative"))) {
      Word before = minus.previous();
      boolean opens = before == null ? !isBehindFigure(text, minus.start()) : before.in(OPENERS);
      boolean known = minus.is("minus") && opens;
      return new Prefix(text, minus.start(), known ? money.currency() : "", Sign.MINUS);
    }
    char sign = text.at(start - 1);
    if (!opens(text.at(start - 2))) {
      return money;
    }
    return switch (sign) {
      case '-', '\u2212' -> new Prefix(text, start - 1, money.currency(), Sign.MINUS);
      case '\u2010', '\u2011', '\ufe63', '\uff0d' ->
          new Prefix(text, start - 1, money.currency(), Sign.MINUS);
      case '–' ->
          isMark(text.at(start - 2)) || isInText(text, start - 2)
              ? new Prefix(text, start - 1, money.currency(), Sign.MINUS)
              : money;
      case '+' -> new Prefix(text, start - 1, money.currency(), Sign.PLUS);
      case '×' -> new Prefix(text, start - 1, "×", Sign.PLUS);
      default -> money;
    };
  }

  /** Where a plus and a minus begin, written with a sign or in words; or -1. */
  private static int plusMinus(Prose text, int start) {
    int end = text.at(start - 1) == ' ' ? start - 1 : start;
    if (text.at(end - 1) == '±') {
      return end - 1;
    }
    if (text.startsWith("+/-", end - 3) && opens(text.at(end - 4))) {
      return end - 3;
    }
    boolean words =
        text.startsWith("plus or minus", end - 13) || text.startsWith("plus-or-minus", end - 13);
    return words ? end - 13 : -1;
  }

  /** Whether a number, or a number with a unit, stands before a sign: a tolerance or a sum. */
  private static boolean isBehindFigure(Prose text, int sign) {
    Word unit = text.wordBefore(sign);
    int end = unit == null ? sign : unit.start();
    char before = text.at(end - 1) == ' ' ? text.at(end - 2) : text.at(end - 1);
    return Characters.isDigit(before) || before == '%';
  }

  /** Whether a space behind a letter or a mark, but not behind a figure, stands at an index. */
  private static boolean isInText(Prose text, int space) {
    char before = text.at(space - 1);
    return text.at(space) == ' '
        && (Characters.isLetter(before) || isMark(before))
        && !isBehindFigure(text, space + 1);
  }

  /** Whether a dash behind a mark opens a number, so that it is a minus. */
  private static boolean isMark(char c) {
    return c == ':' || c == '(' || c == ',' || c == ';' || c == '|';
  }

  private static Prefix currency(Prose text, int number) {
    Prefix none = new Prefix(text, number, null, Sign.PLUS);
    if (isMinus(text.at(number - 1)) && Characters.isCurrency(text.at(number - 2))) {
      Prefix money = currency(text, number - 1);
      return new Prefix(text, money.start(), money.currency(), Sign.MINUS);
    }
    int end = text.at(number - 1) == ' ' || text.at(number - 1) == '\u00a0' ? number - 1 : number;
    char symbol = text.at(end - 1);
    if (Characters.isCurrency(symbol)) {
      int start = end - 1;
      while (start > 0 && end - start < LONGEST_SYMBOL && Characters.isLetter(text.at(start - 1))) {
        start--;
      }
      String full = UnitWords.code(text.substring(start, end)).orElse("");
      return new Prefix(text, start, full, Sign.PLUS);
    }
    return named(text, text.wordEndingAt(text.at(end - 1) == '.' ? end - 1 : end), none);
  }

  /** A currency by its code or name: EUR 5 million, Rs. 500. */
  private static Prefix named(Prose text, @Nullable Word word, Prefix none) {
    String name = word == null || Characters.isHyphen(text.at(word.end())) ? null : NAMED.get(word);
    boolean acronym = word != null && Character.isUpperCase(text.at(word.end() - 1));
    if (word != null && name != null && acronym == word.is("rmb")) {
      return new Prefix(text, word.start(), name, Sign.PLUS);
    }
    return coded(text, word, none);
  }

  private static Prefix coded(Prose text, @Nullable Word word, Prefix none) {
    if (word == null
        || text.at(word.end()) == '.'
        || word.end() - word.start() != Currencies.CODE_LENGTH
        || word.end() > none.start()
        || !word.capitalized()) {
      return none;
    }
    String name = word.string();
    String code = UnitWords.code(name).orElse("");
    boolean currency = name.equals(code) && !Characters.isLetter(text.at(word.start() - 1));
    return currency && Currencies.leads(code)
        ? new Prefix(text, word.start(), code, Sign.PLUS)
        : none;
  }

  /** Whether a word is the code of a currency: EUR5m. */
  static boolean endsCurrency(Word word) {
    int end = word.end();
    Prefix none = new Prefix(word.text(), end, null, Sign.PLUS);
    int digit = word.text().at(end) == '.' ? end + 1 : end;
    return Characters.isDigit(word.text().at(digit))
        && named(word.text(), word, none).currency() != null;
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2212';
  }

  private static boolean opens(char c) {
    return !Characters.isLetterOrDigit(c)
        && !Characters.isNumberSign(c)
        && !Characters.isDash(c)
        && !Characters.isCurrency(c)
        && switch (c) {
          case ')', ']', '}', '%', '.', '_', '+', '/', ':', '*' -> false;
          default -> true;
        };
  }

  boolean isUnknown() {
    return currency != null && currency.isEmpty();
  }

  /** The unit that this prefix gives to a number, or null. */
  @Nullable Unit unit(int numberEnd) {
    if (currency == null || currency.isEmpty()) {
      return null;
    }
    return "×".equals(currency) ? new Unit("1", numberEnd) : Rates.per(text, currency, numberEnd);
  }
}
