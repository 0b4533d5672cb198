package dev.casebook.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The corpus tells which documents the schema accepts; so must the profiles for people. */
class ConformanceTest {
  private static final Path CORPUS = Path.of("../conformance");

  @ParameterizedTest
  @EnumSource(names = {"CORE", "EDITOR", "DRAFT_07"})
  void givesTheVerdictOfTheCorpus(SchemaProfile profile) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(profile.schema(), InputFormat.JSON);
    int valid = 0;
    int invalid = 0;
    for (JsonNode each :
        SchemaJson.tree(Files.readString(CORPUS.resolve("manifest.json"))).path("cases")) {
      JsonNode verdict = each.path("schemaValid");
      byte[] document = Files.readAllBytes(CORPUS.resolve(each.path("file").asString()));
      if (verdict.isBoolean()) {
        assertThat(accepts(schema, document))
            .as(each.path("id").asString())
            .isEqualTo(verdict.booleanValue());
        valid += verdict.booleanValue() ? 1 : 0;
        invalid += verdict.booleanValue() ? 0 : 1;
      }
    }
    assertThat(valid).isGreaterThan(100);
    assertThat(invalid).isGreaterThan(30);
  }

  private static boolean accepts(Schema schema, byte[] document) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      return schema.validate(text.replaceFirst("^\\uFEFF", ""), InputFormat.JSON).isEmpty();
    } catch (CharacterCodingException | JacksonException noJson) {
      return false;
    }
  }
}
