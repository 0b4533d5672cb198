package dev.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.schema.DigestSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas that a check can be made of, and those that it cannot. */
class SchemaCompilerTest {

  private static String withProperty(String schema) {
    return """
        {"type": "object", "additionalProperties": false, "properties": {"a": %s},
         "$defs": {"Text": {"type": "string"}}}"""
        .formatted(schema);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"string\", \"contentEncoding\": \"base64\"}",
        "{\"type\": \"string\", \"minimum\": 1}",
        "{\"type\": \"string\", \"minItems\": 1}",
        "{\"type\": \"number\", \"maximum\": 1}",
        "{\"type\": \"number\", \"exclusiveMinimum\": 1}",
        "{\"type\": \"number\", \"multipleOf\": 1}",
        "{\"type\": \"number\", \"minLength\": 1}",
        "{\"type\": \"boolean\", \"const\": true}",
        "{\"type\": \"array\", \"items\": {}, \"contains\": {}}",
        "{\"type\": \"object\", \"additionalProperties\": false, \"properties\": {},"
            + " \"minProperties\": 1}",
        "{\"type\": \"object\", \"additionalProperties\": false, \"properties\": {},"
            + " \"patternProperties\": {}}",
        "{\"anyOf\": []}",
        "{\"oneOf\": [], \"type\": \"string\"}",
        "{\"$ref\": \"#/$defs/Text\", \"minLength\": 1}",
        "{\"enum\": [\"a\"]}"
      })
  void refusesAKeywordThatItDoesNotKnowThere(String schema) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StructureCheck.of(withProperty(schema)))
        .withMessageStartingWith("Schema keywords not supported here: [");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"null\"}",
        "{\"type\": \"integer\"}",
        "{\"type\": [\"string\", \"null\"]}",
        "{\"type\": \"array\"}",
        "{\"type\": \"array\", \"items\": true}",
        "{\"type\": \"object\", \"properties\": {}}",
        "{\"type\": \"object\", \"additionalProperties\": {}}",
        "{\"type\": \"object\", \"additionalProperties\": true}",
        "{\"type\": \"string\", \"pattern\": \"(\"}",
        "{\"type\": \"string\", \"pattern\": 7}",
        "{\"type\": \"string\", \"not\": {\"pattern\": \"a$\"}}",
        "{\"type\": \"string\", \"enum\": [\"a\", 7]}",
        "{\"type\": \"string\", \"enum\": \"a\"}",
        "{\"type\": \"string\", \"const\": 7}",
        "{\"type\": \"string\", \"minLength\": 1.5}",
        "{\"type\": \"string\", \"maxLength\": 1e20}",
        "{\"type\": \"string\", \"maxLength\": \"1\"}",
        "{\"type\": \"array\", \"items\": {}, \"uniqueItems\": 1}",
        "{\"type\": \"number\", \"minimum\": \"1\"}",
        "{\"$ref\": \"#/$defs/Missing\"}",
        "{\"$ref\": \"#\"}",
        "{\"$ref\": \"other.json\"}",
        "{\"$ref\": 7}",
        "true",
        "[]"
      })
  void refusesWhatItCannotUse(String schema) {
    assertThatIllegalArgumentException().isThrownBy(() -> StructureCheck.of(withProperty(schema)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "[]", "\"object\"", "7"})
  void refusesASchemaThatIsNoObject(String schema) {
    assertThatIllegalArgumentException().isThrownBy(() -> StructureCheck.of(schema));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"type\": \"string\"} {}"})
  void refusesASchemaThatIsNoJson(String schema) {
    assertThatThrownBy(() -> StructureCheck.of(schema)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void refusesTheDigestSchemaWithOneMoreKeyword() {
    String more =
        DigestSchema.json().replace("\"minItems\": 1", "\"minItems\": 1, \"maxContains\": 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StructureCheck.of(more))
        .withMessage("Schema keywords not supported here: [maxContains]");
  }

  @Test
  void enforcesEveryKeywordThatItKnows() {
    StructureCheck check =
        StructureCheck.of(
            """
            {"type": "object", "title": "T", "$id": "urn:t",
             "properties": {
               "const": {"type": "string", "const": "yes", "default": "yes"},
               "any": {"description": "d"},
               "ref": {"$ref": "#/$defs/Pair", "title": "t"},
               "least": {"type": "number", "minimum": -0.5}},
             "required": ["any"],
             "additionalProperties": false,
             "$defs": {
               "Pair": {"type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": true,
                        "items": {"type": "string", "pattern": "b$"}}}}""");
    Checked.text(
            check,
            "«{»\"const\": «\"no\"», \"ref\": «[»«\"a\"», \"b\", «\"b\"»],\n\"least\": «-0.51», «\"x\"»: 1}")
        .findsRules(
            "missing-property",
            "unknown-value",
            "too-many",
            "bad-format",
            "repeated-item",
            "out-of-range",
            "unknown-property");
    Checked.text(check, "{\"any\": [null, {\"\": 1}], \"ref\": [\"ab\", \"b\"], \"least\": -0.5}")
        .findsNothing();
    assertThat(check.check("d", "{\"any\": 1, \"ref\": [\"b\\n\", \"b\"]}"))
        .extracting(Finding::rule)
        .containsExactly("bad-format");
  }

  @Test
  void refusesADefinitionThatHoldsItself() {
    String tree =
        """
        {"$ref": "#/$defs/Tree",
         "$defs": {"Tree": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}}}""";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> StructureCheck.of(tree))
        .withMessage("A definition that holds itself: Tree");
  }
}
