package dev.casebook.json.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 strictly, in constant memory: what is no UTF-8 ends in a {@link TextFault} with its
 * place, after all characters before it were delivered. A byte order mark is left out.
 */
public final class Utf8Reader extends Reader {
  private static final int BUFFER_SIZE = 16 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final long maxBytes;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER_SIZE).flip();
  private final PlaceCounter counter = new PlaceCounter();
  private long bytesRead;
  private boolean started;
  private boolean byteOrderMark;
  private boolean tooLarge;
  private boolean endOfBytes;
  private boolean endOfText;
  private @Nullable TextFault fault;

  /**
   * Reads a stream.
   *
   * @param in UTF-8 bytes; closed with this reader
   * @param maxBytes how many bytes there may be
   */
  public Utf8Reader(InputStream in, long maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /**
   * Whether the text begins with a byte order mark.
   *
   * @return true if the mark was met; known as soon as the first character was read
   */
  public boolean hasByteOrderMark() {
    return byteOrderMark;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (fault != null) {
        throw fault;
      }
      if (endOfText) {
        return -1;
      }
      fill();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  private void fill() throws IOException {
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, endOfBytes);
    if (result.isUnderflow() && !endOfBytes && !tooLarge) {
      readBytes();
      result = decoder.decode(bytes, chars, endOfBytes);
    }
    endOfText = endOfBytes && result.isUnderflow();
    chars.flip();
    skipByteOrderMark();
    counter.count(chars);
    if (result.isError()) {
      fault = new TextFault(TextFault.Kind.ENCODING, counter.place(), notUtf8());
    } else if (tooLarge && result.isUnderflow()) {
      fault =
          new TextFault(TextFault.Kind.TOO_LARGE, counter.place(), Sentences.tooLarge(maxBytes));
    }
  }

  private void readBytes() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    endOfBytes = count < 0;
    if (count > 0) {
      int allowed = (int) Math.min(count, maxBytes - bytesRead);
      bytes.position(bytes.position() + allowed);
      bytesRead += allowed;
      tooLarge = allowed < count;
    }
    bytes.flip();
  }

  private void skipByteOrderMark() {
    if (!started && chars.hasRemaining()) {
      started = true;
      if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
        byteOrderMark = true;
        chars.get();
      }
    }
  }

  private String notUtf8() {
    int found = bytes.get(bytes.position()) & 0xFF;
    boolean first = !started && !chars.hasRemaining();
    String hint = first && found >= 0xFE ? "it looks like UTF-16" : "it may be Latin-1, or cut off";
    return String.format(
        "The byte 0x%02X belongs to no UTF-8 character (%s): save the document as UTF-8",
        found, hint);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
