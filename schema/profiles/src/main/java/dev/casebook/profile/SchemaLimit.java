package dev.casebook.profile;

import java.util.Locale;

/**
 * A limit that a vendor sets, and how much of it a schema takes up.
 *
 * @param what what is counted, in the plural
 * @param counted how many the schema has
 * @param most how many it may have
 */
public record SchemaLimit(String what, int counted, int most) {

  /**
   * The limit for people.
   *
   * @return a line such as {@code unions: 0, at most 16}
   */
  public String inWords() {
    return String.format(Locale.ROOT, "%s: %,d, at most %,d", what, counted, most);
  }

  /**
   * Whether the schema keeps the limit.
   *
   * @return false if it has more than it may
   */
  public boolean isMet() {
    return counted <= most;
  }
}
