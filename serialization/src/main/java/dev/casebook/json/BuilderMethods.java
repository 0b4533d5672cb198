package dev.casebook.json;

import dev.casebook.model.constraint.Property;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts, fills and ends the builder of a value type. */
final class BuilderMethods {
  private final Class<?> type;
  private final Method start;
  private final Method build;

  BuilderMethods(Class<?> type) {
    this.type = type;
    try {
      this.start = type.getMethod("builder");
      this.build = start.getReturnType().getMethod("build");
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type.getName() + " has no builder", e);
    }
  }

  Object start() {
    return Objects.requireNonNull(invoke(start, null));
  }

  Object build(Object builder) {
    return Objects.requireNonNull(invoke(build, builder));
  }

  Setter setter(Property property) {
    Class<?> parameter =
        switch (property.form()) {
          case SINGLE, OPTIONAL -> property.type();
          case LIST -> Iterable.class;
          case MAP -> Map.class;
        };
    String name = property.accessor().getName();
    Method method =
        Stream.of(start.getReturnType().getMethods())
            .filter(candidate -> candidate.getName().equals(name))
            .filter(candidate -> candidate.getParameterCount() == 1)
            .filter(candidate -> candidate.getParameterTypes()[0] == parameter)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(type.getName() + " has no setter for " + name));
    return (builder, value) -> invoke(method, builder, value);
  }

  private static @Nullable Object invoke(
      Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("Cannot call " + method, e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Cannot call " + method, e);
    }
  }

  /** Gives a builder the value of one property. */
  @FunctionalInterface
  interface Setter {
    void set(Object builder, Object value);
  }
}
