package dev.casebook.model.constraint;

import dev.casebook.model.constraint.Violation.Place;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A property of a value type, as its accessor and annotations state it.
 *
 * @param owner the value type that declares it
 * @param name the name in JSON
 * @param accessorName the name of the method that returns it
 * @param getter calls that method
 * @param form how the accessor holds it
 * @param type the type of the value, or of an item of a list or map
 * @param required whether a document must give it
 * @param defaultValue what it is when a document leaves it out, or null if that is nothing
 * @param constraints bounds of the value or of each item
 * @param collectionConstraints bounds of the list or map as a whole
 * @param keyConstraints bounds of the keys of a map
 */
public record Property(
    Class<?> owner,
    String name,
    String accessorName,
    Getter getter,
    Form form,
    Class<?> type,
    boolean required,
    @Nullable Object defaultValue,
    List<Constraint> constraints,
    List<Constraint> collectionConstraints,
    List<Constraint> keyConstraints) {

  /** Calls an accessor. */
  @FunctionalInterface
  public interface Getter {

    /**
     * Calls the accessor.
     *
     * @param owner a value of the type that declares it
     * @return what it returns
     */
    @Nullable Object get(Object owner);

    /**
     * Calls an accessor through what is generated for its type.
     *
     * @param access calls the accessors of the type
     * @param index the index of the property
     * @return calls the accessor of that property
     */
    static Getter of(TypeShape.Access access, int index) {
      return owner -> access.get(owner, index);
    }
  }

  /** How an accessor holds its value. */
  public enum Form {
    /** The value itself. */
    SINGLE,
    /** An {@link Optional} of it. */
    OPTIONAL,
    /** A {@link List}, empty when absent. */
    LIST,
    /** A {@link Map} from names, empty when absent. */
    MAP
  }

  /**
   * The method that returns this property.
   *
   * @return the accessor
   */
  public Method accessor() {
    try {
      return owner.getMethod(accessorName);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("No accessor " + accessorName + " in " + owner, e);
    }
  }

  /**
   * What the accessor returns.
   *
   * @param owner a value of the type that declares this property
   * @return the value, the optional, the list or the map; null only while a value is being built
   */
  public @Nullable Object get(Object owner) {
    return getter.get(owner);
  }

  /**
   * Gives the value, or each item, to a consumer; nothing if it is absent.
   *
   * @param owner a value of the type that declares this property
   * @param consumer takes each item
   */
  public void each(Object owner, Consumer<Object> consumer) {
    Object value = get(owner);
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(consumer);
    } else if (value instanceof List<?> list) {
      list.forEach(consumer);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(consumer);
    } else if (value != null) {
      consumer.accept(value);
    }
  }

  /**
   * Whether all bounds of what the accessor returned hold, told without the cost of telling why
   * not.
   */
  boolean holds(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isEmpty() || itemIsValid(optional.get());
    }
    if (value instanceof List<?> list) {
      return hold(collectionConstraints, list) && itemsAreValid(list);
    }
    if (value instanceof Map<?, ?> map) {
      return hold(collectionConstraints, map)
          && allHold(keyConstraints, map.keySet())
          && itemsAreValid(map.values());
    }
    return itemIsValid(value);
  }

  private boolean itemsAreValid(Collection<?> items) {
    for (Object item : items) {
      if (!itemIsValid(item)) {
        return false;
      }
    }
    return true;
  }

  private boolean itemIsValid(@Nullable Object item) {
    return item != null && TypeShape.isBuilt(type, item) && hold(constraints, item);
  }

  /**
   * Whether the bounds of a value, or of an item of a list or map, hold.
   *
   * @param item the value or item, of this property's type
   * @return false if a bound is broken
   */
  public boolean itemHolds(Object item) {
    return hold(constraints, item);
  }

  /**
   * Whether there are any bounds of a value, or of an item of a list or map.
   *
   * @return false if {@link #itemHolds} is true of everything
   */
  public boolean isItemBound() {
    return !constraints.isEmpty();
  }

  /**
   * Whether the bounds of a list or map as a whole hold.
   *
   * @param collection the list or map
   * @return false if a bound is broken
   */
  public boolean wholeHolds(Object collection) {
    return hold(collectionConstraints, collection);
  }

  /**
   * Whether the bounds of a key of a map hold.
   *
   * @param key the key
   * @return false if a bound is broken
   */
  public boolean keyHolds(String key) {
    return hold(keyConstraints, key);
  }

  private static boolean allHold(List<Constraint> constraints, Collection<?> values) {
    for (Object value : values) {
      if (!hold(constraints, value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hold(List<Constraint> constraints, @Nullable Object value) {
    if (value == null) {
      return false;
    }
    for (int i = 0; i < constraints.size(); i++) {
      Constraint constraint = constraints.get(i);
      boolean asked = !(constraint instanceof Constraint.Matches) || isMatched(value, constraints);
      if (asked && !constraint.holds(value)) {
        return false;
      }
    }
    return true;
  }

  void check(Object owner, Consumer<Violation> violations) {
    Object value = get(owner);
    Place place = Place.of(name);
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(item -> checkItem(place, item, violations));
    } else if (value instanceof List<?> list) {
      checkAll(collectionConstraints, place, list, violations);
      for (int i = 0; i < list.size(); i++) {
        checkItem(place.index(i), list.get(i), violations);
      }
    } else if (value instanceof Map<?, ?> map) {
      checkAll(collectionConstraints, place, map, violations);
      map.forEach(
          (key, item) -> {
            Place member = place.key(String.valueOf(key));
            if (key == null) {
              violations.accept(new Violation(member, "a key", "null"));
            } else {
              checkAll(keyConstraints, member, key, violations);
            }
            checkItem(member, item, violations);
          });
    } else {
      checkItem(place, value, violations);
    }
  }

  private void checkItem(Place place, @Nullable Object item, Consumer<Violation> violations) {
    if (item == null) {
      violations.accept(new Violation(place, "a value", "not set"));
    } else if (!TypeShape.isBuilt(type, item)) {
      violations.accept(
          new Violation(
              place, TypeShape.builtBy(type), "an object of " + item.getClass().getName()));
    } else {
      checkAll(constraints, place, item, violations);
    }
  }

  private static void checkAll(
      List<Constraint> constraints, Place place, Object value, Consumer<Violation> violations) {
    for (Constraint constraint : constraints) {
      if (!(constraint instanceof Constraint.Matches) || isMatched(value, constraints)) {
        constraint.check(place, value, violations);
      }
    }
  }

  private static boolean isMatched(Object value, List<Constraint> constraints) {
    if (!(value instanceof String text) || Patterns.isMatched(text, 0)) {
      return true;
    }
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Length length
          && !Patterns.isMatched(text, length.max())) {
        return false;
      }
    }
    return true;
  }
}
