package dev.casebook.model.constraint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  private static final ClassValue<Optional<Access>> GENERATED =
      new ClassValue<>() {
        @Override
        protected Optional<Access> computeValue(Class<?> type) {
          return type.isInterface() ? generated(type, Access.class) : Optional.empty();
        }
      };

  private final Class<T> type;
  private final Optional<Access> access;
  private final List<Property> properties;

  private TypeShape(Class<T> type) {
    this.type = type;
    this.access = GENERATED.get(type);
    this.properties =
        access.map(Access::properties).orElseGet(() -> new ShapeReader(type).properties());
  }

  /**
   * Knows the properties of a value type, and calls its accessors and its builder. It is generated
   * from the type when the model is compiled, and counts properties in the order in which they are
   * written.
   */
  public interface Access {

    /**
     * The properties, as the annotations of the type state them.
     *
     * @return the properties in the order in which they are written
     */
    List<Property> properties();

    /**
     * Calls an accessor.
     *
     * @param owner a value of the type
     * @param index the index of a property
     * @return what its accessor returns; null only while a value is being built
     */
    @Nullable Object get(Object owner, int index);

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    Object start();

    /**
     * Gives a builder the value of a property.
     *
     * @param builder a builder of the type
     * @param index the index of a property
     * @param value the value, the list or the map; never an optional
     */
    void set(Object builder, int index, Object value);

    /**
     * Whether a value was made by a builder of the type, so that its bounds hold and it cannot be
     * changed.
     *
     * @param value any value
     * @return false for an implementation of someone else
     */
    boolean isBuilt(Object value);

    /**
     * Ends a value.
     *
     * @param builder a builder of the type
     * @return the value
     * @throws InvalidValueException if a bound is broken, with all violations
     */
    Object build(Object builder);

    /**
     * Ends a value without a look at its bounds, for a reader that saw each of them hold: {@link
     * Property#itemHolds}, {@link Property#wholeHolds} and {@link Property#keyHolds} of what it
     * set, and every required property set.
     *
     * @param builder a builder of the type
     * @return the value
     */
    Object buildUnchecked(Object builder);
  }

  /** What was generated from a type when it was compiled, or empty if nothing was. */
  static <G> Optional<G> generated(Class<?> type, Class<G> kind) {
    String name = type.getPackageName() + ".Generated" + type.getSimpleName();
    try {
      Constructor<?> constructor =
          Class.forName(name, true, type.getClassLoader()).getDeclaredConstructor();
      constructor.setAccessible(true);
      return Optional.of(kind.cast(constructor.newInstance()));
    } catch (ClassNotFoundException typeOfSomeoneElse) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make " + name, e);
    }
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
    return GENERATED.get(type).isPresent()
        || (type.isInterface() && type.isAnnotationPresent(JsonPropertyOrder.class));
  }

  /**
   * The value type that a value is of.
   *
   * @param value any value that a builder made
   * @return the interface that describes it
   * @throws IllegalArgumentException if the value is of no value type, or was made without its
   *     builder
   */
  public static Class<?> typeOf(Object value) {
    for (Class<?> candidate : value.getClass().getInterfaces()) {
      if (isValueType(candidate)) {
        requireBuilt(candidate, value);
        return candidate;
      }
    }
    throw new IllegalArgumentException("Not of a value type: " + value.getClass().getName());
  }

  /** Whether a value of a type was made by the builder of that type, if it has one. */
  static boolean isBuilt(Class<?> type, Object value) {
    return !type.isInterface()
        || GENERATED.get(type).map(access -> access.isBuilt(value)).orElse(true);
  }

  /**
   * Refuses a value that implements its type in another way than the builder does. Nobody checked
   * its bounds, and it may change.
   *
   * @param type the value type
   * @param value a value of the type
   * @throws IllegalArgumentException if it was made without the builder of its type
   */
  public static void requireBuilt(Class<?> type, Object value) {
    if (!isBuilt(type, value)) {
      throw new IllegalArgumentException(
          "Expected " + builtBy(type) + ", but was an object of " + value.getClass().getName());
    }
  }

  static String builtBy(Class<?> type) {
    return "a value that " + type.getSimpleName() + ".builder() built";
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
   * What was generated from the type.
   *
   * @return the generated access
   * @throws IllegalArgumentException if the type is none of the model's own
   */
  public Access access() {
    return access.orElseThrow(
        () -> new IllegalArgumentException(type.getName() + " has no generated access"));
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
      if (!property.holds(property.get(value))) {
        return false;
      }
    }
    return true;
  }
}
