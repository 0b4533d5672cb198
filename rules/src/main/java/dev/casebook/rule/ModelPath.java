package dev.casebook.rule;

import dev.casebook.check.Locator.Span;
import org.jspecify.annotations.Nullable;

/** The way from a digest to one of its parts, by the names of the model. */
public final class ModelPath {
  private static final ModelPath DIGEST = new ModelPath(null, null, 0, null);

  private final @Nullable ModelPath parent;

  /** The name of a property, or null for an item. */
  private final @Nullable String name;

  private final int index;
  private final @Nullable Span span;

  private ModelPath(
      @Nullable ModelPath parent, @Nullable String name, int index, @Nullable Span span) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.span = span;
  }

  /**
   * The digest as a whole.
   *
   * @return the path of no steps
   */
  public static ModelPath digest() {
    return DIGEST;
  }

  /**
   * A property of the object at this path.
   *
   * @param name the name in JSON; one that the object lacks stands for the object itself
   * @return the way to its value
   */
  public ModelPath property(String name) {
    return new ModelPath(this, name, 0, null);
  }

  /**
   * An item of the list at this path.
   *
   * @param index its index in the list of the model, from 0
   * @return the way to it
   */
  public ModelPath item(int index) {
    return new ModelPath(this, null, index, null);
  }

  /**
   * A stretch of the text at this path.
   *
   * @param start the index of its first character, in UTF-16 code units from 0
   * @param end the index behind its last character
   * @return the way to it
   */
  public ModelPath span(int start, int end) {
    return new ModelPath(parent, name, index, new Span(start, end));
  }

  @Nullable Span spanOrNull() {
    return span;
  }

  /**
   * The way as a JSON Pointer (RFC 6901) into the digest as the model holds it.
   *
   * @return the pointer, empty for the digest as a whole
   */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    append(pointer);
    return pointer.toString();
  }

  private void append(StringBuilder pointer) {
    if (parent != null) {
      parent.append(pointer);
      pointer.append('/');
      if (name == null) {
        pointer.append(index);
      } else {
        pointer.append(name.replace("~", "~0").replace("/", "~1"));
      }
    }
  }

  @Override
  public String toString() {
    return pointer();
  }
}
