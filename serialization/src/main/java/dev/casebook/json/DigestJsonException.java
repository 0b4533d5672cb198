package dev.casebook.json;

import dev.casebook.json.text.JsonPointers;
import dev.casebook.model.extension.UnicodeText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that is no digest: what is wrong first, and where.
 *
 * <p>A reader stops at the first fault. The check of the schema module finds all of them.
 */
public final class DigestJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The document's name. */
  private final @Nullable String source;

  /** The line of the fault. */
  private final int line;

  /** The column of the fault. */
  private final int column;

  /** The JSON Pointer to the fault. */
  private final String pointer;

  /** What is wrong. */
  private final String problem;

  /**
   * A fault.
   *
   * @param source the document's name, or null if it has none
   * @param line the line of the fault, from 1
   * @param column the column of the fault in UTF-16 code units, from 1
   * @param pointer the JSON Pointer to the fault; empty for the document as a whole
   * @param problem what is wrong, a sentence without the place
   */
  public DigestJsonException(
      @Nullable String source, int line, int column, String pointer, String problem) {
    super(
        (source == null ? "" : UnicodeText.printable(source) + ':')
            + (line + ":" + column + ": " + problem)
            + (pointer.isEmpty() ? "" : " (at " + JsonPointers.printable(pointer) + ')'));
    this.source = source;
    this.line = line;
    this.column = column;
    this.pointer = JsonPointers.bounded(pointer);
    this.problem = problem;
  }

  /**
   * The document's name.
   *
   * @return the path it was read from, or empty if it was read from memory or a stream
   */
  public Optional<String> source() {
    return Optional.ofNullable(source);
  }

  /**
   * The line of the fault.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * The column of the fault.
   *
   * @return the column in UTF-16 code units, from 1
   */
  public int column() {
    return column;
  }

  /**
   * The way to the fault.
   *
   * @return a JSON Pointer (RFC 6901); empty for the document as a whole; of a fault with a pointer
   *     of more than 1,000 characters, that of the nearest value around with a shorter one
   */
  public String pointer() {
    return pointer;
  }

  /**
   * What is wrong.
   *
   * @return a sentence without the place
   */
  public String problem() {
    return problem;
  }
}
