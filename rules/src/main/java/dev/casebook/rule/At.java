package dev.casebook.rule;

import org.jspecify.annotations.Nullable;

/**
 * A value of a digest, and the way to it. The way is put together when it is asked for, which is
 * where something is wrong.
 *
 * @param <T> the type of the value
 */
public final class At<T> {
  private static final int NO_ITEM = -1;

  private final T value;

  /** The value that holds this one, or null if the way is known. */
  private final @Nullable At<?> owner;

  /** The property of the owner that it stands in, or is an item of. */
  private final String property;

  private final int index;
  private @Nullable ModelPath path;

  private At(T value, @Nullable At<?> owner, String property, int index, @Nullable ModelPath path) {
    this.value = value;
    this.owner = owner;
    this.property = property;
    this.index = index;
    this.path = path;
  }

  /**
   * A value and the way to it.
   *
   * @param value the value
   * @param path the way to it
   */
  public At(T value, ModelPath path) {
    this(value, null, "", NO_ITEM, path);
  }

  /** The value of a property of this one. */
  <P> At<P> part(String name, P part) {
    return new At<>(part, this, name, NO_ITEM, null);
  }

  /** An item of a list that is a property of this value. */
  <P> At<P> item(String name, int position, P item) {
    return new At<>(item, this, name, position, null);
  }

  /**
   * The value.
   *
   * @return the value
   */
  public T value() {
    return value;
  }

  /**
   * The way to it.
   *
   * @return the path from the digest
   */
  public ModelPath path() {
    ModelPath known = path;
    if (known == null) {
      ModelPath list = owner == null ? ModelPath.digest() : owner.property(property);
      known = index == NO_ITEM ? list : list.item(index);
      path = known;
    }
    return known;
  }

  /**
   * The way to a property of this value.
   *
   * @param name the name in JSON
   * @return the way to it
   */
  public ModelPath property(String name) {
    return path().property(name);
  }
}
