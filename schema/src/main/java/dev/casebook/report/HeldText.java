package dev.casebook.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a document that is in memory. LF, CRLF or CR ends a line. */
final class HeldText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a line that can be shown takes at most: three bytes a UTF-16 code unit, and the mark. */
  private static final int MOST_BYTES = 3 * SourceText.MAX_LINE + 3;

  private final String file;
  private final int firstLine;
  private final byte[] bytes;
  private int number;
  private int start;
  private int end;
  private Optional<String> line = Optional.empty();

  HeldText(String file, int firstLine, byte[] bytes) {
    this.file = file;
    this.firstLine = firstLine;
    this.bytes = bytes;
    rewind();
  }

  /** Whether a line is of this document, or of one behind it in the same file. */
  boolean holds(String name, int wanted) {
    return file.equals(name) && wanted >= firstLine;
  }

  /** A line, or empty if there is none, or it is too long to be shown. */
  Optional<String> line(int wanted) {
    if (wanted < number) {
      rewind();
    }
    if (number < wanted) {
      while (number < wanted && start < bytes.length) {
        start = behindLineEnd();
        end = endOfLine();
        number++;
      }
      line = number == wanted && start < bytes.length ? decoded() : Optional.empty();
    }
    return line;
  }

  private void rewind() {
    number = firstLine;
    start = 0;
    end = endOfLine();
    line = bytes.length == 0 ? Optional.empty() : decoded();
  }

  private int endOfLine() {
    int i = start;
    while (i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r') {
      i++;
    }
    return i;
  }

  private int behindLineEnd() {
    boolean crlf = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
    return Math.min(bytes.length, end + (crlf ? 2 : 1));
  }

  private Optional<String> decoded() {
    if (end - start > MOST_BYTES) {
      return Optional.empty();
    }
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    // Columns are counted behind the mark.
    boolean marked = start == 0 && text.startsWith(BYTE_ORDER_MARK);
    return Optional.of(marked ? text.substring(1) : text)
        .filter(shown -> shown.length() <= SourceText.MAX_LINE);
  }
}
