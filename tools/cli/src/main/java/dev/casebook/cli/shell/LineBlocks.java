package dev.casebook.cli.shell;

import dev.casebook.json.text.LineEnds;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream into blocks of whole lines, to be checked by different threads. Memory is bounded
 * by the longest line, and a line by a limit.
 */
public final class LineBlocks implements Closeable {

  /** Small enough for the cache of a processor, large enough for handing over to cost nothing. */
  private static final int BLOCK_SIZE = 256 * 1024;

  private static final int MAX_ARRAY = Integer.MAX_VALUE - 16;

  private final InputStream in;
  private final int longest;
  private int line = 1;
  private byte[] rest = {};

  /** Whether the rest of a line that is too long is still to be passed over. */
  private boolean inTooLongLine;

  /**
   * Cuts a stream.
   *
   * @param in the bytes; closed with this
   * @param maxBytes how many bytes a line may have; of a longer one, at least two more are kept, so
   *     that it can be told from a line that fits and ends with CR
   */
  public LineBlocks(InputStream in, long maxBytes) {
    this.in = in;
    this.longest = (int) Math.min(maxBytes, MAX_ARRAY - 2) + 1;
  }

  /**
   * Whole lines of an archive, one or more; LF ends each, but perhaps the last. Of a single line
   * that is too long, only the beginning is here.
   *
   * @param firstLine the number of the first, from 1
   * @param bytes holds the lines
   * @param start where the first begins
   * @param end where the last ends
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  public record Block(int firstLine, byte[] bytes, int start, int end) {}

  /** The next block, or empty at the end of the stream. */
  public Optional<Block> next() throws IOException {
    if (inTooLongLine) {
      passOverLine();
    }
    byte[] buffer = Arrays.copyOf(rest, Math.max(BLOCK_SIZE, rest.length));
    int length = rest.length;
    int searched = 0;
    while (true) {
      length += in.readNBytes(buffer, length, buffer.length - length);
      int end = behindLastLineEnd(buffer, searched, length);
      if (length < buffer.length || end > 0) {
        boolean last = length < buffer.length;
        return block(buffer, last ? length : end, length);
      }
      if (length > longest) {
        return tooLongLine(buffer);
      }
      searched = length;
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * length, longest + 1L));
    }
  }

  private static int behindLastLineEnd(byte[] buffer, int from, int to) {
    int i = to;
    while (i > from && buffer[i - 1] != '\n') {
      i--;
    }
    return i > from ? i : 0;
  }

  private Optional<Block> block(byte[] buffer, int end, int length) {
    rest = Arrays.copyOfRange(buffer, end, length);
    int first = line;
    line += LineEnds.count(buffer, 0, end);
    return end == 0 ? Optional.empty() : Optional.of(new Block(first, buffer, 0, end));
  }

  /** Given at once, since its end may be far away, or never come. */
  private Optional<Block> tooLongLine(byte[] beginning) {
    inTooLongLine = true;
    rest = new byte[0];
    return Optional.of(new Block(line++, beginning, 0, beginning.length));
  }

  private void passOverLine() throws IOException {
    byte[] buffer = new byte[BLOCK_SIZE];
    int length;
    int end;
    do {
      length = in.readNBytes(buffer, 0, BLOCK_SIZE);
      end = LineEnds.indexOf(buffer, 0, length);
    } while (end == length && length == BLOCK_SIZE);
    rest = Arrays.copyOfRange(buffer, Math.min(end + 1, length), length);
    inTooLongLine = false;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
