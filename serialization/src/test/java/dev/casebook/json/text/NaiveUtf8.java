package dev.casebook.json.text;

import java.util.Optional;

/**
 * UTF-8 by the table of well-formed byte sequences (Unicode, table 3-7), one character at a time.
 *
 * @param text the characters before the first fault, without a byte order mark
 * @param fault where the first fault is, or empty if there is none
 */
record NaiveUtf8(String text, Optional<Place> fault) {

  static NaiveUtf8 decode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < bytes.length) {
      int length = lengthAt(bytes, i);
      if (length == 0) {
        String before = withoutMark(text);
        return new NaiveUtf8(before, Optional.of(endOf(before)));
      }
      int codePoint = length == 1 ? bytes[i] : bytes[i] & (0xFF >> (length + 1));
      for (int j = 1; j < length; j++) {
        codePoint = (codePoint << 6) | (bytes[i + j] & 0x3F);
      }
      text.appendCodePoint(codePoint);
      i += length;
    }
    return new NaiveUtf8(withoutMark(text), Optional.empty());
  }

  /** The length of the well-formed sequence at an index, or 0 if there is none. */
  private static int lengthAt(byte[] bytes, int i) {
    int first = bytes[i] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
      return continues(bytes, i + 1, 0x80, 0xBF) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      int least = first == 0xE0 ? 0xA0 : 0x80;
      int most = first == 0xED ? 0x9F : 0xBF;
      return continues(bytes, i + 1, least, most) && continues(bytes, i + 2, 0x80, 0xBF) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
      int least = first == 0xF0 ? 0x90 : 0x80;
      int most = first == 0xF4 ? 0x8F : 0xBF;
      return continues(bytes, i + 1, least, most)
              && continues(bytes, i + 2, 0x80, 0xBF)
              && continues(bytes, i + 3, 0x80, 0xBF)
          ? 4
          : 0;
    }
    return 0;
  }

  private static boolean continues(byte[] bytes, int i, int least, int most) {
    return i < bytes.length && (bytes[i] & 0xFF) >= least && (bytes[i] & 0xFF) <= most;
  }

  private static String withoutMark(CharSequence text) {
    return text.toString().replaceFirst("\\A\uFEFF", "");
  }

  private static Place endOf(String text) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    return new Place(lines.length, lines[lines.length - 1].length() + 1);
  }
}
