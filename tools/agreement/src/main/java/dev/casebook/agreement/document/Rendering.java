package dev.casebook.agreement.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A way to write a document.
 *
 * @param mapper writes it
 * @param finish what is done to the text at last
 */
public record Rendering(JsonMapper mapper, UnaryOperator<String> finish) {
  private static final JsonMapper READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final JsonMapper COMPACT = JsonMapper.builder().build();
  private static final JsonMapper INDENTED =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final JsonMapper ESCAPED =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** All of them: none makes another document of it. */
  public static final List<Rendering> ALL =
      List.of(
          new Rendering(COMPACT, text -> text),
          new Rendering(INDENTED, text -> text),
          new Rendering(ESCAPED, text -> text),
          new Rendering(INDENTED, text -> text.replace("\n", "\r\n")),
          new Rendering(COMPACT, text -> '\uFEFF' + text + '\n'));

  /** Those that are JSON to every parser. */
  static final List<Rendering> PLAIN = ALL.subList(0, ALL.size() - 1);

  public static JsonNode tree(String json) {
    return READER.readTree(json);
  }

  public byte[] bytes(JsonNode document) {
    return finish.apply(mapper.writeValueAsString(document)).getBytes(StandardCharsets.UTF_8);
  }
}
