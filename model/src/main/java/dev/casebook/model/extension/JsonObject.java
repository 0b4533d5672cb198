package dev.casebook.model.extension;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON object.
 *
 * @param members the members in the order they are written; the map cannot be changed
 */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {

  /**
   * Copies the members and keeps their order.
   *
   * @throws IllegalArgumentException if a key holds an unpaired surrogate
   */
  public JsonObject {
    Map<String, JsonValue> copy = new LinkedHashMap<>(members);
    copy.forEach(
        (key, value) -> {
          UnicodeText.requireWellFormed(key);
          Objects.requireNonNull(value, key);
        });
    members = Collections.unmodifiableMap(copy);
  }

  /**
   * An object with one member.
   *
   * @param key the member's name
   * @param value the member's value
   * @return the object
   */
  public static JsonObject of(String key, JsonValue value) {
    return new JsonObject(Map.of(key, value));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static JsonObject read(Object json) {
    throw JsonMembers.unread(JsonObject.class, json);
  }
}
