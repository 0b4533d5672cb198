package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.DigitNumerals;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;

/**
 * Recognises numbers of formulas, assignments and coordinates: count + 1, x = 5, 51.5074, 0.1278.
 */
final class Formulas {
  /** So many decimals have degrees that lead to a place. */
  private static final int DECIMALS = 4;

  private Formulas() {}

  /** Whether a number without a unit is part of one. */
  static boolean isPart(Prose text, Numeral number, int start) {
    return isBehindOperator(text, start) || isBeforeOperator(text, number.end());
  }

  private static boolean isBehindOperator(Prose text, int start) {
    if (text.at(start - 1) != ' ') {
      return false;
    }
    char sign = text.at(start - 2);
    char first = text.at(start - 3);
    return switch (sign) {
      case '+', '*', '/', '^', '×', '÷', '·' -> first == ' ';
      case '=' -> first == ' ' || first == '=' || first == '!' || first == '+' || first == ':';
      case '-', '−' ->
          first == ' ' && (isVariable(text, start - 3) || Characters.isDigit(text.at(start - 4)));
      default -> false;
    };
  }

  private static boolean isBeforeOperator(Prose text, int end) {
    char sign = text.at(end + 1);
    boolean minus = (sign == '-' || sign == '−') && Characters.isDigit(text.at(end + 3));
    boolean operator =
        minus || sign == '+' || sign == '*' || sign == '/' || sign == '=' || sign == '^';
    return operator && text.at(end) == ' ' && text.at(end + 2) == ' ';
  }

  private static boolean isVariable(Prose text, int end) {
    Word word = text.wordEndingAt(end);
    return word != null && word.end() - word.start() == 1;
  }

  /** Whether a pair of numbers has so many decimals that it is a place. */
  static boolean isCoordinate(Prose text, Numeral number) {
    if (number.isScaled() || number.base().scale() < DECIMALS) {
      return false;
    }
    int second = number.end() + 2;
    second += text.at(second) == '-' || text.at(second) == '−' ? 1 : 0;
    int point = DigitNumerals.digitsEnd(text, second);
    boolean pair =
        text.startsWith(", ", number.end())
            && text.at(point) == '.'
            && DigitNumerals.digitsEnd(text, point + 1) - point > DECIMALS;
    return pair || isBehindDecimals(text, number.start());
  }

  private static boolean isBehindDecimals(Prose text, int start) {
    int comma = text.at(start - 1) == '-' || text.at(start - 1) == '−' ? start - 3 : start - 2;
    int digits = comma;
    while (comma - digits <= DECIMALS && Characters.isDigit(text.at(digits - 1))) {
      digits--;
    }
    return text.startsWith(", ", comma) && comma - digits >= DECIMALS;
  }
}
