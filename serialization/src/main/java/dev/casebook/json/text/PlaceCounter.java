package dev.casebook.json.text;

import java.nio.CharBuffer;

/** Counts lines and columns of the characters that go by; LF, CRLF and CR each end a line. */
final class PlaceCounter {
  private int line = 1;
  private int column = 1;
  private boolean afterReturn;

  /** Counts the remaining characters and leaves the buffer as it is. */
  void count(CharBuffer chars) {
    for (int i = chars.position(); i < chars.limit(); i++) {
      char c = chars.get(i);
      if (c == '\n' && afterReturn) {
        afterReturn = false;
      } else if (c == '\n' || c == '\r') {
        line++;
        column = 1;
        afterReturn = c == '\r';
      } else {
        column++;
        afterReturn = false;
      }
    }
  }

  Place place() {
    return new Place(line, column);
  }
}
