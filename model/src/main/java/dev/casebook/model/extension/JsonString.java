package dev.casebook.model.extension;

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
}
