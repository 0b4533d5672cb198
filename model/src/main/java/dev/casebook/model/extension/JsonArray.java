package dev.casebook.model.extension;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * A JSON array.
 *
 * @param items the items in order; the list cannot be changed
 */
public record JsonArray(List<JsonValue> items) implements JsonValue {

  /** Copies the items. */
  public JsonArray {
    items = List.copyOf(items);
  }

  /**
   * An array of the given items.
   *
   * @param items the items in order
   * @return the array
   */
  public static JsonArray of(JsonValue... items) {
    return new JsonArray(List.of(items));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static JsonArray read(Object json) {
    throw JsonMembers.unread(JsonArray.class, json);
  }
}
