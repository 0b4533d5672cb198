package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Digest;
import dev.casebook.model.Quantity;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonValue;
import dev.casebook.model.generator.ValueArbitraries;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Values on their way through what is no JSON text: trees, maps, CBOR and YAML. */
class OtherFormatsTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CasebookModule()).build();
  private static final ObjectMapper CBOR =
      CBORMapper.builder().addModule(new CasebookModule()).build();
  private static final ObjectMapper YAML =
      YAMLMapper.builder().addModule(new CasebookModule()).build();
  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

  @Property(tries = 200)
  void cborKeepsAll(@ForAll("digests") Digest digest) {
    assertThat(CBOR.readValue(CBOR.writeValueAsBytes(digest), Digest.class)).isEqualTo(digest);
  }

  @Property(tries = 200)
  void yamlKeepsFigures(@ForAll("quantities") Quantity quantity) {
    assertThat(YAML.readValue(YAML.writeValueAsString(quantity), Quantity.class))
        .isEqualTo(quantity);
  }

  @Property(tries = 200)
  void aTreeKeepsAll(@ForAll("digests") Digest digest) {
    JsonNode tree = MAPPER.valueToTree(digest);

    assertThat(MAPPER.treeToValue(tree, Digest.class)).isEqualTo(digest);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(tree), Digest.class)).isEqualTo(digest);
  }

  @Property(tries = 200)
  void aMapKeepsAll(@ForAll("digests") Digest digest) {
    Map<String, Object> map = MAPPER.convertValue(digest, MAP);

    assertThat(MAPPER.convertValue(map, Digest.class)).isEqualTo(digest);
  }

  @Test
  void aTreeHasTheDigits() {
    JsonNode tree = MAPPER.valueToTree(Quantity.of("21.0", "s"));

    assertThat(tree).hasToString("{\"value\":21.0,\"unit\":\"s\"}");
  }

  @Test
  void figuresOfOtherProgramsAreRead() {
    Map<String, Object> whole = Map.of("value", 21, "unit", "s");
    Map<String, Object> binary = Map.of("value", 0.5, "unit", "s");

    for (ObjectMapper mapper : List.of(MAPPER, CBOR, YAML)) {
      assertThat(mapper.readValue(mapper.writeValueAsBytes(whole), Quantity.class))
          .isEqualTo(Quantity.of("21", "s"));
      assertThat(mapper.convertValue(binary, Quantity.class)).isEqualTo(Quantity.of("0.5", "s"));
    }
  }

  @Test
  void faultsHaveTheirPath() {
    byte[] cbor = CBOR.writeValueAsBytes(Map.of("value", "1"));
    JsonNode tree = MAPPER.readTree("{\"value\":1,\"Unit\":\"s\"}");

    assertThatThrownBy(() -> CBOR.readValue(cbor, Quantity.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith("Expected a number, but found text (at /value)");
    assertThatThrownBy(() -> MAPPER.treeToValue(tree, Quantity.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith("There is no property \"Unit\" here; did you mean \"unit\"?");
    assertThatThrownBy(() -> MAPPER.convertValue(Map.of("value", 1), Quantity.class))
        .hasMessageStartingWith("The property \"unit\" is missing");
  }

  @Test
  void whatJsonDoesNotHaveIsRefused() {
    byte[] bytes = CBOR.writeValueAsBytes(Map.of("value", new byte[] {1}));
    String sentence = "a value that JSON does not have, such as binary data (at /value)";

    assertThatThrownBy(() -> CBOR.readValue(bytes, Quantity.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith("Expected a number, but found " + sentence);
    assertThatThrownBy(() -> CBOR.readValue(bytes, JsonObject.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith("Expected JSON, but found " + sentence);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsRefused(double number) {
    byte[] cbor = CBOR.writeValueAsBytes(Map.of("value", number));
    JsonMapper lenient =
        JsonMapper.builder()
            .addModule(new CasebookModule())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    assertThatThrownBy(() -> CBOR.readValue(cbor, Quantity.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith("Expected a number, but was " + number + " (at /value)");
    assertThatThrownBy(() -> lenient.readValue("{\"value\":" + number + "}", JsonValue.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith("Expected a number, but was " + number + " (at /value)");
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return ValueArbitraries.of(Quantity.class);
  }

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }
}
