package dev.casebook.profile.transform;

import java.util.Map;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The properties of the objects that a schema describes. */
final class Properties {
  private Properties() {}

  static boolean isRequired(JsonNode type, String property) {
    return type.path("required").valueStream().anyMatch(name -> name.asString().equals(property));
  }

  /**
   * Makes optional properties required.
   *
   * @param chosen is given the name and the schema of each, which it may change, and tells whether
   *     it becomes required
   */
  static void require(ObjectNode schema, BiPredicate<String, ObjectNode> chosen) {
    Subschemas.each(
        schema,
        type -> {
          if (type.has("properties")) {
            ArrayNode required = type.arrayNode();
            for (Map.Entry<String, JsonNode> each : type.path("properties").properties()) {
              if (isRequired(type, each.getKey())
                  || chosen.test(each.getKey(), (ObjectNode) each.getValue())) {
                required.add(each.getKey());
              }
            }
            type.set("required", required);
          }
        });
  }
}
