package dev.casebook.profile.transform;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves descriptions beside references alone: a reference without one takes that of its
 * definition, and definitions have none. Of the two, editors show the definition's.
 */
public record DescribedReferences() implements Transform {

  @Override
  public void apply(ObjectNode schema) {
    Subschemas.each(
        schema,
        each -> {
          if (each.has(Keywords.REF) && !each.has(Keywords.DESCRIPTION)) {
            String pointer = each.path(Keywords.REF).stringValue().substring(1);
            JsonNode description = schema.at(pointer).path(Keywords.DESCRIPTION);
            if (description.isString()) {
              Keywords.introduce(each, Keywords.DESCRIPTION, description);
            }
          }
        });
    schema.path("$defs").forEach(each -> ((ObjectNode) each).remove(Keywords.DESCRIPTION));
  }
}
