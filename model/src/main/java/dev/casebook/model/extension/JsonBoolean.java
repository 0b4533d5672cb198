package dev.casebook.model.extension;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A JSON truth value.
 *
 * @param value true or false
 */
public record JsonBoolean(boolean value) implements JsonValue {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static JsonBoolean read(Object json) {
    throw JsonMembers.unread(JsonBoolean.class, json);
  }
}
