package dev.casebook.json.text;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream, one at a time, as bytes. LF or CRLF ends a line; the last line may lack
 * it. Memory is bounded by the longest line, and a line by a limit.
 */
public final class ByteLines implements Closeable {
  private static final int BUFFER_SIZE = 64 * 1024;
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 16;

  private final InputStream in;
  private final long maxBytes;
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int position;
  private int limit;
  private int number;
  private int room;

  /**
   * Reads a stream.
   *
   * @param in the bytes; closed with this
   * @param maxBytes how many bytes of a line are kept; one more is kept of a longer line, so that
   *     it can be told from a line that fits
   */
  public ByteLines(InputStream in, long maxBytes) {
    this.in = in;
    this.maxBytes = Math.min(maxBytes, MAX_ARRAY);
  }

  /**
   * A line.
   *
   * @param number its number, from 1
   * @param bytes its bytes, without the line end; a CR among them is given as a tab, which is white
   *     space to JSON as well, but ends no line for a parser
   * @param whole whether all of its bytes are here, which those over the limit are not
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  public record Line(int number, byte[] bytes, boolean whole) {

    /**
     * A line of a file.
     *
     * @param number its number, from 1
     * @param bytes its bytes before the LF; they are given away
     * @param whole whether all of its bytes are here
     * @return the line, without the CR of a CRLF
     */
    public static Line of(int number, byte[] bytes, boolean whole) {
      boolean crlf = whole && bytes.length > 0 && bytes[bytes.length - 1] == '\r';
      byte[] line = crlf ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
      // Characters are searched many bytes at a time, and a CR is hardly ever there.
      String characters = new String(line, StandardCharsets.ISO_8859_1);
      for (int i = characters.indexOf('\r'); i >= 0; i = characters.indexOf('\r', i + 1)) {
        line[i] = '\t';
      }
      return new Line(number, line, whole);
    }

    /**
     * Whether the line holds nothing but white space.
     *
     * @return true for a line that holds no document
     */
    public boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return whole;
    }
  }

  /**
   * The next line.
   *
   * @return the line, or empty at the end of the stream
   * @throws IOException if the stream cannot be read
   */
  public Optional<Line> next() throws IOException {
    if (!hasBytes()) {
      return Optional.empty();
    }
    // Lines of an archive are of one kind: room for the last is most often room for the next.
    ByteArrayOutputStream line = new ByteArrayOutputStream(room);
    long length = 0;
    while (hasBytes()) {
      int end = LineEnds.indexOf(buffer, position, limit);
      keep(line, end);
      length += end - position;
      boolean complete = end < limit;
      position = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    byte[] bytes = line.toByteArray();
    room = Math.min(bytes.length, BUFFER_SIZE);
    return Optional.of(Line.of(++number, bytes, length == bytes.length));
  }

  private void keep(ByteArrayOutputStream line, int end) {
    long room = maxBytes + 1 - line.size();
    line.write(buffer, position, (int) Math.min(room, end - position));
  }

  private boolean hasBytes() throws IOException {
    while (position == limit && limit >= 0) {
      position = 0;
      limit = in.read(buffer);
    }
    return limit >= 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
