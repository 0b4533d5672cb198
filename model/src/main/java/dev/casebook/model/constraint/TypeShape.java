package dev.casebook.model.constraint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A value type as its annotations describe it: an interface with {@link JsonPropertyOrder}, which
 * names its properties in the order in which they are written.
 *
 * @param <T> the value type
 */
public final class TypeShape<T> {

  private static final ClassValue<TypeShape<?>> CACHE =
      new ClassValue<>() {
        @Override
        protected TypeShape<?> computeValue(Class<?> type) {
          return new TypeShape<>(type);
        }
      };

  private final Class<T> type;
  private final List<Property> properties;

  private TypeShape(Class<T> type) {
    this.type = type;
    this.properties = new ShapeReader(type).properties();
  }

  /**
   * The shape of a type, read once.
   *
   * @param type an interface with {@link JsonPropertyOrder}
   * @param <T> the value type
   * @return its shape
   * @throws IllegalArgumentException if the type is no such interface, or carries an annotation or
   *     a type that is not supported
   */
  @SuppressWarnings("unchecked") // computed from the very class it is looked up by
  public static <T> TypeShape<T> of(Class<T> type) {
    return (TypeShape<T>) CACHE.get(type);
  }

  /**
   * Whether a type is described by its annotations.
   *
   * @param type any type
   * @return true for an interface with {@link JsonPropertyOrder}
   */
  public static boolean isValueType(Class<?> type) {
    return type.isInterface() && type.isAnnotationPresent(JsonPropertyOrder.class);
  }

  /**
   * The value type that a value is of.
   *
   * @param value any value that a builder made
   * @return the interface that describes it
   * @throws IllegalArgumentException if the value is of no value type
   */
  public static Class<?> typeOf(Object value) {
    for (Class<?> candidate : value.getClass().getInterfaces()) {
      if (isValueType(candidate)) {
        return candidate;
      }
    }
    throw new IllegalArgumentException("Not of a value type: " + value.getClass().getName());
  }

  /**
   * The value type.
   *
   * @return the interface
   */
  public Class<T> type() {
    return type;
  }

  /**
   * The properties.
   *
   * @return the properties in the order in which they are written
   */
  public List<Property> properties() {
    return properties;
  }

  /**
   * Checks the bounds of a value; the values in it were checked when they were built.
   *
   * @param value a value
   * @return what is wrong, in the order of the properties; empty if nothing is
   */
  public List<Violation> violations(T value) {
    List<Violation> violations = new ArrayList<>(0);
    for (Property property : properties) {
      property.check(value, violations::add);
    }
    return violations;
  }

  /**
   * Returns a value whose bounds all hold.
   *
   * @param value a value
   * @return the same value
   * @throws InvalidValueException if a bound is broken, with all violations
   */
  public T valid(T value) {
    if (!holds(value)) {
      throw new InvalidValueException(type, violations(value));
    }
    return value;
  }

  private boolean holds(T value) {
    for (Property property : properties) {
      if (!property.holds(value)) {
        return false;
      }
    }
    return true;
  }
}
