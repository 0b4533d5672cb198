package dev.casebook.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the documents that findings are about: of one that is {@linkplain #hold held} from
 * memory, of any other read again. Lines are asked for in order, so that each document is read once
 * for all reports that share this.
 */
public final class SourceText {

  /** A line of more characters is not shown. */
  static final int MAX_LINE = 1 << 20;

  private static final int END_OF_TEXT = -1;
  private static final int END_OF_LINE = -2;

  private final Opener opener;
  private final Predicate<String> isArchive;
  private @Nullable HeldText held;
  private @Nullable String file;
  private @Nullable BufferedReader reader;

  /** A file that could not be read again, which is not tried twice. */
  private @Nullable String unreadable;

  private int number;

  /** Whether the rest of the line, which is too long to be shown, was not read. */
  private boolean unfinished;

  private Optional<String> line = Optional.empty();

  /** Opens a document again. */
  @FunctionalInterface
  public interface Opener {
    /**
     * Opens a document.
     *
     * @param file the name that findings have for it
     * @return its bytes
     * @throws IOException if it cannot be read
     */
    InputStream open(String file) throws IOException;
  }

  /**
   * Shows lines of documents, which LF, CRLF or CR end.
   *
   * @param opener opens a document by the name that findings have for it
   */
  public SourceText(Opener opener) {
    this(opener, name -> false);
  }

  /**
   * Shows lines of documents and archives. LF or CRLF ends a line of an archive, but not a CR
   * alone.
   *
   * @param opener opens a document by the name that findings have for it
   * @param isArchive whether a name is that of an archive
   */
  public SourceText(Opener opener, Predicate<String> isArchive) {
    this.opener = opener;
    this.isArchive = isArchive;
  }

  /**
   * Takes the text of a document that is in memory, in place of an earlier one.
   *
   * @param name the name that findings have for the file
   * @param firstLine the number of the document's first line in the file, from 1
   * @param document its bytes, which are not changed any more
   */
  public void hold(String name, int firstLine, byte[] document) {
    held = new HeldText(name, firstLine, document);
  }

  /** Releases the document in memory, since the next findings are about one that is not. */
  public void release() {
    held = null;
  }

  /**
   * A line of a document.
   *
   * @param name the document
   * @param wanted the number of the line, from 1
   * @return the line without its end, or empty if it is longer than a million characters, or cannot
   *     be read any more
   */
  Optional<String> line(String name, int wanted) {
    if (held != null && held.holds(name, wanted)) {
      return held.line(wanted);
    }
    if (name.equals(unreadable)) {
      return Optional.empty();
    }
    try {
      return read(name, wanted);
    } catch (IOException e) {
      unreadable = name;
      return Optional.empty();
    }
  }

  private Optional<String> read(String name, int wanted) throws IOException {
    if (reader == null || !name.equals(file) || wanted < number) {
      close();
      reader = new BufferedReader(new InputStreamReader(opener.open(name), StandardCharsets.UTF_8));
      file = name;
      number = 0;
      unfinished = false;
    }
    while (number < wanted) {
      line = readLine(reader, isArchive.test(name));
      number++;
      if (number == 1) {
        line = line.map(SourceText::withoutByteOrderMark);
      }
    }
    return line;
  }

  /** Columns are counted behind the mark. */
  private static String withoutByteOrderMark(String first) {
    return first.startsWith("\uFEFF") ? first.substring(1) : first;
  }

  /** Reads to the next line end, or no further than shows that the line is too long. */
  private Optional<String> readLine(BufferedReader from, boolean ofArchive) throws IOException {
    int c = next(from, ofArchive);
    while (unfinished && c >= 0) {
      c = next(from, ofArchive);
    }
    if (unfinished && c == END_OF_LINE) {
      c = next(from, ofArchive);
    }
    boolean any = c != END_OF_TEXT;
    StringBuilder text = new StringBuilder();
    while (c >= 0 && text.length() < MAX_LINE) {
      text.append((char) c);
      c = next(from, ofArchive);
    }
    unfinished = c >= 0;
    return any && !unfinished ? Optional.of(text.toString()) : Optional.empty();
  }

  /** The next character, or that the line or the text ends. */
  private static int next(BufferedReader from, boolean ofArchive) throws IOException {
    int c = from.read();
    boolean endsLine = c == '\n' || (c == '\r' && endsLine(from, ofArchive));
    return endsLine ? END_OF_LINE : c < 0 ? END_OF_TEXT : c;
  }

  /** Whether a CR that was read ends the line; reads on over an LF behind it. */
  private static boolean endsLine(BufferedReader reader, boolean ofArchive) throws IOException {
    reader.mark(1);
    if (reader.read() == '\n') {
      return true;
    }
    reader.reset();
    return !ofArchive;
  }

  /**
   * Closes what is open.
   *
   * @throws IOException if it cannot be closed
   */
  void close() throws IOException {
    if (reader != null) {
      reader.close();
      reader = null;
    }
  }
}
