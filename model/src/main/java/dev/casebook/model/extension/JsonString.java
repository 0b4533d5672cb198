package dev.casebook.model.extension;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.casebook.model.argument.Arguments;

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
   * @throws NullPointerException if it is null
   */
  public JsonString {
    UnicodeText.requireWellFormed("Text", Arguments.given("value", value));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static JsonString read(Object json) {
    throw JsonMembers.unread(JsonString.class, json);
  }
}
