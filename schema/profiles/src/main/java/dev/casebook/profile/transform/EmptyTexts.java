package dev.casebook.profile.transform;

import tools.jackson.databind.node.ObjectNode;

/**
 * Requires texts that were optional; an empty one says that there is none, which no text of the
 * format can be. A text of some format, or of some values, cannot be empty and stays optional.
 */
public record EmptyTexts() implements Transform {

  @Override
  public void apply(ObjectNode schema) {
    Properties.require(
        schema,
        (name, property) -> {
          boolean free =
              property.path("type").asString("").equals("string")
                  && !property.has("enum")
                  && !property.has("format");
          if (free) {
            Keywords.describe(property, "Empty if there is none.");
          }
          return free;
        });
  }
}
