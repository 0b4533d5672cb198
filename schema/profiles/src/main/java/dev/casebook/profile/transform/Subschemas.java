package dev.casebook.profile.transform;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas within a schema. */
public final class Subschemas {
  private static final List<String> OF_SCHEMAS = List.of("properties", "$defs", "definitions");
  private static final List<String> LISTS_OF_SCHEMAS = List.of("anyOf");
  private static final List<String> SCHEMAS = List.of("items");

  private Subschemas() {}

  /**
   * Visits a schema and all within it, in document order; a definition is visited once.
   *
   * @param schema the whole schema
   * @param visitor is given the JSON Pointer to each and the schema, which it may change
   */
  public static void each(ObjectNode schema, BiConsumer<String, ObjectNode> visitor) {
    each("", schema, visitor);
  }

  /**
   * Visits a schema and all within it, in document order.
   *
   * @param schema the whole schema
   * @param visitor is given each, which it may change
   */
  public static void each(ObjectNode schema, Consumer<ObjectNode> visitor) {
    each("", schema, (pointer, each) -> visitor.accept(each));
  }

  private static void each(
      String pointer, ObjectNode schema, BiConsumer<String, ObjectNode> visitor) {
    visitor.accept(pointer, schema);
    for (String keyword : SCHEMAS) {
      into(pointer + '/' + keyword, schema.path(keyword), visitor);
    }
    for (String keyword : LISTS_OF_SCHEMAS) {
      int index = 0;
      for (JsonNode each : schema.path(keyword)) {
        into(pointer + '/' + keyword + '/' + index++, each, visitor);
      }
    }
    for (String keyword : OF_SCHEMAS) {
      for (Map.Entry<String, JsonNode> each : schema.path(keyword).properties()) {
        into(pointer + '/' + keyword + '/' + each.getKey(), each.getValue(), visitor);
      }
    }
  }

  private static void into(String pointer, JsonNode value, BiConsumer<String, ObjectNode> visitor) {
    if (value instanceof ObjectNode schema) {
      each(pointer, schema, visitor);
    }
  }
}
