package dev.casebook.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DigestSchemaTest {
  private static final Set<String> ALLOWED_KEYWORDS =
      Set.of(
          "$schema",
          "$id",
          "$defs",
          "$ref",
          "title",
          "description",
          "default",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "propertyNames",
          "items",
          "enum",
          "const",
          "pattern",
          "format",
          "minLength",
          "maxLength",
          "minimum",
          "minItems",
          "uniqueItems");

  private final JsonNode schema = JsonMapper.shared().readTree(DigestSchema.json());

  @Test
  void usesNoCombinatorAndNoKeywordBeyondTheShortList() {
    Set<String> keywords = new TreeSet<>();
    collectKeywords(schema, keywords);
    assertThat(ALLOWED_KEYWORDS).containsAll(keywords);
  }

  private static void collectKeywords(JsonNode node, Set<String> keywords) {
    node.properties()
        .forEach(
            member -> {
              keywords.add(member.getKey());
              if (Set.of("properties", "$defs").contains(member.getKey())) {
                member.getValue().forEach(each -> collectKeywords(each, keywords));
              } else if (member.getValue().isObject()) {
                collectKeywords(member.getValue(), keywords);
              }
            });
  }

  @Test
  void hasADialectAndAnId() {
    assertThat(schema.path("$schema").stringValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.path("$id").stringValue()).isEqualTo("urn:casebook:digest:1.0");
  }

  @Test
  void describesEveryTypeAndEveryProperty() {
    assertDescribed("Digest", schema);
    schema
        .path("$defs")
        .properties()
        .forEach(each -> assertDescribed(each.getKey(), each.getValue()));
  }

  private void assertDescribed(String name, JsonNode type) {
    assertThat(type.path("description").asString("")).as(name).isNotBlank();
    type.path("properties")
        .properties()
        .forEach(
            property -> {
              JsonNode described = resolve(property.getValue());
              assertThat(described.path("description").asString(""))
                  .as(name + "." + property.getKey())
                  .isNotBlank();
            });
  }

  private JsonNode resolve(JsonNode node) {
    if (!node.has("$ref")) {
      return node;
    }
    assertThat(node.size()).as("a $ref stands alone").isEqualTo(1);
    return schema.at(node.path("$ref").stringValue().substring(1));
  }

  @Test
  void definesEachTypeBeforeItsUseInAnother() {
    Set<String> defined = new TreeSet<>();
    for (Map.Entry<String, JsonNode> type : schema.path("$defs").properties()) {
      assertThat(type.getValue().findValues("$ref"))
          .as(type.getKey())
          .allMatch(ref -> defined.contains(ref.stringValue().replace("#/$defs/", "")));
      defined.add(type.getKey());
    }
    assertThat(defined).hasSizeGreaterThan(5);
  }

  @Test
  void closesEveryObjectButCustomData() {
    assertClosed(schema);
    schema.path("$defs").forEach(this::assertClosed);
  }

  private void assertClosed(JsonNode type) {
    if (type.path("type").stringValue().equals("object")) {
      assertThat(type.path("additionalProperties").booleanValue()).isFalse();
    }
  }
}
