package dev.casebook.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What SchemaStore takes: a schema, an entry of its catalog, and files that pass and fail. */
class SchemaStoreTest {
  private static final String FOLDER = "schemastore/";
  private static final String NAME = "casebook-digest";
  private static final String ADDRESS = "https://www.schemastore.org/" + NAME + ".json";

  private static final String WHOLE =
      """
      {
        "casebook": "1.0",
        "id": "harbour-notes-2026-06-03",
        "series": "Harbour Notes",
        "date": "2026-06-03",
        "companies": [{"id": "quay", "name": "Quay", "kind": "company"}],
        "caseStudies": [
          {
            "id": "berths",
            "title": "Berths without queues",
            "company": "quay",
            "summary": "Ships wait 4 hours instead of 3 days.",
            "metrics": [
              {
                "name": "waiting time",
                "value": {"value": 4, "unit": "h"},
                "baseline": {"value": 3, "unit": "d"},
                "quote": "Ships wait 4 hours instead of 3 days"
              }
            ]
          }
        ],
        "extensions": {"x-reviewed": true}
      }
      """;

  /** What each file that must fail spoils. */
  private static final Map<String, List<String>> SPOILT =
      Map.of(
          "unknown-property", List.of("\"series\"", "\"serie\""),
          "missing-companies",
              List.of("[{\"id\": \"quay\", \"name\": \"Quay\", \"kind\": \"company\"}]", "[]"),
          "no-such-day", List.of("\"2026-06-03\"", "\"2026-06-31\""),
          "unknown-kind", List.of("\"kind\": \"company\"", "\"kind\": \"firm\""),
          "text-for-number", List.of("\"value\": 4", "\"value\": \"4\""),
          "extension-without-prefix", List.of("x-reviewed", "reviewed"));

  @Test
  void theSchemaIsTheProfileUnderTheAddressThatItGets() throws IOException {
    ObjectNode schema = SchemaJson.tree(SchemaProfile.DRAFT_07.schema());
    schema.put("$id", ADDRESS);
    GoldenFile.at(FOLDER + "schemas/json/" + NAME + ".json").holds(SchemaJson.text(schema));
  }

  @Test
  void theCatalogNamesIt() throws IOException {
    ObjectNode entry = JsonMapper.shared().createObjectNode();
    entry.put("name", "Casebook digest");
    entry.put("description", "A digest of engineering case studies");
    entry.putArray("fileMatch").add("*.casebook.json");
    entry.put("url", ADDRESS);
    GoldenFile.at(FOLDER + "catalog-entry.json").holds(SchemaJson.text(entry));
  }

  @Test
  void filesPassAndFailAsTheyMust() throws IOException {
    GoldenFile.at(FOLDER + "test/" + NAME + "/whole.json").holds(WHOLE);
    for (Map.Entry<String, List<String>> each : SPOILT.entrySet()) {
      String spoilt = WHOLE.replace(each.getValue().get(0), each.getValue().get(1));
      GoldenFile.at(FOLDER + "negative_test/" + NAME + '/' + each.getKey() + ".json").holds(spoilt);
    }
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SchemaProfile.DRAFT_07.schema(), InputFormat.JSON);
    assertThat(schema.validate(WHOLE, InputFormat.JSON)).isEmpty();
    try (var files = Files.list(Path.of(FOLDER + "negative_test/" + NAME))) {
      List<Path> negative = files.toList();
      assertThat(negative).hasSameSizeAs(SPOILT.keySet());
      for (Path file : negative) {
        assertThat(schema.validate(Files.readString(file), InputFormat.JSON))
            .as(file.toString())
            .isNotEmpty();
      }
    }
  }
}
