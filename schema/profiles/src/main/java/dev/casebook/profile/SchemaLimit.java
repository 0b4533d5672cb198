package dev.casebook.profile;

/**
 * A limit that a vendor sets, and how much of it a schema takes up.
 *
 * @param what what is counted, in the plural
 * @param counted how many the schema has
 * @param most how many it may have
 */
public record SchemaLimit(String what, int counted, int most) {

  /**
   * Whether the schema keeps the limit.
   *
   * @return false if it has more than it may
   */
  public boolean isMet() {
    return counted <= most;
  }
}
