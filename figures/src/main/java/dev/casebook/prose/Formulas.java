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

  /** The same where one of the two is negative. */
  private static final int DECIMALS_WITH_SIGN = 2;

  private Formulas() {}

  /** Whether a number without a unit is part of one. */
  static boolean isPart(Prose text, Numeral number, int start) {
    return isBehindOperator(text, start) || isBeforeOperator(text, number.end());
  }

  private static boolean isBehindOperator(Prose text, int start) {
    if (isBehindComparison(text, start)) {
      return true;
    }
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

  /** Whether a variable is compared with what begins here: i < 10, p<0.05, x >= 5. */
  private static boolean isBehindComparison(Prose text, int start) {
    int at = text.at(start - 1) == ' ' ? start - 1 : start;
    at -= text.at(at - 1) == '=' ? 1 : 0;
    char sign = text.at(at - 1);
    int end = text.at(at - 2) == ' ' ? at - 2 : at - 1;
    return (sign == '<' || sign == '>' || sign == '≤' || sign == '≥') && isVariable(text, end);
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
  static boolean isCoordinate(Prose text, Numeral number, boolean measured) {
    int withSign = measured ? DECIMALS : DECIMALS_WITH_SIGN;
    int second = number.end() + 2;
    boolean minus = isMinus(text, second);
    int least = minus || isMinus(text, number.start() - 1) ? withSign : DECIMALS;
    if (number.isScaled() || number.base().scale() < withSign) {
      return false;
    }
    second += minus ? 1 : 0;
    int point = DigitNumerals.digitsEnd(text, second);
    boolean pair =
        number.base().scale() >= least
            && text.startsWith(", ", number.end())
            && text.at(point) == '.'
            && DigitNumerals.digitsEnd(text, point + 1) - point > least;
    return pair || isBehindDecimals(text, number.start(), withSign);
  }

  private static boolean isBehindDecimals(Prose text, int start, int withSign) {
    boolean minus = isMinus(text, start - 1);
    int comma = minus ? start - 3 : start - 2;
    int digits = comma;
    while (comma - digits <= DECIMALS && Characters.isDigit(text.at(digits - 1))) {
      digits--;
    }
    int whole = digits - 1;
    while (digits - whole <= DECIMALS && Characters.isDigit(text.at(whole - 1))) {
      whole--;
    }
    boolean signed = text.at(digits - 1) == '.' && (minus || isMinus(text, whole - 1));
    int least = signed ? withSign : DECIMALS;
    return text.startsWith(", ", comma) && comma - digits >= least;
  }

  private static boolean isMinus(Prose text, int at) {
    return text.at(at) == '-' || text.at(at) == '−';
  }
}
