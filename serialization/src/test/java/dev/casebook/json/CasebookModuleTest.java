package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.CompanyKind;
import dev.casebook.model.Digest;
import dev.casebook.model.FormatVersion;
import dev.casebook.model.Quality;
import dev.casebook.model.Quantity;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonNull;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonValue;
import dev.casebook.model.generator.ValueArbitraries;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class CasebookModuleTest {
  private static final TypeReference<List<Company>> COMPANIES = new TypeReference<>() {};
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CasebookModule()).build();
  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .addModule(new CasebookModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  /** What someone else's type may hold. */
  record Envelope(Optional<String> note, Digest digest, List<JsonValue> data) {}

  @Property(tries = 100)
  void readsWhatDigestJsonWrote(@ForAll("digests") Digest digest) {
    assertThat(MAPPER.readValue(DigestJson.toJson(digest), Digest.class)).isEqualTo(digest);
  }

  @Property(tries = 100)
  void writesWhatDigestJsonReads(@ForAll("digests") Digest digest) {
    assertThat(DigestJson.read(MAPPER.writeValueAsBytes(digest))).isEqualTo(digest);
  }

  @Property(tries = 100)
  void writesTheSameTreeAsDigestJson(@ForAll("digests") Digest digest) {
    assertThat(EXACT.readTree(MAPPER.writeValueAsString(digest)))
        .isEqualTo(EXACT.readTree(DigestJson.toJson(digest)));
  }

  @Property(tries = 100)
  void readsAndWritesPartsOnTheirOwn(@ForAll("studies") CaseStudy study) {
    String json = MAPPER.writeValueAsString(study);

    assertThat(MAPPER.readValue(json, CaseStudy.class)).isEqualTo(study);
  }

  @Test
  void isFoundAsAService() {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();

    assertThat(found.readValue("{\"value\":21.0,\"unit\":\"s\"}", Quantity.class))
        .isEqualTo(Quantity.of("21.0", "s"));
  }

  @Test
  void canBeRegisteredTwice() {
    JsonMapper twice =
        JsonMapper.builder().addModule(new CasebookModule()).findAndAddModules().build();
    Company company = Company.of("c", "C");

    assertThat(twice.readValue(twice.writeValueAsString(company), Company.class))
        .isEqualTo(company);
  }

  @Test
  void readsAndWritesEnumsByTheirNames() {
    assertThat(MAPPER.writeValueAsString(Quality.COST_EFFICIENCY)).isEqualTo("\"cost-efficiency\"");
    assertThat(MAPPER.readValue("\"cost-efficiency\"", Quality.class))
        .isEqualTo(Quality.COST_EFFICIENCY);
    assertThat(MAPPER.readValue("\"1.0\"", FormatVersion.class)).isEqualTo(FormatVersion.V1_0);
    assertThat(MAPPER.writeValueAsString(CompanyKind.PERSON)).isEqualTo("\"person\"");
  }

  @Test
  void worksInsideOfOtherTypes() {
    Digest digest = SmallDigest.builder().build();
    JsonValue data = JsonArray.of(JsonValue.of(1), new JsonNull());
    Envelope envelope = new Envelope(Optional.of("n"), digest, List.of(data));

    String json = MAPPER.writeValueAsString(envelope);

    assertThat(json).contains(DigestText.smallest(), "\"data\":[[1,null]]");
    assertThat(MAPPER.readValue(json, Envelope.class)).isEqualTo(envelope);
    assertThat(MAPPER.readValue("[{\"id\":\"c\",\"name\":\"C\"}]", COMPANIES))
        .containsExactly(Company.of("c", "C"));
  }

  @Test
  void updatesByReadingAnew() {
    Company other = Company.of("d", "D");

    assertThat(
            (Company)
                MAPPER
                    .readerForUpdating(Company.of("c", "C"))
                    .readValue(MAPPER.writeValueAsString(other)))
        .isEqualTo(other);
    assertThatThrownBy(
            () -> MAPPER.readerForUpdating(other).readValue("{\"id\":\"d\",\"nmae\":\"D\"}"))
        .hasMessageContaining("did you mean \"name\"?");
  }

  /** What someone else's type may leave open. */
  record Open(String title, Optional<Company> company) {}

  /** An {@code Optional} with other content. */
  record Lists(Optional<List<Company>> companies) {}

  @Test
  void readsAnOptionalThatIsAbsent() {
    assertThat(MAPPER.readValue("{\"title\":\"t\"}", Open.class))
        .isEqualTo(new Open("t", Optional.empty()));
  }

  @Test
  void readsTheNullThatItWritesForAnEmptyOptional() {
    Open open = new Open("t", Optional.empty());
    String json = MAPPER.writeValueAsString(open);

    assertThat(json).isEqualTo("{\"title\":\"t\",\"company\":null}");
    assertThat(MAPPER.readValue(json, Open.class)).isEqualTo(open);
    assertThatThrownBy(() -> MAPPER.readValue("{\"companies\":[null]}", Lists.class))
        .hasMessageStartingWith("Expected an object, but found null");
  }

  @Test
  void keepsNullOfCustomData() {
    assertThat(MAPPER.readValue("null", JsonValue.class)).isEqualTo(new JsonNull());
    assertThat(MAPPER.readValue("{\"data\":[null,[null]]}", Envelope.class).data())
        .containsExactly(new JsonNull(), JsonArray.of(new JsonNull()));
  }

  @Test
  void tellsAbsentFromNull() {
    assertThat(MAPPER.readValue("{}", Envelope.class).digest()).isNull();
    assertThatThrownBy(() -> MAPPER.readValue("{\"digest\":null}", Envelope.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith(
            "Expected an object, but found null; what is not known is left out (at /digest)");
    assertThatThrownBy(() -> MAPPER.readValue("null", Digest.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith(
            "Expected an object, but found null; what is not known is left out\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"value":"1","unit":"s"}         | Expected a number, but found text (at /value)
          {"value":1,"Unit":"s"}           | There is no property "Unit" here; did you mean "unit"? (at /Unit)
          {"value":1,"unit":"s","unit":"s"}| The key "unit" stands in this object already (at /unit)
          {"value":1,"unit":"a b"}         | Expected a UCUM unit code without spaces such as ms, GBy/s or {request}/s, or a currency code such as USD, but was "a b" (at /unit)
          {"value":1e101,"unit":"s"}       | The number has more than 100 digits before or after the decimal point (at /value)
          {"unit":"s","approximate":1}     | Expected true or false, but found a number (at /approximate)
          {}                               | The property "unit" is missing
          ""                               | Expected an object, but found text
          """)
  void staysStrictWithALenientMapper(String json, String message) {
    assertThatThrownBy(() -> LENIENT.readValue(json, Quantity.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith(message + "\n");
  }

  @Test
  void refusesEnumNamesInAnotherCase() {
    assertThatThrownBy(() -> LENIENT.readValue("\"Safety\"", Quality.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("did you mean \"safety\"?");
  }

  @Test
  void readsAndWritesEnumsAsKeys() {
    TypeReference<Map<Quality, Integer>> counts = new TypeReference<>() {};

    String json = MAPPER.writeValueAsString(Map.of(Quality.COST_EFFICIENCY, 3));

    assertThat(json).isEqualTo("{\"cost-efficiency\":3}");
    assertThat(MAPPER.readValue(json, counts)).isEqualTo(Map.of(Quality.COST_EFFICIENCY, 3));
    assertThatThrownBy(() -> MAPPER.readValue("{\"safty\":1}", counts))
        .hasMessageContaining("did you mean \"safety\"?");
  }

  @Test
  void refusesToWriteWhatNoBuilderMade() {
    Digest built = SmallDigest.builder().build();
    Digest foreign =
        (Digest)
            Proxy.newProxyInstance(
                Digest.class.getClassLoader(),
                new Class<?>[] {Digest.class},
                (proxy, method, arguments) -> method.invoke(built, arguments));
    String message = "Expected a value that Digest.builder() built, but was an object of ";

    assertThatThrownBy(() -> DigestJson.toJson(foreign)).hasMessageStartingWith(message);
    assertThatThrownBy(() -> DigestLines.write(Stream.of(foreign), new ByteArrayOutputStream()))
        .hasMessageStartingWith(message);
    assertThatThrownBy(() -> MAPPER.writeValueAsString(foreign)).hasMessageContaining(message);
    assertThatThrownBy(() -> JsonMapper.shared().writeValueAsString(foreign))
        .hasMessageContaining(message);
  }

  @Test
  void readsCustomDataOfADeclaredKindAndRefusesOther() {
    assertThat(MAPPER.readValue("{\"a\":[1]}", JsonObject.class))
        .isEqualTo(JsonObject.of("a", JsonArray.of(JsonValue.of(1))));
    assertThatThrownBy(() -> MAPPER.readValue("[1]", JsonObject.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith("This JSON is no JsonObject");
  }

  @Test
  void namesTheVersionsItKnows() {
    assertThatThrownBy(() -> MAPPER.readValue("\"2.0\"", FormatVersion.class))
        .hasMessageContaining("declares version \"2.0\" of the format; this build knows 1.0");
  }

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }

  @Provide
  Arbitrary<CaseStudy> studies() {
    return ValueArbitraries.of(CaseStudy.class);
  }
}
