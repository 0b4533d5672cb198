package dev.casebook.fuzz;

import dev.casebook.schema.DigestSchema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of the format: names of properties, and values that are one of a few. */
final class Words {
  private Words() {}

  static List<String> ofSchema() {
    Set<String> words = new TreeSet<>();
    collect(JsonMapper.shared().readTree(DigestSchema.json()), words);
    return List.copyOf(words);
  }

  private static void collect(JsonNode schema, Set<String> words) {
    words.addAll(schema.path("properties").propertyNames());
    schema.path("enum").forEach(value -> words.add(value.asString()));
    schema.forEach(part -> collect(part, words));
  }
}
