package dev.casebook.profile.transform;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps definitions where schemas did before 2019-09: under {@code definitions}. */
public record OlderDefinitions() implements Transform {
  private static final String NEWER = "#/$defs/";
  private static final String OLDER = "#/definitions/";

  @Override
  public void apply(ObjectNode schema) {
    JsonNode definitions = schema.remove("$defs");
    if (definitions != null) {
      schema.set("definitions", definitions);
    }
    Subschemas.each(
        schema,
        each -> {
          if (each.path(Keywords.REF).isString()) {
            String ref = each.path(Keywords.REF).stringValue();
            each.put(Keywords.REF, ref.replace(NEWER, OLDER));
          }
        });
  }
}
