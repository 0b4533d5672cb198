package dev.casebook.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines that begin in a range of bytes, each a stream of its own that ends behind its line
 * feed. Chunks that follow each other have each line of a file once. Memory does not grow with a
 * line, and no chunk reads on to another line's end than that of its last.
 */
final class ChunkLines implements Closeable {
  private static final int BUFFER_SIZE = 256 * 1024;

  private final InputStream in;
  private final long end;
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int next;
  private int limit;
  private long position;
  private boolean insideLine;

  /**
   * Reads a range.
   *
   * @param in the bytes from the one before the range, which tells whether a line begins at the
   *     first, or from the beginning of the file; closed with this
   * @param start the first byte of the range
   * @param end the byte behind the last one
   */
  ChunkLines(InputStream in, long start, long end) {
    this.in = in;
    this.end = end;
    this.position = before(start);
    this.insideLine = start > 0;
  }

  /** Where reading begins for a range that starts at a byte. */
  static long before(long start) {
    return Math.max(0, start - 1);
  }

  /** Goes to the next line that begins in the range; false if there is none. */
  boolean next() throws IOException {
    while (insideLine && position < end && hasBytes()) {
      pass((int) Math.min(limit - next, end - position));
    }
    boolean found = !insideLine && position < end && hasBytes();
    insideLine = found;
    return found;
  }

  /** The line that was gone to; it is read once. */
  InputStream line() {
    return new Line();
  }

  /** Passes over bytes of the line, and its line feed; tells how many there are up to it. */
  private int pass(int length) {
    int from = next;
    int to = from + length;
    while (next < to && insideLine) {
      insideLine = buffer[next++] != '\n';
    }
    position += next - from;
    return next - from;
  }

  private boolean hasBytes() throws IOException {
    while (next == limit && limit >= 0) {
      next = 0;
      limit = in.read(buffer);
    }
    return limit >= 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private final class Line extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (!insideLine || !hasBytes()) {
        return -1;
      }
      int from = next;
      int passed = pass(Math.min(length, limit - from));
      System.arraycopy(buffer, from, bytes, offset, passed);
      return passed;
    }
  }
}
