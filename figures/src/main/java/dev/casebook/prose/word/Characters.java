package dev.casebook.prose.word;

/** The kinds of characters that tell numbers and words apart. */
public final class Characters {
  private Characters() {}

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isLetter(char c) {
    return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
  }

  public static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r')
        : c >= 128 && (c == '\u0085' || Character.isSpaceChar(c));
  }

  /** Hyphens and dashes of every length, and the minus sign. */
  public static boolean isDash(char c) {
    return c == '-' || isLongDash(c) || c == '\u2010' || c == '\u2011' || c == '\u2212';
  }

  /** Dashes that part words rather than join them. */
  public static boolean isLongDash(char c) {
    return c >= '\u2012' && c <= '\u2015';
  }

  /** Hyphens that join the parts of a word. */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  public static boolean isSpaceOrHyphen(char c) {
    return isSpace(c) || isHyphen(c);
  }

  public static boolean isLetterOrDigit(char c) {
    return isDigit(c) || isLetter(c);
  }

  /** Digits of other scripts, superscripts, fractions in one character, numbers in circles. */
  public static boolean isNumberSign(char c) {
    return c >= 128
        && switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER, Character.LETTER_NUMBER ->
              true;
          default -> false;
        };
  }

  public static boolean isMark(char c) {
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  public static boolean isCurrency(char c) {
    return (c == '$' || c >= 128) && Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** Spaces that keep what they part on one line, and thin ones: those between groups of digits. */
  public static boolean isJoiningSpace(char c) {
    return c == '\u00a0' || c == '\u202f' || (c >= '\u2006' && c <= '\u200a');
  }

  /** Signs of a product but letters. */
  public static boolean isTimes(char c) {
    return c == '×' || c == '*' || c == '·' || c == '⋅' || c == '∙' || c == '∗' || c == '✕';
  }
}
