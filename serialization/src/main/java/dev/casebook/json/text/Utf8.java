package dev.casebook.json.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Tells in one pass whether bytes are UTF-8; {@link Utf8Reader} tells where they are not. */
public final class Utf8 {
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /**
   * Whether bytes are well-formed UTF-8 (Unicode, table 3-7): no overlong forms, no surrogates,
   * nothing beyond U+10FFFF, nothing cut off.
   *
   * @param bytes any bytes
   * @return false if {@link Utf8Reader} would refuse them
   */
  public static boolean isWellFormed(byte[] bytes) {
    ByteBuffer longs = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    int i = 0;
    while (i < bytes.length) {
      while (i + Long.BYTES <= bytes.length && (longs.getLong(i) & HIGH_BITS) == 0) {
        i += Long.BYTES;
      }
      if (i == bytes.length) {
        return true;
      }
      if (bytes[i] >= 0) {
        i++;
      } else {
        int length = lengthAt(bytes, i);
        if (length == 0) {
          return false;
        }
        i += length;
      }
    }
    return true;
  }

  /** The length of the character of several bytes at an index, or 0 if there is none. */
  private static int lengthAt(byte[] bytes, int i) {
    int first = bytes[i] & 0xFF;
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (i + length > bytes.length) {
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

  /** How many bytes a byte order mark takes at the beginning: 3, or 0 without a mark. */
  static int markLength(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }
}
