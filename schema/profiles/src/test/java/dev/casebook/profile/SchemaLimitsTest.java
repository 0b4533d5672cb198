package dev.casebook.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.profile.transform.KeywordsIntoDescriptions;
import dev.casebook.profile.transform.Subschemas;
import dev.casebook.schema.DigestSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaLimitsTest {
  private static final Map<SchemaProfile, Set<String>> SUPPORTED =
      Map.of(
          SchemaProfile.OPENAI, SupportedKeywords.OPENAI,
          SchemaProfile.ANTHROPIC, SupportedKeywords.ANTHROPIC,
          SchemaProfile.GEMINI, SupportedKeywords.GEMINI);

  @ParameterizedTest
  @EnumSource
  void areMet(SchemaProfile profile) {
    assertThat(profile.limits()).allMatch(SchemaLimit::isMet);
  }

  @Test
  void countWhatASchemaTakesUp() {
    assertThat(SchemaProfile.ANTHROPIC.limits())
        .contains(new SchemaLimit("optional properties", 21, 24), new SchemaLimit("unions", 0, 16));
    assertThat(SchemaProfile.OPENAI.limits())
        .contains(new SchemaLimit("levels of objects and lists", 7, 10));
  }

  @Test
  void areBrokenByASchemaThatGoesBeyond() {
    ObjectNode schema =
        SchemaJson.tree(
            """
            {"type": "object", "properties": {"a": {"$ref": "#/$defs/T"}, "b": {"type": ["string", "null"]}},
             "$defs": {"T": {"type": "object", "properties": {"t": {"$ref": "#/$defs/T", "title": "t"}}}}}
            """);
    SchemaCounts counts = new SchemaCounts(schema);

    assertThat(counts.recursive()).isEqualTo(1);
    assertThat(counts.optional()).isEqualTo(3);
    assertThat(counts.unions()).isEqualTo(1);
    assertThat(counts.open()).isEqualTo(2);
    assertThat(counts.depth()).isEqualTo(2);
    assertThat(counts.characters()).isEqualTo(4);
    assertThat(counts.unsupported(SupportedKeywords.OPENAI)).isEqualTo(2);
  }

  @Test
  void countListsThatMustHaveMoreThanOneItem() {
    ObjectNode schema =
        SchemaJson.tree(
            """
            {"properties": {"a": {"minItems": 1}, "b": {"minItems": 2}, "c": {"items": {}}}}
            """);

    assertThat(new SchemaCounts(schema).longLists()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENAI", "ANTHROPIC", "GEMINI"})
  void everyBoundOfTheCoreIsKeptOrTold(SchemaProfile profile) {
    Set<String> keptOrLeftOut = new TreeSet<>(SUPPORTED.get(profile));
    keptOrLeftOut.addAll(List.of("$schema", "title"));
    Subschemas.each(
        SchemaJson.tree(DigestSchema.json()),
        each ->
            each.propertyNames().stream()
                .filter(keyword -> !keptOrLeftOut.contains(keyword))
                .forEach(
                    keyword ->
                        assertThat(told(each.deepCopy().retain(keyword), profile))
                            .as(keyword)
                            .isNotEmpty()));
  }

  private static String told(ObjectNode bound, SchemaProfile profile) {
    new KeywordsIntoDescriptions(SUPPORTED.get(profile)).apply(bound);
    return bound.path("description").asString("");
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENAI", "ANTHROPIC", "GEMINI"})
  void theGuideShowsThem(SchemaProfile profile) throws IOException {
    assertThat(Files.readString(Path.of("../../docs/schema-profiles.md")).lines())
        .containsAll(profile.limits().stream().map(SchemaLimit::inWords).toList());
  }

  @Test
  void openaiHasAnObjectAtItsRoot() {
    ObjectNode root = SchemaJson.tree(SchemaProfile.OPENAI.schema());

    assertThat(root.path("type").asString()).isEqualTo("object");
    assertThat(root.has("anyOf")).isFalse();
  }

  @Test
  void openaiRequiresEveryProperty() {
    Subschemas.each(
        SchemaJson.tree(SchemaProfile.OPENAI.schema()),
        each ->
            assertThat(each.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(each.path("properties").propertyNames()));
  }
}
