package dev.casebook.model.extension;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.casebook.model.argument.Arguments;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A JSON object.
 *
 * @param members the members in the order they are written; the map cannot be changed
 */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {

  /**
   * Copies the members. They keep the order of the map; those of a map of the JDK that has no
   * order, such as {@link Map#of()} or {@link java.util.HashMap}, come in the order of their keys,
   * so that the same members are written the same way in every run.
   *
   * @throws IllegalArgumentException if a key holds an unpaired surrogate
   * @throws NullPointerException if the map, a key or a value is null
   */
  public JsonObject {
    members = Arguments.entries("members", members);
    members.keySet().forEach(key -> UnicodeText.requireWellFormed("Key", key));
  }

  /**
   * An object with one member.
   *
   * @param key the member's name
   * @param value the member's value
   * @return the object
   * @throws IllegalArgumentException if the key holds an unpaired surrogate
   * @throws NullPointerException if the key or the value is null
   */
  public static JsonObject of(String key, JsonValue value) {
    return builder().put(key, value).build();
  }

  /**
   * Starts an object whose members keep the order in which they are put.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds objects; it can be used again after {@code build()}. */
  public static final class Builder {
    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds a member after those that are here.
     *
     * @param key the member's name
     * @param value the member's value
     * @return this builder
     * @throws IllegalArgumentException if there is a member of that name, or the name holds an
     *     unpaired surrogate
     * @throws NullPointerException if the key or the value is null
     */
    public Builder put(String key, JsonValue value) {
      Arguments.entry("members", key, value);
      UnicodeText.requireWellFormed("Key", key);
      if (members.containsKey(key)) {
        throw new IllegalArgumentException("Duplicate key " + UnicodeText.excerpt(key));
      }
      members.put(key, value);
      return this;
    }

    /**
     * Builds the object.
     *
     * @return an object with the members in the order in which they were put
     */
    public JsonObject build() {
      return new JsonObject(members);
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static JsonObject read(Object json) {
    throw JsonMembers.unread(JsonObject.class, json);
  }
}
