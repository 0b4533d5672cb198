package dev.casebook.profile;

import dev.casebook.profile.transform.PairsForMaps;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns digests into structured output and back, as trees. */
final class OutputWriter {

  /** Keeps the digits of numbers, and refuses what a tree would lose. */
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private OutputWriter() {}

  /** Structured output of a part of a digest. */
  static JsonNode output(OutputShape shape, JsonNode part) {
    if (shape.pairs()) {
      return pairs(part);
    }
    if (part instanceof ArrayNode list) {
      ArrayNode items = JsonNodeFactory.instance.arrayNode();
      list.forEach(item -> items.add(shape.item().map(s -> output(s, item)).orElse(item)));
      return items;
    }
    if (!part.isObject()) {
      return part;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    shape
        .properties()
        .forEach(
            (name, property) -> {
              if (part.has(name)) {
                object.set(name, output(property, part.path(name)));
              } else {
                property.whereAbsent().ifPresent(nothing -> object.set(name, nothing));
              }
            });
    return object;
  }

  private static ArrayNode pairs(JsonNode map) {
    ArrayNode pairs = JsonNodeFactory.instance.arrayNode();
    for (Map.Entry<String, JsonNode> entry : map.properties()) {
      pairs
          .addObject()
          .put(PairsForMaps.KEY, entry.getKey())
          .put(PairsForMaps.VALUE, JSON.writeValueAsString(entry.getValue()));
    }
    return pairs;
  }
}
