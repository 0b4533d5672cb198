package dev.casebook.json.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Tells in one pass whether bytes are UTF-8; {@link Utf8Reader} tells where they are not. */
public final class Utf8 {
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8() {}

  /**
   * Whether bytes are well-formed UTF-8 (Unicode, table 3-7): no overlong forms, no surrogates,
   * nothing beyond U+10FFFF, nothing cut off.
   *
   * @param bytes hold the text
   * @param from the index of its first byte
   * @param to the index behind its last byte
   * @return false if {@link Utf8Reader} would refuse them
   */
  public static boolean isWellFormed(byte[] bytes, int from, int to) {
    ByteBuffer longs = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    int i = from;
    while (i < to) {
      while (i + Long.BYTES <= to && (longs.getLong(i) & HIGH_BITS) == 0) {
        i += Long.BYTES;
      }
      if (i == to) {
        return true;
      }
      if (bytes[i] >= 0) {
        i++;
      } else {
        int length = lengthAt(bytes, i, to);
        if (length == 0) {
          return false;
        }
        i += length;
      }
    }
    return true;
  }

  /** The length of the character of several bytes at an index, or 0 if there is none. */
  private static int lengthAt(byte[] bytes, int i, int to) {
    int first = bytes[i] & 0xFF;
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (i + length > to) {
      return 0;
    }
    int second = bytes[i + 1] & 0xFF;
    // The second byte tells overlong forms, surrogates and what is beyond Unicode.
    int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int j = 2; j < length; j++) {
      if ((bytes[i + j] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /**
   * How many bytes a byte order mark takes at the beginning.
   *
   * @param bytes hold the text
   * @param from the index of its first byte
   * @param to the index behind its last byte
   * @return 3, or 0 without a mark
   */
  public static int markLength(byte[] bytes, int from, int to) {
    return Arrays.equals(bytes, from, Math.min(to, from + MARK.length), MARK, 0, MARK.length)
        ? MARK.length
        : 0;
  }
}
