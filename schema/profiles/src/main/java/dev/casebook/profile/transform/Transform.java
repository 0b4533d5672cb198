package dev.casebook.profile.transform;

import tools.jackson.databind.node.ObjectNode;

/** One change to a schema. */
@FunctionalInterface
public interface Transform {

  /**
   * Changes a schema in place.
   *
   * @param schema the whole schema
   */
  void apply(ObjectNode schema);
}
