package dev.casebook.markdown.text;

import dev.casebook.json.CasebookModule;
import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestJsonException;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Custom data as JSON in a fenced block. */
public final class JsonText {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}&&[^\n]]");

  /**
   * A text that CI servers take for the beginning of a command. Where it is broken up in a page,
   * Markdown's escape would be none of JSON.
   */
  private static final Pattern COMMAND = Pattern.compile("(##[A-Za-z]*)\\[");

  private static final String FENCE = "```";
  private static final String LANGUAGE = "json";

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .addModule(new CasebookModule())
          .build()
          .writer()
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                          .withObjectEmptySeparator("")
                          .withArrayEmptySeparator(""))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private JsonText() {}

  /**
   * Canonical JSON, except that other controls than LF, line separators and the bracket of a
   * command of CI servers are escapes.
   */
  static String of(JsonValue value) {
    String json = COMMAND.matcher(WRITER.writeValueAsString(value)).replaceAll("$1\\\\u005b");
    return UNSEEN
        .matcher(json)
        .replaceAll(unseen -> String.format("\\\\u%04x", (int) unseen.group().charAt(0)));
  }

  /**
   * A fenced block.
   *
   * @param members the members of a JSON object
   * @return its lines
   */
  public static List<String> block(Map<String, JsonValue> members) {
    List<String> lines = new ArrayList<>();
    lines.add(FENCE + LANGUAGE);
    lines.addAll(Arrays.asList(of(new JsonObject(members)).split("\n", -1)));
    lines.add(FENCE);
    return lines;
  }

  /**
   * Reads a fenced block.
   *
   * @param block the block
   * @return the members of the object in it
   * @throws PageFault if it holds no JSON object
   */
  public static Map<String, JsonValue> read(FencedCodeBlock block) {
    int line = PageTree.line(block);
    try {
      if (DigestJson.readValue(block.getLiteral()) instanceof JsonObject object) {
        return object.members();
      }
    } catch (DigestJsonException e) {
      throw new PageFault(
          line + e.line(), "The JSON cannot be read: " + e.problem(), "mend it, or leave it out");
    }
    throw new PageFault(line, "The JSON is no object", "write {\"key\": value}");
  }
}
