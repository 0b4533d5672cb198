package dev.casebook.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes text that may come from strangers so that no CI server takes commands from it.
 *
 * <p>A server reads the output of a step line by line. GitHub Actions obeys a line whose first
 * characters that are not blank are {@code ::}, and {@code ##[} anywhere; Azure Pipelines obeys
 * {@code ##vso[} and TeamCity {@code ##teamcity[}. The last character of such a mark is written as
 * an escape, which JSON, XML, HTML and Markdown read back as that character, and which people see.
 */
public final class RunnerSafeWriter extends FilterWriter {

  /** What the text is, which says how a character is escaped. */
  public enum Form {
    /** Text for people, or JSON. */
    TEXT("\\u003a", "\\u005b"),
    /** XML or HTML. */
    XML("&#58;", "&#91;"),
    /** Markdown. */
    MARKDOWN("\\:", "\\["),
    /** Commands for GitHub Actions; what they say holds none for other servers. */
    GITHUB_COMMANDS(":", "\\u005b");

    private final String colon;
    private final String bracket;

    Form(String colon, String bracket) {
      this.colon = colon;
      this.bracket = bracket;
    }
  }

  /** How much of a line's {@code ::} was written. */
  private enum Start {
    BLANK,
    COLON,
    OTHER
  }

  /** How much of a {@code ##word[} was written; a color code between ends it. */
  private enum Mark {
    NONE,
    HASH,
    HASHES,
    WORD
  }

  private static final char ESCAPE = '\u001b';

  private final Form form;
  private Start start = Start.BLANK;
  private Mark mark = Mark.NONE;
  private boolean inColor;

  /**
   * Writes to another writer.
   *
   * @param out takes the text
   * @param form what the text is
   */
  public RunnerSafeWriter(Writer out, Form form) {
    super(out);
    this.form = form;
  }

  /**
   * A text with every mark of a command broken up.
   *
   * @param text any text
   * @param form what it is
   * @return the same text, where it holds no such mark
   */
  public static String safe(String text, Form form) {
    StringWriter safe = new StringWriter(text.length());
    try (Writer out = new RunnerSafeWriter(safe, form)) {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can be written", e);
    }
    return safe.toString();
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    int written = offset;
    for (int i = offset; i < offset + length; i++) {
      char unit = text[i];
      boolean endsColons = unit == ':' && start == Start.COLON;
      boolean endsWord = unit == '[' && (mark == Mark.HASHES || mark == Mark.WORD);
      if (endsColons || endsWord) {
        out.write(text, written, i - written);
        out.write(endsColons ? form.colon : form.bracket);
        written = i + 1;
      }
      start = start(unit);
      mark = mark(unit);
      inColor = unit == ESCAPE || (inColor && !isLetter(unit));
    }
    out.write(text, written, offset + length - written);
  }

  private Start start(char unit) {
    if (unit == '\n' || unit == '\r') {
      return Start.BLANK;
    }
    if (start != Start.BLANK || inColor || unit == ESCAPE || isBlank(unit)) {
      return start == Start.COLON ? Start.OTHER : start;
    }
    return unit == ':' ? Start.COLON : Start.OTHER;
  }

  private Mark mark(char unit) {
    if (unit == '#') {
      return mark == Mark.NONE || mark == Mark.WORD ? Mark.HASH : Mark.HASHES;
    }
    boolean goesOn = isLetter(unit) && (mark == Mark.HASHES || mark == Mark.WORD);
    return goesOn ? Mark.WORD : Mark.NONE;
  }

  private static boolean isLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }

  private static boolean isBlank(char unit) {
    return unit <= ' ' || unit == '\u0085' || Character.isSpaceChar(unit);
  }

  @Override
  public void write(int c) throws IOException {
    write(new char[] {(char) c}, 0, 1);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }
}
