package dev.casebook.agreement;

import dev.casebook.agreement.document.Rendering;
import tools.jackson.databind.node.ObjectNode;

/** A schema with a slip: titles of case studies may be longer by one. */
final class PlantedBound {
  private static final String TITLE = "/$defs/CaseStudy/properties/title";
  private static final String BOUND = "maxLength";

  private PlantedBound() {}

  static String in(String schema) {
    ObjectNode tree = (ObjectNode) Rendering.tree(schema);
    ObjectNode title = (ObjectNode) tree.requiredAt(TITLE);
    title.put(BOUND, title.required(BOUND).intValue() + 1);
    return tree.toString();
  }
}
