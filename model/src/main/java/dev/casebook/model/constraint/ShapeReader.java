package dev.casebook.model.constraint;

import static java.lang.reflect.Modifier.isAbstract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.extension.JsonValue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of a value type from its accessors. For the types of the model, the same is
 * written down when they are compiled, since reading annotations takes longer than most checks.
 */
final class ShapeReader {
  private final Class<?> type;

  ShapeReader(Class<?> type) {
    if (!TypeShape.isValueType(type)) {
      throw new IllegalArgumentException(
          type.getName() + " is no value type: it is not an interface with @JsonPropertyOrder");
    }
    this.type = type;
  }

  List<Property> properties() {
    List<String> names = List.of(type.getAnnotation(JsonPropertyOrder.class).value());
    for (Method method : type.getMethods()) {
      boolean isAccessor = method.getParameterCount() == 0 && isAbstract(method.getModifiers());
      if (isAccessor && !names.contains(nameOf(method))) {
        throw new IllegalArgumentException(
            "@JsonPropertyOrder of " + type.getName() + " does not name " + nameOf(method));
      }
    }
    return names.stream().map(name -> property(name, accessor(name))).toList();
  }

  private Method accessor(String name) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getParameterCount() == 0 && nameOf(method).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No accessor for " + name + " in " + type));
  }

  private static String nameOf(Method method) {
    JsonProperty given = method.getAnnotation(JsonProperty.class);
    return given == null || given.value().isEmpty() ? method.getName() : given.value();
  }

  private Property property(String name, Method accessor) {
    AnnotatedType returned = accessor.getAnnotatedReturnType();
    Class<?> returnedType = accessor.getReturnType();
    Property.Form form = form(returnedType);
    List<Constraint> whole =
        ConstraintReader.read(
            name, returnedType, returned.getAnnotations(), accessor.getAnnotations());
    boolean single = form == Property.Form.SINGLE;
    AnnotatedType item = single ? returned : argument(returned, -1);
    Class<?> itemType = rawType(item);
    boolean nested = !single && form(itemType) != Property.Form.SINGLE;
    boolean oddKeys = form == Property.Form.MAP && rawType(argument(returned, 0)) != String.class;
    if (nested || oddKeys) {
      // Bounds are read one level deep; what is nested deeper would go unchecked.
      throw new IllegalArgumentException(
          name + " has a type that is not supported: " + returned.getType());
    }
    List<Constraint> collection = single ? List.of() : whole;
    List<Constraint> keys =
        form == Property.Form.MAP
            ? ConstraintReader.read(name, String.class, argument(returned, 0).getAnnotations())
            : List.of();
    Object defaultValue = accessor.isDefault() ? defaultValue(accessor) : null;
    return new Property(
        type,
        name,
        accessor.getName(),
        owner -> invoke(accessor, owner),
        form,
        itemType,
        isRequired(accessor, form, collection, defaultValue),
        defaultValue,
        single ? whole : ConstraintReader.read(name, itemType, item.getAnnotations()),
        collection,
        keys);
  }

  private static @Nullable Object invoke(Method accessor, Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + accessor, e);
    }
  }

  private static Property.Form form(Class<?> returned) {
    if (returned == Optional.class) {
      return Property.Form.OPTIONAL;
    }
    if (returned == List.class) {
      return Property.Form.LIST;
    }
    return returned == Map.class ? Property.Form.MAP : Property.Form.SINGLE;
  }

  private static boolean isRequired(
      Method accessor,
      Property.Form form,
      List<Constraint> collection,
      @Nullable Object defaultValue) {
    JsonProperty given = accessor.getAnnotation(JsonProperty.class);
    if (given != null && given.required()) {
      return true;
    }
    return switch (form) {
      case SINGLE -> defaultValue == null;
      case LIST ->
          collection.stream()
              .anyMatch(bound -> bound instanceof Constraint.ItemCount items && items.min() > 0);
      case OPTIONAL, MAP -> false;
    };
  }

  private Object defaultValue(Method accessor) {
    InvocationHandler onlyDefaults =
        (proxy, method, arguments) -> InvocationHandler.invokeDefault(proxy, method, arguments);
    Object instance =
        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, onlyDefaults);
    return Objects.requireNonNull(invoke(accessor, instance));
  }

  /** The type argument at an index, counted from the end if negative. */
  private static AnnotatedType argument(AnnotatedType parameterized, int index) {
    AnnotatedType[] arguments =
        ((AnnotatedParameterizedType) parameterized).getAnnotatedActualTypeArguments();
    return arguments[index < 0 ? arguments.length + index : index];
  }

  private static Class<?> rawType(AnnotatedType annotated) {
    return annotated.getType() instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) annotated.getType();
  }

  /**
   * Turns the annotations of one type use into constraints.
   *
   * <p>An annotation that bears other constraints, such as {@link Slug}, stands for all of them.
   * What is not supported is refused when the type is first used, so that no bound goes unchecked.
   */
  private static final class ConstraintReader {
    private final String property;
    private final Class<?> type;
    private final List<Constraint> constraints = new ArrayList<>();

    private ConstraintReader(String property, Class<?> type) {
      this.property = property;
      this.type = type;
    }

    /** Reads annotations; one that is given twice, as on a type and its method, counts once. */
    static List<Constraint> read(String property, Class<?> type, Annotation[]... annotations) {
      ConstraintReader reader = new ConstraintReader(property, type);
      if (!isSupported(type)) {
        throw new IllegalArgumentException(
            property + " has a type that is not supported: " + type.getName());
      }
      if (type == String.class) {
        reader.constraints.add(new Constraint.WellFormed());
      }
      if (type == BigDecimal.class) {
        reader.constraints.add(new Constraint.Digits());
      }
      Stream.of(annotations).flatMap(Stream::of).distinct().forEach(reader::read);
      return List.copyOf(reader.constraints);
    }

    private static boolean isSupported(Class<?> type) {
      return type == String.class
          || type == BigDecimal.class
          || type == LocalDate.class
          || type == boolean.class
          || type == Optional.class
          || type == List.class
          || type == Map.class
          || type == JsonValue.class
          || type.isEnum()
          || TypeShape.isValueType(type);
    }

    private void read(Annotation annotation) {
      if (isStereotype(annotation)) {
        for (Annotation part : annotation.annotationType().getAnnotations()) {
          read(part);
        }
      } else if (isConstraint(annotation)) {
        constraints.add(constraint(annotation));
      }
    }

    private static boolean isStereotype(Annotation annotation) {
      return !isConstraint(annotation)
          && Stream.of(annotation.annotationType().getAnnotations())
              .anyMatch(ConstraintReader::isConstraint);
    }

    private static boolean isConstraint(Annotation annotation) {
      Class<?> annotationType = annotation.annotationType();
      return annotationType.getPackage().equals(Size.class.getPackage())
          || annotationType == Unique.class
          || annotationType == MaxDepth.class;
    }

    private Constraint constraint(Annotation annotation) {
      if (annotation instanceof Size size && type == String.class) {
        return new Constraint.Length(size.min(), size.max());
      }
      if (annotation instanceof Size size && type == List.class) {
        return new Constraint.ItemCount(size.min(), size.max());
      }
      if (annotation instanceof NotEmpty && type == List.class) {
        return new Constraint.ItemCount(1, Integer.MAX_VALUE);
      }
      if (annotation instanceof Unique && type == List.class) {
        return new Constraint.UniqueItems();
      }
      if (annotation instanceof MaxDepth depth && type == Map.class) {
        return new Constraint.Depth(depth.value());
      }
      if (annotation instanceof Pattern pattern
          && (type == String.class || type == LocalDate.class)
          && pattern.flags().length == 0) {
        return Constraint.Matches.of(pattern.regexp());
      }
      if (annotation instanceof PositiveOrZero
          && (type == BigDecimal.class || TypeShape.isValueType(type))) {
        return new Constraint.AtLeast(BigDecimal.ZERO);
      }
      throw new IllegalArgumentException(
          annotation + " is not supported on " + property + " of " + type);
    }
  }
}
