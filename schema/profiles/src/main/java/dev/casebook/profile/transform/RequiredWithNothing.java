package dev.casebook.profile.transform;

import tools.jackson.databind.node.ObjectNode;

/**
 * Requires what can say by its own value that there is nothing to say: a list, which may be empty,
 * and what has a default.
 */
public record RequiredWithNothing() implements Transform {

  @Override
  public void apply(ObjectNode schema) {
    Properties.require(
        schema,
        (name, property) ->
            property.has("default")
                || (property.path("type").asString("").equals("array")
                    && property.path("minItems").asInt(0) == 0));
  }
}
