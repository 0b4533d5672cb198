package dev.casebook.model.extension;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.casebook.model.argument.Arguments;
import java.util.List;

/**
 * A JSON array.
 *
 * @param items the items in order; the list cannot be changed
 */
public record JsonArray(List<JsonValue> items) implements JsonValue {

  /**
   * Copies the items.
   *
   * @throws NullPointerException if the list or an item is null
   */
  public JsonArray {
    items = Arguments.items("items", items);
  }

  /**
   * An array of the given items.
   *
   * @param items the items in order
   * @return the array
   * @throws NullPointerException if an item is null
   */
  public static JsonArray of(JsonValue... items) {
    return new JsonArray(Arguments.items("items", items));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static JsonArray read(Object json) {
    throw JsonMembers.unread(JsonArray.class, json);
  }
}
