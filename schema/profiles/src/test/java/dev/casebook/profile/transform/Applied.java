package dev.casebook.profile.transform;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Schemas before and after transforms, written with single quotes in place of double ones. */
final class Applied {
  private Applied() {}

  static ObjectNode schema(String text) {
    return (ObjectNode) JsonMapper.shared().readTree(text.replace('\'', '"'));
  }

  /** A schema after transforms, without white space. */
  static String to(String schema, Transform... transforms) {
    ObjectNode tree = schema(schema);
    List.of(transforms).forEach(transform -> transform.apply(tree));
    return tree.toString().replace('"', '\'');
  }
}
