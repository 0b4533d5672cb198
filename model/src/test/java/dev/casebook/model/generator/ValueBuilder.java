package dev.casebook.model.generator;

import dev.casebook.model.constraint.Property;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;

/**
 * The builder of a value type, driven by properties instead of by named methods.
 *
 * @param <T> the value type
 */
public final class ValueBuilder<T> {
  private final Class<T> type;
  private final Object builder;

  /**
   * Starts a value.
   *
   * @param type a value type with a static {@code builder()}
   */
  public ValueBuilder(Class<T> type) {
    this.type = type;
    this.builder = call(method(type, "builder"), null);
  }

  /**
   * Takes over all properties of a value.
   *
   * @param value a value of the same type
   * @return this builder
   */
  public ValueBuilder<T> from(Object value) {
    call(method(builder.getClass(), "from", type), builder, value);
    return this;
  }

  /**
   * Sets a property.
   *
   * @param property a property of the value type
   * @param value what its accessor returns: a value, an optional, a list or a map
   * @return this builder
   */
  public ValueBuilder<T> set(Property property, Object value) {
    call(setter(property, parameterType(property)), builder, value);
    return this;
  }

  /**
   * Sets a property that may be absent, by the method that takes the bare value.
   *
   * @param property an optional property of the value type
   * @param value the value without its optional
   * @return this builder
   */
  public ValueBuilder<T> setPresent(Property property, Object value) {
    call(setter(property, property.type()), builder, value);
    return this;
  }

  /**
   * Builds the value.
   *
   * @return the value
   */
  public T build() {
    return type.cast(call(method(builder.getClass(), "build"), builder));
  }

  /**
   * The builder itself.
   *
   * @return the builder that the value type offers
   */
  public Object unwrap() {
    return builder;
  }

  private Method setter(Property property, Class<?> parameter) {
    return method(builder.getClass(), property.accessor().getName(), parameter);
  }

  private static Class<?> parameterType(Property property) {
    return switch (property.form()) {
      case SINGLE -> property.type();
      case OPTIONAL -> Optional.class;
      case LIST -> Iterable.class;
      case MAP -> Map.class;
    };
  }

  private static Method method(Class<?> owner, String name, Class<?>... parameters) {
    try {
      return owner.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("A value type is built in another way: " + owner, e);
    }
  }

  private static Object call(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(method + " failed", e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " cannot be called", e);
    }
  }
}
