package dev.casebook.profile.transform;

import dev.casebook.model.constraint.Patterns;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a snippet inserts: an object with places to fill in, which are numbered in the order in
 * which an editor visits them. As it stands, it is valid.
 */
final class SnippetBody {
  private static final List<String> SAMPLES = List.of("2026-01-01", "https://example.org/");

  private final ObjectNode root;
  private int places;

  SnippetBody(ObjectNode root) {
    this.root = root;
  }

  ObjectNode of(JsonNode type, List<String> usual) {
    ObjectNode body = root.objectNode();
    for (Map.Entry<String, JsonNode> property : type.path("properties").properties()) {
      String name = property.getKey();
      if (Properties.isRequired(type, name) || usual.contains(name)) {
        body.set(name, value(name, property.getValue()));
      }
    }
    return body;
  }

  private JsonNode value(String name, JsonNode schema) {
    if (schema.has(Keywords.REF)) {
      JsonNode type = root.at(schema.path(Keywords.REF).stringValue().substring(1));
      return of(type, Snippets.usual(type).get(0).properties());
    }
    return switch (schema.path("type").asString()) {
      case "array" -> root.arrayNode().add(value(name, schema.path("items")));
      // An editor inserts what follows the sign as it is, without quotes.
      case "number" -> root.stringNode("^" + place("0"));
      default -> root.stringNode(text(name, schema));
    };
  }

  private String text(String name, JsonNode schema) {
    List<String> values = schema.path("enum").valueStream().map(JsonNode::asString).toList();
    if (values.size() == 1) {
      return values.get(0);
    }
    if (!values.isEmpty()) {
      return values.stream().collect(Collectors.joining(",", "${" + ++places + '|', "|}"));
    }
    String pattern = schema.path("pattern").asString("");
    return Stream.concat(Stream.of(name), SAMPLES.stream())
        .filter(Patterns.search(pattern))
        .findFirst()
        .map(this::place)
        .orElseThrow(() -> new IllegalStateException("No sample of " + pattern));
  }

  private String place(String sample) {
    return "${" + ++places + ':' + sample + '}';
  }
}
