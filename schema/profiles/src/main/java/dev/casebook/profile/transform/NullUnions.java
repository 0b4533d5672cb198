package dev.casebook.profile.transform;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Requires every property, and lets one that was optional be null. */
public record NullUnions() implements Transform {
  private static final String NULL = "null";

  @Override
  public void apply(ObjectNode schema) {
    Properties.require(
        schema,
        (name, property) -> {
          if (property.has(Keywords.REF)) {
            JsonNode reference = property.remove(Keywords.REF);
            ArrayNode union = property.arrayNode();
            union.addObject().set(Keywords.REF, reference);
            union.addObject().put("type", NULL);
            Keywords.introduce(property, "anyOf", union);
          } else {
            JsonNode type = property.path("type");
            property.set("type", property.arrayNode().add(type).add(NULL));
            if (property.path("enum") instanceof ArrayNode values) {
              values.addNull();
            }
          }
          return true;
        });
  }
}
