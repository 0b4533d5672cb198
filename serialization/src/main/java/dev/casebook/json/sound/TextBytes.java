package dev.casebook.json.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.json.text.Utf8;
import dev.casebook.model.extension.UnicodeText;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The next text of a document, between its quotes. */
final class TextBytes {
  private static final long EACH_BYTE = 0x0101010101010101L;
  private static final long HIGH_BITS = EACH_BYTE << 7;
  private static final long QUOTES = EACH_BYTE * '"';
  private static final long BACKSLASHES = EACH_BYTE * '\\';
  private static final long SPACES = EACH_BYTE * ' ';

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final JsonBytes json;
  private final byte[] bytes;

  /** The last index where eight bytes are left. */
  private final int lastEight;

  private int start;
  private int end;
  private boolean plain;
  private boolean escaped;

  TextBytes(JsonBytes json) {
    this.json = json;
    this.bytes = json.bytes();
    this.lastEight = json.end() - Long.BYTES;
  }

  /** The index of its first byte. */
  int start() {
    return start;
  }

  /** The index behind its last byte. */
  int end() {
    return end;
  }

  /** Whether it is ASCII without escapes, so that its bytes are its characters. */
  boolean isPlain() {
    return plain;
  }

  /** Reads to the closing quote, and on behind it. */
  void read() {
    json.expect('"');
    start = json.at();
    escaped = false;
    long all = 0;
    int i = start;
    while (true) {
      long ends = 0;
      while (ends == 0 && i <= lastEight) {
        long eight = (long) LONGS.get(bytes, i);
        ends = ends(eight);
        int count = ends == 0 ? Long.BYTES : Long.numberOfTrailingZeros(ends) / Byte.SIZE;
        all |= ends == 0 ? eight : eight & ((1L << (count * Byte.SIZE)) - 1);
        i += count;
      }
      NotSound.unless(i < json.end());
      byte b = bytes[i];
      if (b == '"') {
        break;
      }
      NotSound.unless(b < 0 || b >= ' ');
      escaped |= b == '\\';
      all |= b;
      i += b == '\\' ? 2 : 1;
    }
    end = i;
    boolean ascii = (all & HIGH_BITS) == 0;
    NotSound.unless(ascii || Utf8.isWellFormed(bytes, start, end));
    plain = ascii && !escaped;
    json.moveTo(end + 1);
  }

  /** The high bit of the lowest byte that ends plain text; bits above it mean nothing. */
  private static long ends(long bytes) {
    long quote = bytes ^ QUOTES;
    long backslash = bytes ^ BACKSLASHES;
    return (((quote - EACH_BYTE) & ~quote)
            | ((backslash - EACH_BYTE) & ~backslash)
            | ((bytes - SPACES) & ~bytes))
        & HIGH_BITS;
  }

  /** The text that was read. */
  String value() {
    if (plain) {
      return new String(bytes, start, end - start, ISO_8859_1);
    }
    String value = new String(bytes, start, end - start, UTF_8);
    if (!escaped) {
      return value;
    }
    String unescaped = unescaped(value);
    NotSound.unless(UnicodeText.isWellFormed(unescaped));
    return unescaped;
  }

  private static String unescaped(String text) {
    StringBuilder unescaped = new StringBuilder(text.length());
    int copied = 0;
    for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', copied)) {
      unescaped.append(text, copied, i);
      char escape = text.charAt(i + 1);
      copied = i + 2;
      if (escape == 'u') {
        unescaped.append(unit(text, copied));
        copied += 4;
      } else {
        unescaped.append(character(escape));
      }
    }
    return unescaped.append(text, copied, text.length()).toString();
  }

  private static char unit(String text, int start) {
    NotSound.unless(start + 4 <= text.length());
    int unit = 0;
    for (int i = start; i < start + 4; i++) {
      char c = text.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      NotSound.unless(digit >= 0);
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }

  private static char character(char escape) {
    return switch (escape) {
      case '"', '\\', '/' -> escape;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> throw NotSound.here();
    };
  }
}
