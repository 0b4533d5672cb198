package dev.casebook.rule;

/**
 * A value of a digest, and the way to it.
 *
 * @param value the value
 * @param path the way to it
 * @param <T> the type of the value
 */
public record At<T>(T value, ModelPath path) {

  /**
   * The way to a property of this value.
   *
   * @param name the name in JSON
   * @return the way to it
   */
  public ModelPath property(String name) {
    return path.property(name);
  }
}
