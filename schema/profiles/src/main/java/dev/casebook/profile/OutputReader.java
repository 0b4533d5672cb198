package dev.casebook.profile;

import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestJsonException;
import dev.casebook.profile.transform.PairsForMaps;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns structured output back into what the format has, as trees. */
final class OutputReader {
  private static final Set<String> OF_A_PAIR = Set.of(PairsForMaps.KEY, PairsForMaps.VALUE);

  private OutputReader() {}

  /** The part of a digest; what does not fit is kept, for the strict reader to tell. */
  static JsonNode part(OutputShape shape, JsonNode output) {
    if (output instanceof ArrayNode list) {
      if (shape.pairs()) {
        return map(list);
      }
      ArrayNode items = JsonNodeFactory.instance.arrayNode();
      list.forEach(item -> items.add(shape.item().map(s -> part(s, item)).orElse(item)));
      return items;
    }
    if (!output.isObject() || shape.pairs()) {
      return output;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> each : output.properties()) {
      OutputShape property = shape.properties().get(each.getKey());
      if (property == null) {
        object.set(each.getKey(), each.getValue());
      } else if (!saysNothing(property, each.getValue())) {
        object.set(each.getKey(), part(property, each.getValue()));
      }
    }
    return object;
  }

  private static boolean saysNothing(OutputShape property, JsonNode value) {
    return property.whereAbsent().filter(value::equals).isPresent();
  }

  /** The object of a list of pairs, or the list itself if it cannot be one. */
  private static JsonNode map(ArrayNode pairs) {
    ObjectNode map = JsonNodeFactory.instance.objectNode();
    for (JsonNode pair : pairs) {
      JsonNode key = pair.path(PairsForMaps.KEY);
      JsonNode value = pair.path(PairsForMaps.VALUE);
      boolean whole =
          pair.isObject()
              && OF_A_PAIR.equals(new HashSet<>(pair.propertyNames()))
              && key.isString()
              && value.isString();
      if (!whole || map.has(key.stringValue()) || !isJson(value.stringValue())) {
        return pairs;
      }
      map.set(key.stringValue(), OutputWriter.JSON.readTree(value.stringValue()));
    }
    return map;
  }

  private static boolean isJson(String text) {
    try {
      return DigestJson.readValue(text) != null;
    } catch (DigestJsonException e) {
      return false;
    }
  }
}
