package dev.casebook.markdown.line;

import dev.casebook.markdown.text.PageFault;
import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.InvalidValueException;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.constraint.Violation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A value that is being read, with the lines that its properties stand on. */
public final class PartialValue {

  private static final ClassValue<Map<String, Method>> SETTERS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return settersOf(type);
        }
      };

  private final Class<?> type;
  private final int line;
  private final Object builder;
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * Starts a value.
   *
   * @param type a value type
   * @param line the line that it begins on
   */
  public PartialValue(Class<?> type, int line) {
    this.type = type;
    this.line = line;
    this.builder = Objects.requireNonNull(call(method(type, "builder"), null));
  }

  /**
   * The type of the value.
   *
   * @return a value type
   */
  public Class<?> type() {
    return type;
  }

  /**
   * Where the value begins.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * Whether a property was set.
   *
   * @param property its name
   * @return true if some line told it
   */
  public boolean has(String property) {
    return lines.containsKey(property);
  }

  /**
   * Sets a property.
   *
   * @param property its name
   * @param value a value, or a list or map of them
   * @param at the line that tells it
   * @throws PageFault if another line has told it already
   */
  public void set(String property, Object value, int at) {
    if (lines.putIfAbsent(property, at) != null) {
      throw new PageFault(at, "The property " + property + " is told twice", "keep one of the two");
    }
    // Patterns are tried on texts of any length when a value is built, and recurse with each part
    // of an id.
    each(value, text -> checkLength(property, text, at));
    call(Objects.requireNonNull(SETTERS.get(type).get(property)), builder, value);
  }

  private static void each(Object value, Consumer<String> consumer) {
    if (value instanceof String text) {
      consumer.accept(text);
    } else if (value instanceof List<?> list) {
      list.forEach(item -> each(item, consumer));
    }
  }

  private void checkLength(String name, String text, int at) {
    Property property =
        TypeShape.of(type).properties().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    for (Constraint bound : property.constraints()) {
      if (bound instanceof Constraint.Length) {
        bound.check(
            Violation.Place.of(name),
            text,
            broken -> {
              throw fault(broken, at);
            });
      }
    }
  }

  private PageFault fault(Violation broken, int at) {
    return new PageFault(
        at,
        String.format("In the %s, %s is %s", inWords(), broken.path(), broken.actual()),
        "give " + broken.expected());
  }

  /**
   * Builds the value.
   *
   * @param expected the type of the value
   * @param <T> the same
   * @return the value
   * @throws PageFault if a bound is broken, at the line that broke it
   */
  public <T> T build(Class<T> expected) {
    try {
      Object value = call(method(builder.getClass(), "build"), builder);
      return expected.cast(Objects.requireNonNull(value));
    } catch (InvalidValueException invalid) {
      Violation first = invalid.violations().get(0);
      String property = first.path().replaceAll("[.\\[].*", "");
      throw fault(first, lines.getOrDefault(property, line));
    }
  }

  /** The type's name in words: "case study" for {@code CaseStudy}. */
  private String inWords() {
    return type.getSimpleName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private static Map<String, Method> settersOf(Class<?> type) {
    Class<?> builder = method(type, "builder").getReturnType();
    Map<String, Method> setters = new HashMap<>();
    for (Property property : TypeShape.of(type).properties()) {
      Class<?> parameter =
          switch (property.form()) {
            case SINGLE, OPTIONAL -> property.type();
            case LIST -> Iterable.class;
            case MAP -> Map.class;
          };
      setters.put(property.name(), method(builder, property.accessor().getName(), parameter));
    }
    return setters;
  }

  private static Method method(Class<?> owner, String name, Class<?>... parameters) {
    try {
      return owner.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("A value type is built in another way: " + owner, e);
    }
  }

  private static @Nullable Object call(
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
}
