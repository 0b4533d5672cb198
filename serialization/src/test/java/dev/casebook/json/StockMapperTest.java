package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Quality;
import dev.casebook.model.Quantity;
import dev.casebook.model.constraint.EnumNames;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonNull;
import dev.casebook.model.extension.JsonValue;
import dev.casebook.model.generator.ValueArbitraries;
import dev.casebook.model.generator.ValueTypes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 2 or 3 that does not have the module. */
class StockMapperTest {

  private static final List<Stock> STOCKS =
      List.of(
          two("Jackson 2", new ObjectMapper()),
          two(
              "Jackson 2 that omits what is empty and has names of its own",
              new ObjectMapper()
                  .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
                  .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
          two(
              "Jackson 2 that sees all fields",
              new ObjectMapper()
                  .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)),
          three("Jackson 3", JsonMapper.builder()),
          three(
              "Jackson 3 that omits what is empty and has names of its own",
              JsonMapper.builder()
                  .changeDefaultPropertyInclusion(
                      always ->
                          always
                              .withValueInclusion(JsonInclude.Include.NON_EMPTY)
                              .withContentInclusion(JsonInclude.Include.NON_EMPTY))
                  .propertyNamingStrategy(
                      tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)),
          two(
              "Jackson 2 that writes numbers without exponents",
              new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)),
          three(
              "Jackson 3 that writes numbers without exponents",
              JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)),
          new Stock(
              "a tree of Jackson 2",
              value -> new ObjectMapper().valueToTree(value).toString(),
              new ObjectMapper()::readValue),
          new Stock(
              "a tree of Jackson 3",
              value -> new JsonMapper().valueToTree(value).toString(),
              new JsonMapper()::readValue),
          new Stock(
              "maps and lists of Jackson 2",
              value ->
                  new ObjectMapper()
                      .writeValueAsString(new ObjectMapper().convertValue(value, Object.class)),
              new ObjectMapper()::readValue),
          new Stock(
              "maps and lists of Jackson 3",
              value ->
                  new JsonMapper()
                      .writeValueAsString(new JsonMapper().convertValue(value, Object.class)),
              new JsonMapper()::readValue));

  /**
   * A mapper as people configure it.
   *
   * @param name what is special about it
   * @param writer writes a value
   * @param reader reads a value
   */
  record Stock(String name, Writer writer, Reader reader) {

    /** Writes a value. */
    interface Writer {
      String write(Object value) throws Exception;
    }

    /** Reads a value. */
    interface Reader {
      Object read(String json, Class<?> type) throws Exception;
    }

    String write(Object value) throws Exception {
      return writer.write(value);
    }

    Object read(String json, Class<?> type) throws Exception {
      return reader.read(json, type);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Stock two(String name, ObjectMapper mapper) {
    return new Stock(name, mapper::writeValueAsString, mapper::readValue);
  }

  private static Stock three(String name, JsonMapper.Builder builder) {
    JsonMapper mapper = builder.build();
    return new Stock(name, mapper::writeValueAsString, mapper::readValue);
  }

  /** What someone else's type may hold. */
  record Page(String title, Digest digest, List<Quantity> figures, Map<String, JsonValue> data) {}

  @net.jqwik.api.Property(tries = 300)
  void whatItWritesReadsBackEqual(@ForAll("stocks") Stock stock, @ForAll("digests") Digest digest)
      throws Exception {
    assertThat(DigestJson.read(stock.write(digest))).isEqualTo(digest);
  }

  @net.jqwik.api.Property(tries = 300)
  void itWritesEachValueAsTheModuleDoes(
      @ForAll("stocks") Stock stock, @ForAll("values") Object value) throws Exception {
    JsonMapper mapper = JsonMapper.builder().addModule(new CasebookModule()).build();

    assertThat(mapper.readValue(stock.write(value), TypeShape.typeOf(value))).isEqualTo(value);
  }

  @ParameterizedTest
  @FieldSource("STOCKS")
  void itWritesAllOfAValueWithinATypeOfSomeoneElse(Stock stock) throws Exception {
    Digest digest = SmallDigest.builder().putExtension("x-null", new JsonNull()).build();
    Page page =
        new Page(
            "t",
            digest,
            List.of(Quantity.of("21.0", "s")),
            Map.of("a", JsonArray.of(JsonValue.of(1), new JsonNull())));

    assertThat(stock.write(page))
        .isEqualTo(
            "{\"title\":\"t\",\"digest\":"
                + DigestText.with("extensions", "{'x-null':null}")
                + ",\"figures\":[{\"value\":21.0,\"unit\":\"s\"}],\"data\":{\"a\":[1,null]}}");
  }

  @Test
  void itWritesTheContentOfAnOptional() throws Exception {
    assertThat(STOCKS.get(3).write(Optional.of(Quantity.atMost("6", "min"))))
        .isEqualTo("{\"max\":6,\"unit\":\"min\"}");
  }

  @ParameterizedTest
  @MethodSource("enumsOfAll")
  void itWritesAndReadsEnumsByTheirNames(Stock stock, Class<?> type) throws Exception {
    for (Object constant : type.getEnumConstants()) {
      String json = stock.write(constant);

      assertThat(json).isEqualTo('"' + EnumNames.of(type).name((Enum<?>) constant) + '"');
      assertThat(stock.read(json, type)).isEqualTo(constant);
    }
  }

  static Stream<Object[]> enumsOfAll() {
    return enums().flatMap(type -> STOCKS.stream().map(stock -> new Object[] {stock, type}));
  }

  private static Stream<Class<?>> enums() {
    return ValueTypes.reachableFrom(Digest.class).stream()
        .flatMap(type -> TypeShape.of(type).properties().stream())
        .<Class<?>>map(Property::type)
        .filter(Class::isEnum)
        .distinct();
  }

  @ParameterizedTest
  @FieldSource("STOCKS")
  void itWritesEnumsAsKeysAndItems(Stock stock) throws Exception {
    assertThat(stock.write(Map.of(Quality.COST_EFFICIENCY, 3)))
        .isEqualTo("{\"cost-efficiency\":3}");
    assertThat(stock.write(EnumSet.of(Quality.SAFETY))).isEqualTo("[\"safety\"]");
  }

  @ParameterizedTest
  @FieldSource("STOCKS")
  void itRefusesToReadAndNamesTheModule(Stock stock) {
    Stream.concat(
            ValueTypes.reachableFrom(Digest.class).stream(),
            Stream.concat(
                Stream.of(JsonValue.class), Stream.of(JsonValue.class.getPermittedSubclasses())))
        .forEach(type -> assertRefused(type.getSimpleName(), () -> stock.read("{\"a\":1}", type)));
  }

  private static void assertRefused(String type, Callable<?> reading) {
    assertThatThrownBy(reading::call)
        .hasMessageContaining(type + " values are read by a Jackson 3 mapper with ")
        .hasMessageContaining("dev.casebook.json.CasebookModule");
  }

  @Test
  void itWritesAllOfAValueInAView() throws Exception {
    Digest digest = SmallDigest.builder().putExtension("x-null", new JsonNull()).build();
    String json = DigestText.with("extensions", "{'x-null':null}");

    assertThat(
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                .build()
                .writerWithView(Runnable.class)
                .writeValueAsString(digest))
        .isEqualTo(json);
    assertThat(JsonMapper.builder().build().writerWithView(Object.class).writeValueAsString(digest))
        .isEqualTo(json);
  }

  @ParameterizedTest
  @FieldSource("STOCKS")
  void itTakesNoValueAsAKey(Stock stock) {
    assertThatThrownBy(() -> stock.write(Map.of(Company.of("c", "C"), 1)))
        .hasStackTraceContaining("An object of Casebook cannot be a key in JSON");
  }

  @Test
  void itChangesNoValue() {
    Company company = Company.of("c", "C");
    String other = "{\"id\":\"NOT A SLUG\",\"name\":null}";
    ObjectMapper two =
        new ObjectMapper().setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);

    assertRefused("Company", () -> two.readerForUpdating(company).readValue(other));
    assertRefused("Company", () -> new ObjectMapper().readerForUpdating(company).readValue(other));
    assertRefused("Company", () -> new JsonMapper().readerForUpdating(company).readValue(other));
    assertThat(company).isEqualTo(Company.of("c", "C"));
  }

  @Test
  void itChangesNoDigest() {
    Digest digest = SmallDigest.builder().build();

    assertRefused(
        "Digest",
        () ->
            new ObjectMapper()
                .readerForUpdating(digest)
                .readValue("{\"$schema\":\"two\\nlines\"}"));
    assertRefused(
        "Digest",
        () -> new ObjectMapper().readerForUpdating(digest).readValue("{\"casebook\":\"1.0\"}"));
    assertThat(digest).isEqualTo(SmallDigest.builder().build());
  }

  @Provide
  Arbitrary<Stock> stocks() {
    return Arbitraries.of(STOCKS);
  }

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }

  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        ValueTypes.reachableFrom(Digest.class).stream().map(ValueArbitraries::of).toList());
  }
}
