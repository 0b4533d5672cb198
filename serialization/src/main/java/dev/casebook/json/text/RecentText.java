package dev.casebook.json.text;

import java.io.IOException;
import java.io.Reader;

/** Passes characters on and remembers the last of them, to see how a key or number was written. */
public final class RecentText extends Reader {
  private static final int SIZE = 1 << 16;

  private final Reader text;
  private final char[] recent = new char[SIZE];
  private long end;

  /**
   * Remembers what is read.
   *
   * @param text the document; closed with this reader
   */
  public RecentText(Reader text) {
    this.text = text;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = text.read(target, offset, Math.min(length, SIZE));
    if (count > 0) {
      int start = (int) (end % SIZE);
      int first = Math.min(count, SIZE - start);
      System.arraycopy(target, offset, recent, start, first);
      System.arraycopy(target, offset + first, recent, 0, count - first);
      end += count;
    }
    return count;
  }

  /**
   * How many characters a quoted text takes with its quotes.
   *
   * @param start the offset of its first quote from the start of the document
   * @return the length, or 1 if it is too long to be remembered
   */
  public int quotedLength(long start) {
    if (start < end - SIZE) {
      return 1;
    }
    long offset = start + 1;
    while (offset < end && at(offset) != '"') {
      offset += at(offset) == '\\' ? 2 : 1;
    }
    return (int) (offset + 1 - start);
  }

  /**
   * How many characters lie between the opening quote of a text and a place within it.
   *
   * @param within the offset of that place from the start of the document
   * @return the number, or 0 if the text is too long to be remembered
   */
  int sinceQuote(long within) {
    long first = Math.max(0, end - SIZE);
    for (long offset = within - 1; offset >= first; offset--) {
      if (at(offset) == '"' && backslashesBefore(offset, first) % 2 == 0) {
        return (int) (within - offset);
      }
    }
    return 0;
  }

  /**
   * How many characters lie between the first character of a number or bare word and a place within
   * it or after it.
   *
   * @param after the offset of that place from the start of the document
   * @return the number, or 0 if no number or word is before the place
   */
  int sinceScalar(long after) {
    long first = Math.max(0, end - SIZE);
    long offset = after;
    while (offset > first && isScalar(at(offset - 1))) {
      offset--;
    }
    return (int) (after - offset);
  }

  private static boolean isScalar(char c) {
    return Character.isLetterOrDigit(c) || "+-._$".indexOf(c) >= 0;
  }

  private long backslashesBefore(long offset, long first) {
    long start = offset;
    while (start > first && at(start - 1) == '\\') {
      start--;
    }
    return offset - start;
  }

  private char at(long offset) {
    return recent[(int) (offset % SIZE)];
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
