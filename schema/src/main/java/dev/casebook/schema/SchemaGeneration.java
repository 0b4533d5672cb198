package dev.casebook.schema;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.casebook.json.text.JsonTokens;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@link SchemaExport} does with the generator's library, which is optional. */
final class SchemaGeneration {

  private SchemaGeneration() {}

  static String schema(String id, Class<?> root, Descriptions descriptions) {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(
            SchemaVersion.DRAFT_2020_12,
            new OptionPreset(
                Option.SCHEMA_VERSION_INDICATOR,
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.ALLOF_CLEANUP_AT_THE_END,
                Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                Option.GETTER_METHODS,
                Option.NONSTATIC_NONVOID_NONGETTER_METHODS));
    new TypeDefinitions(id, root, descriptions).applyToConfigBuilder(config);
    new PropertyDefinitions(descriptions).applyToConfigBuilder(config);
    return text(Arrangement.of(new SchemaGenerator(config.build()).generateSchema(root)));
  }

  private static String text(JsonNode schema) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonTokens.indented(text)) {
      JsonMapper.shared().writeTree(generator, schema);
      generator.writeRaw('\n');
    }
    return text.toString();
  }
}
