package org.example.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.casebook.json.CasebookModule;
import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.model.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** What a program may do with values of the format and mappers of its own. */
class MappersTest {
  private static final JsonMapper FOUND = JsonMapper.builder().findAndAddModules().build();
  private static final JsonMapper PLAIN = JsonMapper.builder().build();
  private static final ObjectMapper CBOR = CBORMapper.builder().findAndAddModules().build();

  private final Digest digest;

  MappersTest() throws IOException {
    digest = DigestJson.read(Path.of(System.getenv("DIGEST")));
  }

  @Test
  void theModuleIsFound() {
    assertEquals(digest, FOUND.readValue(FOUND.writeValueAsString(digest), Digest.class));
  }

  @Test
  void aMapperThatHasTheModuleTwiceIsNoOther() {
    JsonMapper twice = FOUND.rebuild().addModule(new CasebookModule()).build();
    assertEquals(FOUND.writeValueAsString(digest), twice.writeValueAsString(digest));
    assertEquals(digest, twice.readValue(DigestJson.toJson(digest), Digest.class));
  }

  @Test
  void aPlainMapperWritesEverything() {
    assertEquals("{\"value\":21.0,\"unit\":\"s\"}", PLAIN.writeValueAsString(seconds()));
    assertEquals(digest, DigestJson.read(PLAIN.writeValueAsString(digest)));
    assertEquals(FOUND.writeValueAsString(digest), PLAIN.writeValueAsString(digest));
    assertEquals(FOUND.writeValueAsString(digest), new ObjectMapper().writeValueAsString(digest));
  }

  @Test
  void aPlainMapperThatReadsNamesTheModule() {
    String json = PLAIN.writeValueAsString(seconds());
    JacksonException e =
        assertThrows(JacksonException.class, () -> PLAIN.readValue(json, Quantity.class));
    assertEquals(true, e.getMessage().contains("CasebookModule"), e.getMessage());
  }

  @Test
  void binaryJsonReadsBack() {
    assertEquals(digest, CBOR.readValue(CBOR.writeValueAsBytes(digest), Digest.class));
    assertEquals(seconds(), CBOR.readValue(CBOR.writeValueAsBytes(seconds()), Quantity.class));
  }

  @Test
  void treesKeepDigits() {
    for (ObjectMapper mapper : List.of(FOUND, CBOR)) {
      JsonNode tree = mapper.valueToTree(seconds());
      assertEquals(new BigDecimal("21.0"), tree.get("value").decimalValue());
      assertEquals(seconds(), mapper.treeToValue(tree, Quantity.class));
      JsonNode whole = mapper.valueToTree(digest);
      assertEquals(digest, mapper.treeToValue(whole, Digest.class));
    }
  }

  private static Quantity seconds() {
    return Quantity.of("21.0", "s");
  }
}
