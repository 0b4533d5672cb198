package dev.casebook.page;

/**
 * What was done with a part of a page.
 *
 * @param line its first line, from 1
 * @param endLine its last line
 * @param kind what was done
 * @param subject what it is, such as "date" or "entry"
 * @param text one sentence; says why if something was guessed or left out
 */
public record ImportNote(int line, int endLine, Kind kind, String subject, String text) {

  /** What was done with a part of a page. */
  public enum Kind {
    /** It says what the digest says. */
    READ,
    /** The page does not say it clearly, so that an editor should look. */
    GUESSED,
    /** It is not in the digest. */
    LEFT_OUT
  }
}
