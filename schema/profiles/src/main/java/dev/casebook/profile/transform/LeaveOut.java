package dev.casebook.profile.transform;

import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves a property of the document out, one that is not required.
 *
 * @param property its name
 */
public record LeaveOut(String property) implements Transform {

  @Override
  public void apply(ObjectNode schema) {
    ((ObjectNode) schema.path("properties")).remove(property);
  }
}
