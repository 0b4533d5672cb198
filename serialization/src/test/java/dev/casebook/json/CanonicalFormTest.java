package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Digest;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.extension.JsonNull;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonValue;
import dev.casebook.model.generator.ValueArbitraries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CanonicalFormTest {

  @Test
  void looksLikeThis() {
    Digest digest =
        SmallDigest.builder()
            .addCategories("one", "two")
            .putExtension("x-any", DigestJson.readValue("[{},[],null,{\"a\":[1.50]}]"))
            .build();

    assertThat(DigestJson.toJson(digest))
        .isEqualTo(
            """
            {
              "casebook": "1.0",
              "id": "d",
              "series": "S",
              "date": "2026-01-01",
              "companies": [
                {
                  "id": "c",
                  "name": "C"
                }
              ],
              "caseStudies": [
                {
                  "id": "s",
                  "title": "T",
                  "company": "c",
                  "summary": "U"
                }
              ],
              "categories": [
                "one",
                "two"
              ],
              "extensions": {
                "x-any": [
                  {},
                  [],
                  null,
                  {
                    "a": [
                      1.50
                    ]
                  }
                ]
              }
            }
            """);
  }

  @Property(tries = 150)
  void isWhatJsonStringifyPrints(@ForAll("digests") Digest digest) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    DigestLines.write(Stream.of(digest), line);
    String compact = line.toString(StandardCharsets.UTF_8).strip();

    assertThat(DigestJson.toJson(digest)).isEqualTo(Stringify.indented(compact) + "\n");
  }

  @Property(tries = 50)
  void hasNoSpacesAtLineEndsAndNoTabs(@ForAll("digests") Digest digest) {
    assertThat(DigestJson.toJson(digest))
        .endsWith("}\n")
        .doesNotContain("\r", "\t", " \n", "\n\n", "\b", "\f");
  }

  @Property(tries = 100)
  void leavesOutWhatIsAbsentEmptyOrDefault(@ForAll("digests") Digest digest) {
    assertNothingIdle(JsonMapper.shared().readTree(DigestJson.toJson(digest)));
  }

  private static void assertNothingIdle(JsonNode node) {
    assertThat(node.isNull()).isFalse();
    assertThat(node.isContainer() && node.isEmpty()).isFalse();
    assertThat(node.path("kind").asString("")).isNotEqualTo("company");
    assertThat(node.path("language").asString("")).isNotEqualTo("en");
    assertThat(node.path("approximate").asBoolean(true)).isTrue();
    assertThat(node.path("extensions").isEmpty()).isEqualTo(!node.has("extensions"));
    node.properties().stream()
        .filter(member -> !member.getKey().equals("extensions"))
        .forEach(member -> assertNothingIdle(member.getValue()));
    if (node.isArray()) {
      node.forEach(CanonicalFormTest::assertNothingIdle);
    }
  }

  @Test
  void writesEveryCharacterAsJsonStringifyDoes() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(codePoint -> codePoint < 0x3000 || codePoint % 0x100 >= 0xFD)
        .filter(codePoint -> codePoint < 0xD800 || codePoint > 0xDFFF)
        .mapToObj(Character::toString)
        .collect(Collectors.groupingBy(c -> c.codePointAt(0) / 0x1000))
        .values()
        .forEach(
            characters -> {
              String text = String.join("", characters);
              JsonValue member = JsonObject.of(text, JsonValue.of(text));
              String written = Stringify.string(text);
              assertThat(DigestJson.toJson(digest(member)))
                  .contains("{\n      " + written + ": " + written + "\n    }");
            });
  }

  private static Digest digest(JsonValue value) {
    return SmallDigest.builder().putExtension("x-n", value).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "21",
        "21.0",
        "1e9",
        "1.50",
        "-0.001",
        "1e-100",
        "0.0",
        "0e9",
        "0e-100",
        "-1e-7",
        "0.000001",
        "1.5e20",
        "123456789012345678901234567890.123456789",
        "100",
        "1e2",
        "12e98"
      })
  void keepsDigitsAsGiven(String number) {
    Digest digest = digest(DigestJson.readValue(number));
    Quantity quantity = Quantity.of(number, "s");

    assertThat(DigestJson.toJson(digest)).contains("\n    \"x-n\": " + spelling(number) + "\n");
    assertThat(DigestJson.toJson(SmallDigest.builder(Metric.builder().value(quantity)).build()))
        .contains("\n            \"value\": " + spelling(number) + ",\n");
  }

  /** With more digits than one, the point of scientific notation stands behind the first. */
  private static String spelling(String number) {
    return number.equals("12e98") ? "1.2e99" : number;
  }

  @Test
  void keepsNullOfCustomData() {
    assertThat(DigestJson.toJson(digest(new JsonNull()))).contains("\n    \"x-n\": null\n");
  }

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }
}
