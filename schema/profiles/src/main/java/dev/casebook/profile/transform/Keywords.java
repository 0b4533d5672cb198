package dev.casebook.profile.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The keywords of a schema, kept in the order in which people read them. */
final class Keywords {
  static final String REF = "$ref";
  static final String DESCRIPTION = "description";

  private static final List<String> INTRODUCTION =
      List.of(
          "$schema",
          "$id",
          REF,
          "title",
          DESCRIPTION,
          "markdownDescription",
          "errorMessage",
          "defaultSnippets",
          "type",
          "anyOf",
          "enum",
          "enumDescriptions");

  private Keywords() {}

  /** Sets a keyword that introduces a schema, before all that do not. */
  static void introduce(ObjectNode schema, String keyword, JsonNode value) {
    schema.set(keyword, value);
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(schema.properties());
    schema.removeAll();
    for (String known : INTRODUCTION) {
      members.stream()
          .filter(member -> member.getKey().equals(known))
          .forEach(member -> schema.set(known, member.getValue()));
    }
    members.stream()
        .filter(member -> !INTRODUCTION.contains(member.getKey()))
        .forEach(member -> schema.set(member.getKey(), member.getValue()));
  }

  static void introduce(ObjectNode schema, String keyword, String value) {
    introduce(schema, keyword, schema.stringNode(value));
  }

  /** Adds a sentence to the description. */
  static void describe(ObjectNode schema, String sentence) {
    String known = schema.path(DESCRIPTION).asString("");
    introduce(schema, DESCRIPTION, known.isEmpty() ? sentence : known + ' ' + sentence);
  }
}
