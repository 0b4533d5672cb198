package dev.casebook.model.constraint;

import dev.casebook.model.extension.UnicodeText;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One broken bound of a value.
 *
 * @param place where it is, within the value
 * @param expected what the bound asks for, a phrase
 * @param actual what was there instead, a phrase
 */
public record Violation(Place place, String expected, String actual) implements Serializable {

  /**
   * A place within a value. It is written out only when it is asked for, since most places have
   * nothing wrong.
   */
  public static final class Place implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NO_INDEX = -1;

    private final @Nullable Place outer;
    private final String name;
    private final int index;
    private final boolean key;

    private Place(@Nullable Place outer, String name, int index, boolean key) {
      this.outer = outer;
      this.name = name;
      this.index = index;
      this.key = key;
    }

    /**
     * The place of a property of the value.
     *
     * @param property the property's name in JSON
     * @return its place
     */
    public static Place of(String property) {
      return new Place(null, property, NO_INDEX, false);
    }

    Place property(String property) {
      return new Place(this, property, NO_INDEX, false);
    }

    Place index(int item) {
      return new Place(this, "", item, false);
    }

    Place key(String member) {
      return new Place(this, member, NO_INDEX, true);
    }

    /**
     * The way to it for people.
     *
     * @return the path, such as {@code aliases[1]}
     */
    public String path() {
      if (outer == null) {
        return name;
      }
      if (index != NO_INDEX) {
        return outer.path() + '[' + index + ']';
      }
      return outer.path() + (key ? '[' + UnicodeText.printable(name) + ']' : '.' + name);
    }

    /**
     * The same as a JSON Pointer (RFC 6901).
     *
     * @return the pointer, such as {@code /aliases/1}
     */
    public String pointer() {
      String token = index == NO_INDEX ? escape(name) : Integer.toString(index);
      return (outer == null ? "" : outer.pointer()) + '/' + token;
    }

    private static String escape(String token) {
      return token.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place
          && path().equals(place.path())
          && pointer().equals(place.pointer());
    }

    @Override
    public int hashCode() {
      return pointer().hashCode();
    }

    @Override
    public String toString() {
      return path();
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
    return UnicodeText.excerpt(text);
  }
}
