package dev.casebook.profile.transform;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns objects with any keys, which strict structured output cannot have, into lists of pairs of a
 * key and a value as JSON text.
 */
public record PairsForMaps() implements Transform {

  /** The definition of a pair. */
  public static final String PAIR = "Pair";

  /** What holds the key of a pair. */
  public static final String KEY = "key";

  /** What holds the value of a pair, as JSON text. */
  public static final String VALUE = "value";

  @Override
  public void apply(ObjectNode schema) {
    ObjectNode definitions = (ObjectNode) schema.path("$defs");
    Subschemas.each(
        schema,
        each -> {
          if (each.path("additionalProperties").asBoolean(false)) {
            definitions.set(PAIR, pair(each));
            each.remove("propertyNames");
            each.remove("additionalProperties");
            each.put("type", "array");
            each.putObject("items").put(Keywords.REF, "#/$defs/" + PAIR);
          }
        });
  }

  private static ObjectNode pair(ObjectNode map) {
    ObjectNode pair = map.objectNode();
    pair.put(Keywords.DESCRIPTION, "One entry of custom data.");
    pair.put("type", "object");
    ObjectNode properties = pair.putObject("properties");
    ObjectNode key = properties.putObject(KEY);
    key.put(Keywords.DESCRIPTION, "What the entry is called.");
    key.put("type", "string");
    for (Map.Entry<String, JsonNode> bound : map.path("propertyNames").properties()) {
      key.set(bound.getKey(), bound.getValue());
    }
    properties
        .putObject(VALUE)
        .put(Keywords.DESCRIPTION, "The value, written as JSON text.")
        .put("type", "string");
    pair.putArray("required").add(KEY).add(VALUE);
    return pair.put("additionalProperties", false);
  }
}
