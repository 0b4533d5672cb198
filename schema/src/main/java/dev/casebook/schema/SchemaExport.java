package dev.casebook.schema;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.casebook.json.text.JsonTokens;
import dev.casebook.model.constraint.TypeShape;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Exports the JSON Schema (2020-12) of annotated value types: those of the format, or your own in
 * the same style.
 *
 * <p>The schema uses no combinators, every object is closed, and a {@code $ref} has no siblings, so
 * that generators of other languages make one type of each definition.
 */
public final class SchemaExport {
  private final Descriptions descriptions;

  /**
   * An export with descriptions.
   *
   * @param descriptions tells what each type and property is
   */
  public SchemaExport(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /**
   * The schema of a type.
   *
   * @param id what identifies the schema, a URI
   * @param root an interface that {@link TypeShape} can read
   * @return a JSON document with a final line end
   * @throws IllegalArgumentException if the type, or a type it refers to, is not supported
   */
  public String export(String id, Class<?> root) {
    TypeShape.of(root);
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
