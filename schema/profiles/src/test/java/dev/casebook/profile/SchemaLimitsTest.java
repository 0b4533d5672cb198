package dev.casebook.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.profile.transform.Subschemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaLimitsTest {

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
  void openaiRequiresEveryProperty() {
    Subschemas.each(
        SchemaJson.tree(SchemaProfile.OPENAI.schema()),
        each ->
            assertThat(each.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(each.path("properties").propertyNames()));
  }
}
