package dev.casebook.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a generated schema in its final shape: a reference has no siblings, a definition comes
 * before its use, and keywords come in the order in which people read them.
 */
final class Arrangement {
  private static final String REF = "$ref";
  private static final String DEFS = "$defs";
  private static final String DEFINITION = "#/$defs/";
  private static final String PROPERTIES = "properties";

  private static final List<String> ORDER =
      List.of(
          "$schema",
          "$id",
          REF,
          "title",
          "description",
          "type",
          "enum",
          "default",
          "format",
          "pattern",
          "minLength",
          "maxLength",
          "minimum",
          "minItems",
          "maxItems",
          "uniqueItems",
          "items",
          "propertyNames",
          PROPERTIES,
          "required",
          "additionalProperties",
          DEFS);

  private final ObjectNode root;

  private Arrangement(ObjectNode root) {
    this.root = root;
  }

  static ObjectNode of(ObjectNode generated) {
    Arrangement arrangement = new Arrangement(generated);
    arrangement.nameNarrowedReferences();
    arrangement.defineBeforeUse();
    return inOrder(generated);
  }

  /** Some generators write code in the order of the definitions, where use comes after. */
  private void defineBeforeUse() {
    if (root.remove(DEFS) instanceof ObjectNode defs) {
      Set<String> seen = new HashSet<>();
      ObjectNode ordered = root.putObject(DEFS);
      defs.propertyNames().forEach(name -> define(name, defs, seen, ordered));
    }
  }

  private static void define(String name, ObjectNode defs, Set<String> seen, ObjectNode ordered) {
    if (defs.has(name) && seen.add(name)) {
      for (JsonNode reference : defs.path(name).findValues(REF)) {
        define(reference.stringValue().replace(DEFINITION, ""), defs, seen, ordered);
      }
      ordered.set(name, defs.path(name));
    }
  }

  /**
   * Where a property narrows what it refers to, gives the narrower type a definition of its own.
   */
  private void nameNarrowedReferences() {
    narrow(root.path("title").asString(), root);
    if (root.path(DEFS) instanceof ObjectNode defs) {
      List<Map.Entry<String, JsonNode>> given = new ArrayList<>(defs.properties());
      given.forEach(definition -> narrow(definition.getKey(), definition.getValue()));
    }
  }

  private void narrow(String owner, JsonNode type) {
    for (Map.Entry<String, JsonNode> property : type.path(PROPERTIES).properties()) {
      if (property.getValue() instanceof ObjectNode use && use.has(REF) && use.size() > 1) {
        String name = property.getKey();
        String title = owner + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        ObjectNode narrower = narrower(use);
        narrower.put("title", title);
        root.withObjectProperty(DEFS).set(title, narrower);
        use.removeAll();
        use.put(REF, DEFINITION + title);
      }
    }
  }

  private ObjectNode narrower(ObjectNode use) {
    ObjectNode narrower = (ObjectNode) root.at(use.path(REF).stringValue().substring(1)).deepCopy();
    narrower.set("description", use.path("description"));
    for (JsonNode property : narrower.path(PROPERTIES)) {
      if (property instanceof ObjectNode number
          && number.path("type").asString().equals("number")) {
        number.set("minimum", use.path("minimum"));
      }
    }
    return narrower;
  }

  private static ObjectNode inOrder(ObjectNode schema) {
    ObjectNode ordered = schema.objectNode();
    for (String keyword : ORDER) {
      JsonNode value = schema.remove(keyword);
      if (value != null) {
        ordered.set(keyword, arranged(keyword, value));
      }
    }
    if (!schema.isEmpty()) {
      throw new IllegalStateException("Keywords without a place: " + schema.propertyNames());
    }
    return ordered;
  }

  private static JsonNode arranged(String keyword, JsonNode value) {
    if (!(value instanceof ObjectNode object)) {
      return value;
    }
    if (!keyword.equals(PROPERTIES) && !keyword.equals(DEFS)) {
      return inOrder(object);
    }
    object.properties().forEach(each -> each.setValue(inOrder((ObjectNode) each.getValue())));
    return object;
  }
}
