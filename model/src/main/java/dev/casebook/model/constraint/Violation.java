package dev.casebook.model.constraint;

import dev.casebook.model.extension.UnicodeText;
import java.io.Serializable;

/**
 * One broken bound of a value.
 *
 * @param place where it is, within the value
 * @param expected what the bound asks for, a phrase
 * @param actual what was there instead, a phrase
 */
public record Violation(Place place, String expected, String actual) implements Serializable {

  private static final int EXCERPT_LENGTH = 60;

  /**
   * A place within a value.
   *
   * @param path the way to it for people, such as {@code aliases[1]}
   * @param pointer the same as a JSON Pointer (RFC 6901), such as {@code /aliases/1}
   */
  public record Place(String path, String pointer) implements Serializable {

    /**
     * The place of a property of the value.
     *
     * @param property the property's name in JSON
     * @return its place
     */
    public static Place of(String property) {
      return new Place(property, '/' + escape(property));
    }

    Place property(String name) {
      return new Place(path + '.' + name, pointer + '/' + escape(name));
    }

    Place index(int index) {
      return new Place(path + '[' + index + ']', pointer + '/' + index);
    }

    Place key(String key) {
      return new Place(path + '[' + UnicodeText.printable(key) + ']', pointer + '/' + escape(key));
    }

    private static String escape(String token) {
      return token.replace("~", "~0").replace("/", "~1");
    }
  }

  /**
   * The field's path within the value.
   *
   * @return the path, such as {@code aliases[1]}
   */
  public String path() {
    return place.path();
  }

  /** The violation in a line: {@code aliases[1]: expected 1 to 500 characters, but was empty}. */
  @Override
  public String toString() {
    return path() + ": expected " + expected + ", but was " + actual;
  }

  /**
   * A text in quotes, fit for a message: on one line, without control characters, and shortened
   * when it is long.
   *
   * @param text any text
   * @return at most 60 characters of it, in double quotes
   */
  public static String excerpt(String text) {
    StringBuilder excerpt = new StringBuilder("\"");
    int[] codePoints = text.codePoints().limit(EXCERPT_LENGTH + 1).toArray();
    for (int i = 0; i < Math.min(codePoints.length, EXCERPT_LENGTH); i++) {
      UnicodeText.appendPrintable(excerpt, codePoints[i]);
    }
    return excerpt.append(codePoints.length > EXCERPT_LENGTH ? "…\"" : "\"").toString();
  }
}
