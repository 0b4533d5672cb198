package dev.casebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonNumber;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonString;
import dev.casebook.model.extension.JsonValue;
import dev.casebook.model.generator.ValueArbitraries;
import dev.casebook.model.generator.ValueBuilder;
import dev.casebook.model.generator.ValueTypes;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null has one answer, whatever takes it: an exception that names what is null. */
class NullArgumentsTest {

  /** A call with null for one of its arguments. */
  record Call(Executable executable, int index) {
    @Override
    public String toString() {
      return executable.getDeclaringClass().getSimpleName()
          + (executable.getDeclaringClass().getEnclosingClass() == null ? "" : " of ")
          + Optional.ofNullable(executable.getDeclaringClass().getEnclosingClass())
              .map(Class::getSimpleName)
              .orElse("")
          + ' '
          + executable.getName()
          + Arrays.toString(executable.getParameterTypes())
          + " at "
          + index;
    }
  }

  @ParameterizedTest
  @MethodSource
  void isRefusedByName(Call call) {
    assertThatNullPointerException()
        .isThrownBy(() -> invoke(call, null))
        .withMessageMatching("(a key of )?[a-zA-Z]+(\\[[01]])? must not be null");
  }

  static Stream<Call> isRefusedByName() {
    return calls().filter(call -> !parameter(call).isPrimitive());
  }

  @ParameterizedTest
  @MethodSource
  void isRefusedAmongItems(Call call) {
    Object present = sample(call.executable().getParameterTypes()[call.index()], call);
    for (Object items : withNull(present, parameter(call))) {
      assertThatNullPointerException()
          .isThrownBy(() -> invoke(call, items))
          .withMessageMatching(
              "a key of [a-zA-Z]+ must not be null|[a-zA-Z]+\\[[1a]] must not be null");
    }
  }

  static Stream<Call> isRefusedAmongItems() {
    return calls()
        .filter(
            call ->
                parameter(call) == Iterable.class
                    || parameter(call) == List.class
                    || parameter(call) == Map.class
                    || parameter(call).isArray());
  }

  @Test
  void isAskedOfAllBuilders() {
    assertThat(calls().map(call -> call.executable().getName()))
        .contains("addLessons", "quote", "of", "putExtension", "company", "between", "from");
  }

  private static Class<?> parameter(Call call) {
    return call.executable().getParameterTypes()[call.index()];
  }

  private static Stream<Call> calls() {
    List<Class<?>> types = new ArrayList<>();
    for (Class<?> type : ValueTypes.reachableFrom(Digest.class)) {
      types.add(type);
      types.add(new ValueBuilder<>(type).unwrap().getClass());
    }
    types.addAll(List.of(JsonValue.class, JsonObject.Builder.class));
    types.addAll(List.of(JsonArray.class, JsonNumber.class, JsonObject.class, JsonString.class));
    return types.stream()
        .flatMap(
            type -> Stream.concat(Stream.of(type.getConstructors()), Stream.of(type.getMethods())))
        .filter(executable -> executable.getDeclaringClass() != Object.class)
        .filter(executable -> !executable.getName().equals("equals"))
        .distinct()
        .flatMap(
            executable ->
                Stream.iterate(0, i -> i < executable.getParameterCount(), i -> i + 1)
                    .map(i -> new Call(executable, i)));
  }

  private static List<Object> withNull(Object present, Class<?> kind) {
    if (kind == Map.class) {
      return List.of(
          Collections.singletonMap(null, JsonValue.of(1)), Collections.singletonMap("a", null));
    }
    return List.of(present);
  }

  private static Object invoke(Call call, Object argument) throws Throwable {
    Class<?>[] types = call.executable().getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = i == call.index() ? argument : sample(types[i], call);
    }
    try {
      if (call.executable() instanceof Constructor<?> constructor) {
        return constructor.newInstance(arguments);
      }
      Method method = (Method) call.executable();
      boolean isStatic = Modifier.isStatic(method.getModifiers());
      return method.invoke(isStatic ? null : owner(method.getDeclaringClass()), arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object owner(Class<?> type) {
    if (type == JsonObject.Builder.class) {
      return JsonObject.builder();
    }
    return TypeShape.isValueType(type)
        ? ValueArbitraries.of(type).sample()
        : new ValueBuilder<>(type.getEnclosingClass()).unwrap();
  }

  /** An argument that is allowed, but for lists and arrays, whose second item is null. */
  private static Object sample(Class<?> type, Call call) {
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 2);
      Array.set(array, 0, sample(type.getComponentType(), call));
      return array;
    }
    if (type == Iterable.class || type == List.class) {
      return Arrays.asList("a", null);
    }
    if (TypeShape.isValueType(type)) {
      return ValueArbitraries.of(type).sample();
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return Map.of(
            String.class,
            "1",
            BigDecimal.class,
            BigDecimal.ONE,
            LocalDate.class,
            LocalDate.EPOCH,
            JsonValue.class,
            JsonValue.of(1),
            Optional.class,
            Optional.empty(),
            Map.class,
            Map.of(),
            boolean.class,
            true,
            long.class,
            1L)
        .get(type);
  }
}
