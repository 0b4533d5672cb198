package dev.casebook.model.constraint;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the properties of a value type from its accessors. */
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
    return Stream.of(type.getAnnotation(JsonPropertyOrder.class).value())
        .map(name -> property(name, accessor(name)))
        .toList();
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
        name,
        accessor,
        form,
        itemType,
        isRequired(accessor, form, collection, defaultValue),
        defaultValue,
        single ? whole : ConstraintReader.read(name, itemType, item.getAnnotations()),
        collection,
        keys);
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
    try {
      return accessor.invoke(instance);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read the default of " + accessor, e);
    }
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
}
