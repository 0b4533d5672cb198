package dev.casebook.json.sound;

import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonBoolean;
import dev.casebook.model.extension.JsonNull;
import dev.casebook.model.extension.JsonNumber;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonString;
import dev.casebook.model.extension.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads any JSON, as custom data holds it. */
final class AnyReader implements ValueReader {
  private final NumberReader numbers = new NumberReader();

  @Override
  public JsonValue read(JsonBytes json) {
    return switch (json.peek()) {
      case '{' -> new JsonObject(members(json, key -> true));
      case '[' -> array(json);
      case '"' -> new JsonString(json.text().value());
      case 't' -> literal(json, "true", new JsonBoolean(true));
      case 'f' -> literal(json, "false", new JsonBoolean(false));
      case 'n' -> literal(json, "null", new JsonNull());
      default -> new JsonNumber(numbers.read(json));
    };
  }

  private static JsonValue literal(JsonBytes json, String word, JsonValue value) {
    json.literal(word);
    return value;
  }

  private JsonArray array(JsonBytes json) {
    List<JsonValue> items = new ArrayList<>();
    json.open('[');
    for (boolean more = json.hasFirst(']'); more; more = json.hasNext(']')) {
      items.add(read(json));
    }
    return new JsonArray(items);
  }

  /** The members of an object, with keys that are sound. */
  Map<String, JsonValue> members(JsonBytes json, Predicate<String> keys) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    json.open('{');
    for (boolean more = json.hasFirst('}'); more; more = json.hasNext('}')) {
      String key = json.text().value();
      NotSound.unless(keys.test(key));
      json.expect(':');
      NotSound.unless(members.put(key, read(json)) == null);
    }
    return members;
  }
}
