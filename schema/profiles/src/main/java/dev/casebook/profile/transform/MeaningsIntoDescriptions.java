package dev.casebook.profile.transform;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Says what the values of an enum mean in the description of the property. */
public record MeaningsIntoDescriptions() implements Transform {

  @Override
  public void apply(ObjectNode schema) {
    Subschemas.each(
        schema,
        each -> {
          JsonNode meanings = each.remove("enumDescriptions");
          if (meanings != null) {
            for (int i = 0; i < meanings.size(); i++) {
              String value = each.path("enum").path(i).asString();
              Keywords.describe(each, value + ": " + meanings.path(i).asString());
            }
          }
        });
  }
}
