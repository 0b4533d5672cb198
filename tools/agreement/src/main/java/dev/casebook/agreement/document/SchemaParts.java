package dev.casebook.agreement.document;

import dev.casebook.schema.DigestSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The parts of the exported schema, so that changes aim at the bounds that it states. */
final class SchemaParts {
  private static final String DEFINITIONS = "#";

  static final JsonNode DIGEST = Rendering.tree(DigestSchema.json());

  private SchemaParts() {}

  /** The schema of a member, or nothing if the schema does not speak of it. */
  static JsonNode member(JsonNode schema, String name) {
    JsonNode properties = schema.path("properties");
    return properties.has(name) ? resolved(properties.get(name)) : MissingNode.getInstance();
  }

  /** The schema of each item, or nothing if the schema does not speak of items. */
  static JsonNode item(JsonNode schema) {
    return resolved(schema.path("items"));
  }

  private static JsonNode resolved(JsonNode schema) {
    return schema.has("$ref")
        ? DIGEST.at(schema.get("$ref").stringValue().substring(DEFINITIONS.length()))
        : schema;
  }

  static boolean isRequired(JsonNode schema, String name) {
    return schema.path("required").valueStream().anyMatch(each -> each.stringValue().equals(name));
  }
}
