package dev.casebook.profile.transform;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ends patterns as Python's {@code re} has it: its {@code $} matches before a last line break too,
 * and {@code \Z} at the end of the text alone.
 */
public record EndsForPython() implements Transform {
  private static final String PATTERN = "pattern";

  @Override
  public void apply(ObjectNode schema) {
    Subschemas.each(
        schema,
        each -> {
          end(each);
          end(each.path("propertyNames"));
        });
  }

  private static void end(JsonNode schema) {
    String pattern = schema.path(PATTERN).asString("");
    if (pattern.endsWith("$") && !pattern.endsWith("\\$")) {
      ((ObjectNode) schema).put(PATTERN, pattern.substring(0, pattern.length() - 1) + "\\Z");
    }
  }
}
