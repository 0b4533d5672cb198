package dev.casebook.model.generator;

import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;

/** What generated values hold, property by property. */
final class Sightings {
  private final Map<Property, List<Object>> values = new LinkedHashMap<>();
  private final Map<Property, List<Object>> items = new LinkedHashMap<>();

  /** The same values each time, so that what is seen once is seen always. */
  static Sightings in(Class<?> type, int count) {
    Sightings sightings = new Sightings();
    RandomGenerator<?> generator = ValueArbitraries.of(type).generator(count, false);
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      sightings.record(type, generator.next(random).value());
    }
    return sightings;
  }

  private void record(Class<?> type, Object value) {
    for (Property property : TypeShape.of(type).properties()) {
      values.computeIfAbsent(property, p -> new ArrayList<>()).add(property.get(value));
      property.each(value, item -> recordItem(property, item));
    }
  }

  private void recordItem(Property property, Object item) {
    items.computeIfAbsent(property, p -> new ArrayList<>()).add(item);
    if (TypeShape.isValueType(property.type())) {
      record(property.type(), item);
    }
  }

  List<Property> properties() {
    return List.copyOf(values.keySet());
  }

  /** What the accessor returned, an optional, a list or a map as such. */
  List<Object> values(Property property) {
    return List.copyOf(values.get(property));
  }

  /** What was in it. */
  List<Object> items(Property property) {
    return List.copyOf(items.getOrDefault(property, List.of()));
  }

  Stream<String> texts() {
    return allItems().filter(String.class::isInstance).map(String.class::cast);
  }

  Stream<BigDecimal> numbers() {
    return allItems().filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
  }

  Stream<LocalDate> days() {
    return allItems().filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
  }

  /** All custom data, with all that is nested in it. */
  Stream<JsonValue> json() {
    return allItems()
        .filter(JsonValue.class::isInstance)
        .flatMap(value -> nested((JsonValue) value));
  }

  private static Stream<JsonValue> nested(JsonValue value) {
    Stream<JsonValue> inner = Stream.of();
    if (value instanceof JsonArray array) {
      inner = array.items().stream();
    } else if (value instanceof JsonObject object) {
      inner = object.members().values().stream();
    }
    return Stream.concat(Stream.of(value), inner.flatMap(Sightings::nested));
  }

  private Stream<Object> allItems() {
    return items.values().stream().flatMap(List::stream);
  }
}
