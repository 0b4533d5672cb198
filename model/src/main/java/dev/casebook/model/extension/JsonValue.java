package dev.casebook.model.extension;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, immutable.
 *
 * <p>Values are equal when their JSON means the same to Casebook: the members of an object may come
 * in any order, while numbers must agree in every digit, so that {@code 1.0} differs from {@code
 * 1}.
 */
public sealed interface JsonValue
    permits JsonArray, JsonBoolean, JsonNull, JsonNumber, JsonObject, JsonString {

  /**
   * How many arrays and objects are open at the deepest place of this value.
   *
   * @return 0 for a scalar, 1 for an empty array or object
   */
  default int depth() {
    int depth = 0;
    // Level by level instead of by recursion, so that no depth exhausts the stack, and each value
    // once a level, since a value that is in another twice doubles with each level.
    Set<JsonValue> level = Collections.newSetFromMap(new IdentityHashMap<>());
    level.add(this);
    while (level.stream().anyMatch(JsonValue::isContainer)) {
      Set<JsonValue> next = Collections.newSetFromMap(new IdentityHashMap<>());
      level.stream().flatMap(JsonValue::children).forEach(next::add);
      level = next;
      depth++;
    }
    return depth;
  }

  /** How a mapper without {@code CasebookModule} writes this value. */
  @com.fasterxml.jackson.annotation.JsonValue
  private @Nullable Object form() {
    if (this instanceof JsonObject object) {
      return new JsonMembers(object.members());
    }
    if (this instanceof JsonArray array) {
      return array.items();
    }
    if (this instanceof JsonString string) {
      return string.value();
    }
    if (this instanceof JsonNumber number) {
      return new ExactDecimal(number.value());
    }
    return this instanceof JsonBoolean truth ? truth.value() : null;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static JsonValue read(Object json) {
    throw JsonMembers.unread(JsonValue.class, json);
  }

  private boolean isContainer() {
    return this instanceof JsonArray || this instanceof JsonObject;
  }

  private Stream<JsonValue> children() {
    if (this instanceof JsonArray array) {
      return array.items().stream();
    }
    return this instanceof JsonObject object ? object.members().values().stream() : Stream.of();
  }

  /**
   * A string.
   *
   * @param value text without unpaired surrogates
   * @return the value
   * @throws IllegalArgumentException if the text holds an unpaired surrogate
   */
  static JsonValue of(String value) {
    return new JsonString(value);
  }

  /**
   * A number.
   *
   * @param value a number within the bounds of {@link JsonNumber}
   * @return the value
   * @throws IllegalArgumentException if the number is too long
   */
  static JsonValue of(BigDecimal value) {
    return new JsonNumber(value);
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @return the value
   */
  static JsonValue of(long value) {
    return new JsonNumber(BigDecimal.valueOf(value));
  }

  /**
   * A truth value.
   *
   * @param value true or false
   * @return the value
   */
  static JsonValue of(boolean value) {
    return new JsonBoolean(value);
  }
}
