package dev.casebook.prose.word;

/**
 * Which characters belong to one written number, whatever it says: its digits with all that groups,
 * divides, raises or joins them, and the letters that stick to them. What is read of a number is
 * the whole of its token, or it is not read.
 */
public final class NumericToken {
  private static final int GROUP = 3;

  private NumericToken() {}

  /** The index behind the token that goes on before an index. */
  public static int end(Prose text, int from) {
    int end = from;
    for (int next = next(text, end); next >= 0; next = next(text, end)) {
      end = next;
    }
    return end;
  }

  /** The same for a token that ends at the next plain space. */
  public static int wordEnd(Prose text, int from) {
    int end = from;
    for (int next = from; next >= 0; next = text.at(end) == ' ' ? -1 : next(text, end)) {
      end = next;
    }
    return end;
  }

  /** Whether no token goes on at an index. */
  public static boolean endsAt(Prose text, int index) {
    return next(text, index) < 0;
  }

  /** Whether nothing before an index belongs to what begins there. */
  public static boolean beginsAt(Prose text, int index) {
    char before = text.at(index - 1);
    if (isInside(before) || before == '_') {
      return false;
    }
    char first = text.at(index - 2);
    return switch (before) {
      case '/' -> false;
      case '.', ':', '\\', '=', '@', '#', '&', '^', '*', '|', '+', '%', '~', '\'', '’', '±' ->
          !isInside(first)
              && !(before == ':' && first == ':')
              && !(first == ')' && before != ':' && before != '.');
      case ',', '(' ->
          !isNumber(first) && first != '^' && !(before == ',' && Characters.isSpace(first));
      case '{' -> first != '^';
      case '[' -> !isInside(first) && first != ']';
      default -> !Characters.isDash(before) || !isNumber(first);
    };
  }

  /** How far the token goes on at an index, or -1 if it ends there. */
  private static int next(Prose text, int at) {
    char c = text.at(at);
    if (isInside(c)) {
      return at + 1;
    }
    char before = text.at(at - 1);
    char behind = text.at(at + 1);
    boolean number = isNumber(before);
    return switch (c) {
      case '%', '‰', '‱', '°', 'º', '′', '″' -> number ? at + 1 : -1;
      case '.' -> point(text, at, number);
      case ',', '…', '—', '(', ';' -> number && isNumber(behind) ? at + 2 : -1;
      case '\'', '’' -> number && isInside(behind) ? at + 2 : -1;
      case '_' -> isInside(behind) ? at + 2 : -1;
      case '@', '#', '&', '|', '~', '\\', '=' ->
          (number && isInside(behind)) || (isInside(before) && isNumber(behind)) ? at + 2 : -1;
      case '/', '⁄', '∕', '÷', ':' ->
          (number && isInside(behind)) || (isJoinable(before) && isNumber(behind)) ? at + 2 : -1;
      case '^' -> isInside(before) && raises(text, at + 1) ? at + 2 : -1;
      case '±', '+' -> isJoinable(before) && isNumber(behind) ? at + 2 : -1;
      default -> other(text, at, number);
    };
  }

  private static int other(Prose text, int at, boolean number) {
    char c = text.at(at);
    char behind = text.at(at + 1);
    if (Characters.isDash(c)) {
      boolean joins = number || (Characters.isHyphen(c) && isJoinable(text.at(at - 1)));
      boolean paid = Characters.isCurrency(behind) && Characters.isDigit(text.at(at + 2));
      return joins && (isNumber(behind) || (number && paid)) ? at + 2 : -1;
    }
    if (!number) {
      boolean product = c == '·' || c == '⋅';
      return product && isInside(text.at(at - 1)) && isInside(behind) ? at + 2 : -1;
    }
    if (Characters.isCurrency(c)) {
      return at + 1;
    }
    if (Characters.isTimes(c)) {
      boolean power = c == '*' && behind == '*';
      return power && raises(text, at + 2) ? at + 3 : isNumber(behind) ? at + 2 : -1;
    }
    return Characters.isSpace(c) && c != '\n' ? space(text, at) : -1;
  }

  private static int point(Prose text, int at, boolean number) {
    char behind = text.at(at + 1);
    if (behind == '.') {
      return number && isNumber(text.at(at + 2)) ? at + 3 : -1;
    }
    if (isNumber(behind)) {
      return isInside(text.at(at - 1)) ? at + 2 : -1;
    }
    boolean sentence = Character.isUpperCase(behind) && Character.isLowerCase(text.at(at + 2));
    return number && Characters.isLetter(behind) && !sentence ? at + 2 : -1;
  }

  /** Where a number goes on behind a space: 10 000, 1 ½, 2 × 10, 3 + 4. */
  private static int space(Prose text, int at) {
    if (separatesGroups(text, at) || Characters.isNumberSign(text.at(at + 1))) {
      return at + 2;
    }
    if (isFraction(text, at + 1)) {
      return at + 2;
    }
    char sign = text.at(at + 1);
    boolean operator =
        Characters.isTimes(sign)
            || sign == 'x'
            || sign == 'X'
            || sign == '+'
            || sign == '='
            || sign == '/'
            || sign == '^'
            || sign == '±';
    return operator && Characters.isSpace(text.at(at + 2)) && Characters.isDigit(text.at(at + 3))
        ? at + 4
        : -1;
  }

  /** Whether a space stands between groups of three digits. */
  static boolean separatesGroups(Prose text, int at) {
    if (Characters.isJoiningSpace(text.at(at))) {
      return Characters.isDigit(text.at(at - 1)) && isGroup(text, at + 1);
    }
    int digits = 0;
    while (digits <= GROUP && Characters.isDigit(text.at(at - 1 - digits))) {
      digits++;
    }
    char before = text.at(at - 1 - digits);
    boolean first = digits > 0 && digits <= GROUP && text.at(at - digits) != '0' && before != '.';
    boolean later = digits == GROUP && before == text.at(at);
    return (first || later) && isGroup(text, at + 1);
  }

  static boolean isGroup(Prose text, int start) {
    return Characters.isDigit(text.at(start))
        && Characters.isDigit(text.at(start + 1))
        && Characters.isDigit(text.at(start + 2))
        && !Characters.isDigit(text.at(start + GROUP));
  }

  /** Whether a fraction below one in digits begins here, as in 1 1/2. */
  static boolean isFraction(Prose text, int start) {
    char slash = text.at(start + 1);
    char over = text.at(start);
    char whole = text.at(start + 2);
    return (slash == '/' || slash == '⁄')
        && Characters.isDigit(over)
        && Characters.isDigit(whole)
        && (over < whole || Characters.isDigit(text.at(start + 3)));
  }

  private static boolean raises(Prose text, int at) {
    char c = text.at(at);
    return isInside(c) || c == '(' || c == '{' || c == '-' || c == '−' || c == '+';
  }

  private static boolean isNumber(char c) {
    return Characters.isDigit(c) || Characters.isNumberSign(c);
  }

  private static boolean isInside(char c) {
    return Characters.isLetterOrDigit(c) || Characters.isNumberSign(c) || Characters.isMark(c);
  }

  private static boolean isJoinable(char c) {
    return isInside(c) || c == '%' || c == '°' || Characters.isCurrency(c);
  }
}
