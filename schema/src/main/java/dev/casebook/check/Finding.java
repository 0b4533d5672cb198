package dev.casebook.check;

import dev.casebook.json.text.JsonPointers;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a check found in a document.
 *
 * <p>Texts are bounded, however long the keys and values of the document are: texts for people end
 * with an ellipsis after {@value #MAX_TEXT} UTF-16 code units, and a pointer of more than 1,000 is
 * that of the nearest value around with a shorter one.
 *
 * @param rule what was found, a kebab-case id
 * @param severity how much it matters
 * @param message what is wrong and what is expected, a sentence
 * @param file the name of the document
 * @param region where it is in the text
 * @param pointer the JSON Pointer (RFC 6901) to it, empty for the document as a whole
 * @param at the same way by ids, such as {@code caseStudies[soci-lazy-loading].metrics[0].unit}
 * @param details what a program may want to know beyond the message
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    String file,
    Region region,
    String pointer,
    String at,
    Details details) {

  /** How many UTF-16 code units a text for people has at most, its ellipsis included. */
  public static final int MAX_TEXT = 2_000;

  /**
   * Bounds the texts.
   *
   * @param rule what was found
   * @param severity how much it matters
   * @param message what is wrong
   * @param file the name of the document
   * @param region where it is
   * @param pointer the JSON Pointer to it
   * @param at the same way by ids
   * @param details for programs
   */
  public Finding {
    message = bounded(message);
    pointer = JsonPointers.bounded(pointer);
    at = bounded(at);
  }

  private static String bounded(String text) {
    if (text.length() <= MAX_TEXT) {
      return text;
    }
    int end = MAX_TEXT - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + '…';
  }

  private static @Nullable String boundedOrNull(@Nullable String text) {
    return text == null ? null : bounded(text);
  }

  /**
   * A stretch of text. Lines and columns count from 1, columns in UTF-16 code units.
   *
   * @param line the line of the first character
   * @param column the column of the first character
   * @param endLine the line of the last character
   * @param endColumn the column behind the last character
   */
  public record Region(int line, int column, int endLine, int endColumn)
      implements Comparable<Region> {

    private static final Comparator<Region> IN_TEXT_ORDER =
        Comparator.comparingInt(Region::line)
            .thenComparingInt(Region::column)
            .thenComparingInt(Region::endLine)
            .thenComparingInt(Region::endColumn);

    @Override
    public int compareTo(Region other) {
      return IN_TEXT_ORDER.compare(this, other);
    }
  }

  /**
   * Parts of a message for programs.
   *
   * @param expectedOrNull what was expected
   * @param actualOrNull what was found
   * @param suggestionOrNull what was probably meant
   */
  public record Details(
      @Nullable String expectedOrNull,
      @Nullable String actualOrNull,
      @Nullable String suggestionOrNull) {

    /**
     * Bounds the texts.
     *
     * @param expectedOrNull what was expected
     * @param actualOrNull what was found
     * @param suggestionOrNull what was probably meant
     */
    public Details {
      expectedOrNull = boundedOrNull(expectedOrNull);
      actualOrNull = boundedOrNull(actualOrNull);
      suggestionOrNull = boundedOrNull(suggestionOrNull);
    }

    /** No details. */
    public static final Details NONE = new Details(null, null, null);
  }

  /**
   * What was expected.
   *
   * @return a phrase, or empty if the rule has none
   */
  public Optional<String> expected() {
    return Optional.ofNullable(details.expectedOrNull());
  }

  /**
   * What was found.
   *
   * @return a phrase, or empty if the rule has none
   */
  public Optional<String> actual() {
    return Optional.ofNullable(details.actualOrNull());
  }

  /**
   * What was probably meant.
   *
   * @return a name, or empty if none is near
   */
  public Optional<String> suggestion() {
    return Optional.ofNullable(details.suggestionOrNull());
  }

  /**
   * The line of the first character.
   *
   * @return the line, from 1
   */
  public int line() {
    return region.line();
  }

  /**
   * The column of the first character.
   *
   * @return the column in UTF-16 code units, from 1
   */
  public int column() {
    return region.column();
  }

  /**
   * The finding in a line: {@code digest.json:3:12: error: The property "title" is missing
   * [missing-property]}.
   */
  @Override
  public String toString() {
    return file
        + ':'
        + line()
        + ':'
        + column()
        + ": "
        + severity.label()
        + ": "
        + message
        + " ["
        + rule
        + ']';
  }
}
