package dev.casebook.report;

import dev.casebook.model.extension.UnicodeText;

/** Makes text safe to print on a terminal, and knows how wide it will be there. */
final class Printable {
  private Printable() {}

  /** The text with control and format characters written as escapes; tabs stay. */
  static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                printable.append('\t');
              } else {
                UnicodeText.appendPrintable(printable, c);
              }
            });
    return printable.toString();
  }

  /** White space as wide as the text. */
  static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints().forEach(c -> blank.append(c == '\t' ? "\t" : " ".repeat(width(c))));
    return blank.toString();
  }

  /** How many cells of a terminal the text takes, a tab counted as one. */
  static int width(String text) {
    return text.codePoints().map(Printable::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return WideCharacters.contain(codePoint) ? 2 : 1;
  }
}
