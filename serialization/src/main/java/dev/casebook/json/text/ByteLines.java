package dev.casebook.json.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream, one at a time, as bytes. LF or CRLF ends a line; the last line may lack
 * it. Memory is bounded by the longest line, and a line by a limit.
 */
public final class ByteLines implements Closeable {
  private static final int BUFFER_SIZE = 1 << 16;
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 16;

  private final InputStream in;
  private final int maxBytes;
  private byte[] buffer = new byte[BUFFER_SIZE];

  /** What is read and not given out yet. */
  private int from;

  private int limit;
  private int number;

  /** Whether what comes next is the rest of a line over the limit. */
  private boolean inLongLine;

  /**
   * Reads a stream.
   *
   * @param in the bytes; closed with this
   * @param maxBytes how many bytes of a line are kept; one more is kept of a longer line, so that
   *     it can be told from a line that fits
   */
  public ByteLines(InputStream in, long maxBytes) {
    this.in = in;
    this.maxBytes = (int) Math.min(maxBytes, MAX_ARRAY - 2);
  }

  /**
   * A line.
   *
   * @param number its number, from 1
   * @param bytes holds the line, until the next one is asked for
   * @param from the index of its first byte
   * @param to the index behind its last byte, without the line end
   * @param whole whether all of its bytes are here, which those over the limit are not
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  public record Line(int number, byte[] bytes, int from, int to, boolean whole) {

    /**
     * A line among the bytes of a file.
     *
     * @param number its number, from 1
     * @param bytes holds the line
     * @param from the index of its first byte
     * @param to the index of its LF, or behind its last byte
     * @param maxBytes how many bytes are kept of it; one more of a longer line
     * @return the line, without the CR of a CRLF
     */
    public static Line of(int number, byte[] bytes, int from, int to, long maxBytes) {
      if (isOver(maxBytes, from, to)) {
        return new Line(number, bytes, from, from + (int) maxBytes + 1, false);
      }
      boolean crlf = to > from && bytes[to - 1] == '\r';
      return new Line(number, bytes, from, crlf ? to - 1 : to, true);
    }

    /** Whether more bytes are here than are kept. */
    private static boolean isOver(long maxBytes, int from, int to) {
      return to - from - 1 > maxBytes;
    }

    /**
     * Whether the line holds nothing but white space.
     *
     * @return true for a line that holds no document
     */
    public boolean isBlank() {
      for (int i = from; i < to; i++) {
        if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
          return false;
        }
      }
      return whole;
    }

    /**
     * The bytes of the line, on their own.
     *
     * @return a new array; a CR is given as a tab, which is white space to JSON as well, but ends
     *     no line for a parser
     */
    public byte[] document() {
      byte[] line = Arrays.copyOfRange(bytes, from, to);
      int cr = LineEnds.indexOfReturn(line, 0, line.length);
      while (cr < line.length) {
        line[cr] = '\t';
        cr = LineEnds.indexOfReturn(line, cr + 1, line.length);
      }
      return line;
    }
  }

  /**
   * The next line.
   *
   * @return the line, or empty at the end of the stream
   * @throws IOException if the stream cannot be read
   */
  public Optional<Line> next() throws IOException {
    if (inLongLine) {
      passOverRest();
    }
    int searched = from;
    while (true) {
      int end = LineEnds.indexOf(buffer, searched, limit);
      if (end < limit) {
        return Optional.of(line(end, end + 1));
      }
      if (Line.isOver(maxBytes, from, limit)) {
        return Optional.of(tooLong());
      }
      int length = limit - from;
      if (!readOn()) {
        return length == 0 ? Optional.empty() : Optional.of(line(limit, limit));
      }
      searched = from + length;
    }
  }

  private Line line(int end, int next) {
    Line line = Line.of(++number, buffer, from, end, maxBytes);
    from = next;
    return line;
  }

  /** A line of which more is here than is kept; its rest is passed over when it is needed. */
  private Line tooLong() {
    Line line = Line.of(++number, buffer, from, limit, maxBytes);
    from = limit;
    inLongLine = true;
    return line;
  }

  private void passOverRest() throws IOException {
    inLongLine = false;
    int end;
    do {
      if (from == limit && !readOn()) {
        return;
      }
      end = LineEnds.indexOf(buffer, from, limit);
      from = Math.min(end + 1, limit);
    } while (end == limit);
  }

  /** Reads more behind what is here, which may have to move; false at the end of the stream. */
  private boolean readOn() throws IOException {
    if (from == limit) {
      from = 0;
      limit = 0;
    } else if (limit == buffer.length) {
      byte[] room = from > 0 ? buffer : new byte[(int) Math.min(2L * buffer.length, MAX_ARRAY)];
      System.arraycopy(buffer, from, room, 0, limit - from);
      limit -= from;
      from = 0;
      buffer = room;
    }
    int count = in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(count, 0);
    return count >= 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
