package dev.casebook.profile;

import dev.casebook.json.text.JsonTokens;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Schemas as text and as trees. */
final class SchemaJson {
  private SchemaJson() {}

  static ObjectNode tree(String json) {
    return (ObjectNode) JsonMapper.shared().readTree(json);
  }

  /** Indented by two spaces, with a final line end. */
  static String text(JsonNode tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonTokens.indented(text)) {
      JsonMapper.shared().writeTree(generator, tree);
      generator.writeRaw('\n');
    }
    return text.toString();
  }
}
