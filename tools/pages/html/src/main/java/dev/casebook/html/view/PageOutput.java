package dev.casebook.html.view;

import gg.jte.TemplateOutput;

/**
 * Collects a page, and makes visible what HTML forbids or browsers show as nothing: a control
 * character becomes its symbol, such as ␀, a line separator beyond ASCII becomes ␤. What has no
 * symbol, or is no character at all, becomes U+FFFD.
 */
final class PageOutput implements TemplateOutput {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char SYMBOLS = '\u2400';
  private static final char DELETE = '\u007f';
  private static final char DELETE_SYMBOL = '\u2421';
  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';
  private static final char LINE_SYMBOL = '\u2424';
  private static final char LAST_C1 = '\u009f';
  private static final char FIRST_NONCHARACTER = '\ufdd0';
  private static final char LAST_NONCHARACTER = '\ufdef';
  private static final int END_OF_PLANE = 0xfffe;

  private final StringBuilder page = new StringBuilder();

  @Override
  public void writeContent(String text) {
    writeContent(text, 0, text.length());
  }

  @Override
  public void writeContent(String text, int begin, int end) {
    int written = begin;
    for (int at = begin; at < end; ) {
      int codePoint = Character.codePointAt(text, at);
      int next = at + Character.charCount(codePoint);
      if (isReplaced(codePoint)) {
        page.append(text, written, at).append(symbol(codePoint));
        written = next;
      }
      at = next;
    }
    page.append(text, written, end);
  }

  private static boolean isReplaced(int codePoint) {
    if (codePoint < ' ') {
      return codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
    }
    return (codePoint >= DELETE && codePoint <= LAST_C1)
        || codePoint == LINE_SEPARATOR
        || codePoint == PARAGRAPH_SEPARATOR
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
        || (codePoint >= FIRST_NONCHARACTER && codePoint <= LAST_NONCHARACTER)
        || (codePoint & END_OF_PLANE) == END_OF_PLANE;
  }

  private static char symbol(int codePoint) {
    if (codePoint < ' ') {
      return (char) (SYMBOLS + codePoint);
    }
    return switch (codePoint) {
      case DELETE -> DELETE_SYMBOL;
      case NEXT_LINE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> LINE_SYMBOL;
      default -> REPLACEMENT;
    };
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
