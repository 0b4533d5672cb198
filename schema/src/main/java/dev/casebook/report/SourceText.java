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

  private final Opener opener;
  private final Predicate<String> isArchive;
  private @Nullable HeldText held;
  private @Nullable String file;
  private @Nullable BufferedReader reader;
  private int number;
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
    try {
      return read(name, wanted);
    } catch (IOException e) {
      reader = null;
      return Optional.empty();
    }
  }

  private Optional<String> read(String name, int wanted) throws IOException {
    if (reader == null || !name.equals(file) || wanted < number) {
      close();
      reader = new BufferedReader(new InputStreamReader(opener.open(name), StandardCharsets.UTF_8));
      file = name;
      number = 0;
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

  /** Reads to the next line end, and keeps the line unless it is too long. */
  private static Optional<String> readLine(BufferedReader reader, boolean ofArchive)
      throws IOException {
    StringBuilder text = new StringBuilder();
    int c = reader.read();
    boolean any = c >= 0;
    while (c >= 0 && c != '\n' && !(c == '\r' && endsLine(reader, ofArchive))) {
      if (text.length() <= MAX_LINE) {
        text.append((char) c);
      }
      c = reader.read();
    }
    return any && text.length() <= MAX_LINE ? Optional.of(text.toString()) : Optional.empty();
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
