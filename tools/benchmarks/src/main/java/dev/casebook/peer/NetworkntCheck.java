package dev.casebook.peer;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The validator of networknt, with formats, as a program that checks files and archives. */
public final class NetworkntCheck {
  private static final ObjectReader NODES = JsonMapper.shared().readerFor(JsonNode.class);

  private NetworkntCheck() {}

  /**
   * Ends with 1 if one document is not valid.
   *
   * @param arguments a JSON Schema, and files; those of several documents have them in a row
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of(arguments[0])), InputFormat.JSON);
    long documents = 0;
    long invalid = 0;
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      try (MappingIterator<JsonNode> nodes = NODES.readValues(Path.of(file))) {
        while (nodes.hasNext()) {
          documents++;
          if (!isValid(schema, nodes.next())) {
            invalid++;
          }
        }
      }
    }
    System.out.println(documents + " documents, " + invalid + " invalid");
    System.exit(invalid > 0 ? 1 : 0);
  }

  private static boolean isValid(Schema schema, JsonNode node) {
    return schema.validate(
        node,
        OutputFormat.BOOLEAN,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
