package dev.casebook.model.extension;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The JSON null, which only custom data may hold. */
public record JsonNull() implements JsonValue {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static JsonNull read(Object json) {
    throw JsonMembers.unread(JsonNull.class, json);
  }
}
