package dev.casebook.profile;

import dev.casebook.profile.transform.PairsForMaps;
import dev.casebook.schema.DigestSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a part of a digest is written as structured output.
 *
 * @param properties the parts of an object, by name; empty for anything else
 * @param items the part that a list holds, or null
 * @param pairs whether an object with any keys is written as a list of pairs
 * @param absent what is written where the part is absent, or null where it is left out
 */
record OutputShape(
    Map<String, OutputShape> properties,
    @Nullable OutputShape items,
    boolean pairs,
    @Nullable JsonNode absent) {
  private static final String REF = "$ref";

  /** The whole of a document. */
  static OutputShape of(SchemaProfile profile) {
    ObjectNode core = SchemaJson.tree(DigestSchema.json());
    ObjectNode output = SchemaJson.tree(profile.schema());
    return of(core, core, output, output, null);
  }

  Optional<OutputShape> item() {
    return Optional.ofNullable(items);
  }

  Optional<JsonNode> whereAbsent() {
    return Optional.ofNullable(absent);
  }

  private static OutputShape of(
      JsonNode coreRoot,
      JsonNode core,
      JsonNode outputRoot,
      JsonNode output,
      @Nullable JsonNode absent) {
    JsonNode type = resolved(coreRoot, core);
    JsonNode outputType = resolved(outputRoot, output);
    Map<String, OutputShape> properties = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : type.path("properties").properties()) {
      String name = each.getKey();
      JsonNode written = outputType.path("properties").path(name);
      if (!written.isMissingNode()) {
        JsonNode nothing =
            names(type, name) || !names(outputType, name)
                ? null
                : nothing(each.getValue(), written);
        properties.put(name, of(coreRoot, each.getValue(), outputRoot, written, nothing));
      }
    }
    boolean pairs =
        type.has("propertyNames")
            && outputType.path("items").path(REF).asString("").endsWith('/' + PairsForMaps.PAIR);
    OutputShape items =
        type.has("items")
            ? of(coreRoot, type.path("items"), outputRoot, outputType.path("items"), null)
            : null;
    return new OutputShape(properties, items, pairs, absent);
  }

  private static boolean names(JsonNode type, String property) {
    return type.path("required").valueStream().anyMatch(name -> name.asString().equals(property));
  }

  /** What says that there is nothing, where a property that was optional became required. */
  private static JsonNode nothing(JsonNode core, JsonNode output) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (output.has("anyOf") || output.path("type").isArray()) {
      return nodes.nullNode();
    }
    if (core.has("default")) {
      return core.path("default");
    }
    return output.path("type").asString().equals("array")
        ? nodes.arrayNode()
        : nodes.stringNode("");
  }

  private static JsonNode resolved(JsonNode root, JsonNode schema) {
    JsonNode chosen = schema.has("anyOf") ? schema.path("anyOf").path(0) : schema;
    return chosen.has(REF) ? root.at(chosen.path(REF).stringValue().substring(1)) : chosen;
  }
}
