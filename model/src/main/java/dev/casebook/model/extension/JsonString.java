package dev.casebook.model.extension;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A JSON string.
 *
 * @param value the text, without unpaired surrogates
 */
public record JsonString(String value) implements JsonValue {

  /**
   * Holds a text.
   *
   * @throws IllegalArgumentException if the text holds an unpaired surrogate
   */
  public JsonString {
    UnicodeText.requireWellFormed(value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static JsonString read(Object json) {
    throw JsonMembers.unread(JsonString.class, json);
  }
}
