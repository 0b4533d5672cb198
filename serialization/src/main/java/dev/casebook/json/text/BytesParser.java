package dev.casebook.json.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's parser over UTF-8, which copies a text without escapes from the bytes in one go rather
 * than character by character.
 */
final class BytesParser extends UTF8StreamJsonParser {
  private static final long EACH_BYTE = 0x0101010101010101L;
  private static final long HIGH_BITS = EACH_BYTE << 7;
  private static final long QUOTES = EACH_BYTE * '"';
  private static final long BACKSLASHES = EACH_BYTE * '\\';
  private static final long SPACES = EACH_BYTE * ' ';

  private final ByteBuffer longs;

  BytesParser(
      ObjectReadContext readContext,
      IOContext context,
      int streamFeatures,
      int formatFeatures,
      ByteQuadsCanonicalizer names,
      byte[] bytes,
      int start,
      int end) {
    super(
        readContext,
        context,
        streamFeatures,
        formatFeatures,
        null,
        names,
        bytes,
        start,
        end,
        0,
        false);
    this.longs = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  protected String _finishAndReturnString() {
    int start = _inputPtr;
    int end = endOfPlainText(start);
    if (end == _inputEnd || _inputBuffer[end] != '"') {
      return super._finishAndReturnString(); // has escapes, or is no text
    }
    _inputPtr = end + 1;
    String text = new String(_inputBuffer, start, end - start, StandardCharsets.UTF_8);
    _textBuffer.resetWithString(text);
    return text;
  }

  /** Where the first quote, backslash or control character stands, or the end of the bytes. */
  private int endOfPlainText(int start) {
    int i = start;
    while (i + Long.BYTES <= _inputEnd) {
      long ends = ends(longs.getLong(i));
      if (ends != 0) {
        return i + Long.numberOfTrailingZeros(ends) / Byte.SIZE;
      }
      i += Long.BYTES;
    }
    while (i < _inputEnd && !isEnd(_inputBuffer[i])) {
      i++;
    }
    return i;
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

  private static boolean isEnd(byte b) {
    return b == '"' || b == '\\' || (b >= 0 && b < ' ');
  }
}
