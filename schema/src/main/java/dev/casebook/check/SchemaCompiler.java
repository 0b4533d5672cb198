package dev.casebook.check;

import dev.casebook.json.DigestJson;
import dev.casebook.model.constraint.Patterns;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles an exported schema. A keyword that is not known is refused, so that no part of a schema
 * goes unchecked.
 */
final class SchemaCompiler {
  private static final String DEFINITION = "#/$defs/";
  private static final Set<String> NOTES =
      Set.of("$schema", "$id", "$defs", "title", "description", "default", "format");

  private final JsonObject root;
  private final Map<String, Schema> definitions = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private SchemaCompiler(JsonObject root) {
    this.root = root;
  }

  static Schema compile(String json) {
    if (DigestJson.readValue(json) instanceof JsonObject root) {
      return new SchemaCompiler(root).compile(root);
    }
    throw new IllegalArgumentException("A schema is an object");
  }

  private Schema compile(JsonObject schema) {
    Keywords keywords = new Keywords(schema, NOTES);
    if (keywords.has("$ref")) {
      Schema definition = definition(keywords.text("$ref"));
      keywords.requireNoMore();
      return definition;
    }
    if (!keywords.has("type")) {
      keywords.requireNoMore();
      return new Schema.Anything();
    }
    String type = keywords.text("type");
    Schema compiled =
        switch (type) {
          case "object" -> object(keywords);
          case "array" -> items(keywords);
          case "string" -> text(keywords);
          case "number" -> new Schema.Decimal(keywords.number("minimum"));
          case "boolean" -> new Schema.Truth();
          default -> throw new IllegalArgumentException("Type not supported: " + type);
        };
    keywords.requireNoMore();
    return compiled;
  }

  private Schema definition(String reference) {
    if (!reference.startsWith(DEFINITION)) {
      throw new IllegalArgumentException("Reference not supported: " + reference);
    }
    String name = reference.substring(DEFINITION.length());
    Schema known = definitions.get(name);
    if (known != null) {
      return known;
    }
    if (!open.add(name)) {
      throw new IllegalArgumentException("A definition that holds itself: " + name);
    }
    Schema compiled = compile(object(object(root.members().get("$defs")).members().get(name)));
    definitions.put(name, compiled);
    return compiled;
  }

  private Schema object(Keywords keywords) {
    if (!keywords.has("additionalProperties")) {
      throw new IllegalArgumentException("An object must say whether it takes other properties");
    }
    if (keywords.truth("additionalProperties")) {
      return new Schema.OpenObject(text(new Keywords(keywords.object("propertyNames"), NOTES)));
    }
    Map<String, Schema> properties = new LinkedHashMap<>();
    keywords
        .object("properties")
        .members()
        .forEach((name, schema) -> properties.put(name, compile(object(schema))));
    return new Schema.ClosedObject(properties, keywords.texts("required"));
  }

  private Schema items(Keywords keywords) {
    return new Schema.Items(
        compile(keywords.object("items")),
        keywords.count("minItems", 0),
        keywords.count("maxItems", Integer.MAX_VALUE),
        keywords.truth("uniqueItems"));
  }

  private static Schema.Text text(Keywords keywords) {
    String regexp = keywords.has("pattern") ? keywords.text("pattern") : null;
    List<String> allowed =
        keywords.has("const") ? List.of(keywords.text("const")) : keywords.texts("enum");
    return new Schema.Text(
        keywords.count("minLength", 0),
        keywords.count("maxLength", Integer.MAX_VALUE),
        regexp == null ? null : new Schema.Form(regexp, Patterns.search(regexp)),
        allowed);
  }

  private static JsonObject object(@Nullable JsonValue value) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new IllegalArgumentException("Expected an object in the schema, but found " + value);
  }
}
