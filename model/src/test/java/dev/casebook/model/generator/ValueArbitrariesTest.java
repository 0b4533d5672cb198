package dev.casebook.model.generator;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.Digest;
import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.extension.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.assertj.core.api.SoftAssertions;

/** Holds the generators to what the tests of all modules rely on: nothing is left ungenerated. */
class ValueArbitrariesTest {
  private static final Sightings SEEN = Sightings.in(Digest.class, 500);

  @Example
  void everyTypeIsReached() {
    assertThat(SEEN.properties())
        .containsExactlyInAnyOrderElementsOf(
            ValueTypes.reachableFrom(Digest.class).stream()
                .flatMap(type -> TypeShape.of(type).properties().stream())
                .toList());
  }

  @Example
  void everyPropertyIsSeenAbsentAndPresent() {
    SoftAssertions.assertSoftly(
        softly -> {
          for (Property property : SEEN.properties()) {
            List<Object> values = SEEN.values(property);
            boolean present = values.stream().anyMatch(value -> !isAbsent(property, value));
            boolean absent = values.stream().anyMatch(value -> isAbsent(property, value));
            // A default may be the only value there is, as for the format version.
            softly
                .assertThat(present || isOnlyValue(property))
                .as("present: %s", property)
                .isTrue();
            softly.assertThat(absent || property.required()).as("absent: %s", property).isTrue();
          }
        });
  }

  private static boolean isOnlyValue(Property property) {
    return property.type().isEnum() && property.type().getEnumConstants().length == 1;
  }

  private static boolean isAbsent(Property property, Object value) {
    return switch (property.form()) {
      case SINGLE -> value.equals(property.defaultValue());
      case OPTIONAL -> value.equals(Optional.empty());
      case LIST -> value.equals(List.of());
      case MAP -> value.equals(Map.of());
    };
  }

  @Example
  void listsAndMapsAreSeenWithSeveralItems() {
    assertThat(SEEN.properties())
        .filteredOn(property -> property.form() == Property.Form.LIST)
        .allMatch(property -> SEEN.values(property).stream().anyMatch(v -> size(v) > 1));
    assertThat(SEEN.properties())
        .filteredOn(property -> property.form() == Property.Form.MAP)
        .allMatch(property -> SEEN.values(property).stream().anyMatch(v -> size(v) > 1));
  }

  private static int size(Object value) {
    return value instanceof List<?> list ? list.size() : ((Map<?, ?>) value).size();
  }

  @Example
  void everyConstantOfEveryEnumIsSeen() {
    assertThat(SEEN.properties())
        .filteredOn(property -> property.type().isEnum())
        .allSatisfy(
            property ->
                assertThat(SEEN.items(property)).contains(property.type().getEnumConstants()));
  }

  @Example
  void bothTruthValuesAreSeen() {
    assertThat(SEEN.properties())
        .filteredOn(property -> property.type() == boolean.class)
        .isNotEmpty()
        .allSatisfy(property -> assertThat(SEEN.items(property)).contains(true, false));
  }

  @Example
  void textsOfEveryKindAreSeenAtTheirGreatestLength() {
    Set<List<Constraint>> kinds =
        SEEN.properties().stream()
            .filter(property -> property.type() == String.class)
            .map(Property::constraints)
            .collect(toSet());
    assertThat(kinds).allSatisfy(kind -> assertThat(lengths(kind)).contains(max(kind)));
  }

  private Stream<Integer> lengths(List<Constraint> kind) {
    return SEEN.properties().stream()
        .filter(property -> property.constraints().equals(kind))
        .flatMap(property -> SEEN.items(property).stream())
        .map(text -> (int) ((String) text).codePoints().count());
  }

  private static int max(List<Constraint> kind) {
    return Bounds.find(Constraint.Length.class, kind).orElseThrow().max();
  }

  @Example
  void textsHoldCharactersThatAreEasilyGotWrong() {
    Set<Integer> codePoints = SEEN.texts().flatMap(t -> t.codePoints().boxed()).collect(toSet());

    assertThat(codePoints)
        .contains((int) '"', (int) '\\', (int) '\0', (int) '\n', (int) '\r', 0x301, 0x5D0, 0x1F642)
        .contains(0x2028, 0xFEFF, 0xFFFF, Character.MAX_CODE_POINT);
  }

  @Example
  void aTextOfOneCharacterIsSeen() {
    assertThat(SEEN.texts()).anyMatch(text -> text.codePointCount(0, text.length()) == 1);
  }

  @Example
  void daysHoldTheBoundsAndLeapDays() {
    assertThat(SEEN.days())
        .contains(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31))
        .anyMatch(day -> day.getMonthValue() == 2 && day.getDayOfMonth() == 29);
  }

  @Example
  void numbersHoldTellingScalesAndMagnitudes() {
    assertThat(SEEN.numbers().toList())
        .contains(new BigDecimal("1.50"), new BigDecimal("1E+9"), new BigDecimal("-1E-100"))
        .anyMatch(number -> number.precision() == 200);
  }

  @Example
  void customDataHoldsAllKindsAndTheGreatestDepth() {
    assertThat(SEEN.json().map(Object::getClass).collect(toSet()))
        .containsExactlyInAnyOrder(JsonValue.class.getPermittedSubclasses());
    assertThat(SEEN.properties())
        .filteredOn(property -> property.type() == JsonValue.class)
        .allSatisfy(
            property ->
                assertThat(SEEN.items(property))
                    .anyMatch(value -> ((JsonValue) value).depth() == maxDepth(property)));
  }

  private static int maxDepth(Property property) {
    return Bounds.find(Constraint.Depth.class, property.collectionConstraints())
        .orElseThrow()
        .max();
  }

  @Example
  void refusesATypeWithoutBuilder() {
    assertThatThrownBy(() -> ValueArbitraries.of(Unbuildable.class).sample())
        .hasMessageContaining("Unbuildable");
  }

  @JsonPropertyOrder("name")
  interface Unbuildable {
    String name();
  }
}
