package dev.casebook.json.text;

import dev.casebook.model.extension.UnicodeText;

/** JSON Pointers (RFC 6901) that are short enough to be reported, whatever keys a document has. */
public final class JsonPointers {

  /** How many UTF-16 code units a reported pointer has at most. */
  public static final int MAX_LENGTH = 1_000;

  private JsonPointers() {}

  /**
   * A pointer to a value, or to the nearest value around it whose pointer is short enough. It is
   * never cut within a key, which would point to another value, or to none.
   *
   * @param pointer a JSON Pointer of any length
   * @return a pointer of at most {@value #MAX_LENGTH} code units
   */
  public static String bounded(String pointer) {
    return pointer.length() <= MAX_LENGTH
        ? pointer
        : pointer.substring(0, Math.max(0, pointer.lastIndexOf('/', MAX_LENGTH)));
  }

  /**
   * A pointer for a message: short, and on one line whatever the keys are.
   *
   * @param pointer a JSON Pointer of any length
   * @return the bounded pointer, with escapes for characters that are not printable
   */
  public static String printable(String pointer) {
    return UnicodeText.printable(bounded(pointer));
  }
}
