package dev.casebook.json.text;

import java.io.IOException;
import java.io.Reader;

/**
 * Passes characters on to Jackson's parser over characters, which takes other characters for hex
 * digits by their low byte: in an escape, such a one becomes a character that the parser refuses.
 */
final class EscapeReader extends Reader {
  private static final char LAST_NARROW = 0xFF;
  private static final char NO_DIGIT = '\uFFFF';
  private static final int HEX_DIGITS = 4;

  private final Reader text;

  /** How many hex digits of an escape are to come. */
  private int digits;

  private boolean afterBackslash;

  EscapeReader(Reader text) {
    this.text = text;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = text.read(target, offset, length);
    for (int i = offset; i < offset + count; i++) {
      char c = target[i];
      if (afterBackslash) {
        afterBackslash = false;
        digits = c == 'u' ? HEX_DIGITS : 0;
      } else if (digits > 0) {
        digits--;
        target[i] = c > LAST_NARROW ? NO_DIGIT : c;
      } else {
        afterBackslash = c == '\\';
      }
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
