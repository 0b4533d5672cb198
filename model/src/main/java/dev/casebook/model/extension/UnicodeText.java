package dev.casebook.model.extension;

/** What a text must be like to be carried by UTF-8, and a character to be shown. */
public final class UnicodeText {
  private static final int EXCERPT_LENGTH = 60;

  private UnicodeText() {}

  /**
   * Whether every surrogate in a text is one of a pair (RFC 7493, section 2.1).
   *
   * @param text any text
   * @return false if UTF-8 cannot carry the text
   */
  public static boolean isWellFormed(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && i + 1 < length
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /**
   * Whether a character shows as itself, and cannot steer a terminal or change the reading order.
   *
   * @param codePoint a code point
   * @return false for control and format characters, line separators and unpaired surrogates
   */
  public static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /**
   * Appends a character as itself if it is printable, and as an escape if not.
   *
   * @param text takes the character
   * @param codePoint a code point
   */
  public static void appendPrintable(StringBuilder text, int codePoint) {
    if (isPrintable(codePoint)) {
      text.appendCodePoint(codePoint);
    } else {
      boolean supplementary = Character.isSupplementaryCodePoint(codePoint);
      text.append(String.format(supplementary ? "\\u{%x}" : "\\u%04x", codePoint));
    }
  }

  /**
   * A text with every character that is not printable written as an escape.
   *
   * @param text any text
   * @return text that is safe to show on one line
   */
  public static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> appendPrintable(printable, c));
    return printable.toString();
  }

  /**
   * A text in quotes, fit for a message: on one line, without control characters, and shortened
   * when it is long.
   *
   * @param text any text
   * @return at most 60 characters of it, in double quotes
   */
  public static String excerpt(String text) {
    StringBuilder excerpt = new StringBuilder("\"");
    int[] codePoints = text.codePoints().limit(EXCERPT_LENGTH + 1).toArray();
    for (int i = 0; i < Math.min(codePoints.length, EXCERPT_LENGTH); i++) {
      appendPrintable(excerpt, codePoints[i]);
    }
    return excerpt.append(codePoints.length > EXCERPT_LENGTH ? "…\"" : "\"").toString();
  }

  static void requireWellFormed(String name, String text) {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException(
          name
              + ' '
              + excerpt(text)
              + " has an unpaired surrogate, half of a character that UTF-8 cannot carry");
    }
  }
}
