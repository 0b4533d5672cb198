package dev.casebook.model.generator;

import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.extension.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;

/**
 * Generates values of any value type, from nothing but its shape and bounds.
 *
 * <p>A property that is added to the model is generated without a change here; one whose type or
 * bound is unknown here is refused.
 */
public final class ValueArbitraries {

  /** Lists stay this short, so that a whole digest stays a few kilobytes. */
  private static final int FEW = 3;

  private ValueArbitraries() {}

  /**
   * All valid values of a type.
   *
   * @param valueType a value type with a static {@code builder()}
   * @param <T> the value type
   * @return its values, small for the most part
   */
  public static <T> Arbitrary<T> of(Class<T> valueType) {
    return of(valueType, List.of());
  }

  private static <T> Arbitrary<T> of(Class<T> valueType, List<Constraint> numberBounds) {
    List<Arbitrary<Consumer<ValueBuilder<?>>>> settings =
        TypeShape.of(valueType).properties().stream()
            .map(property -> setting(property, numberBounds))
            .toList();
    return Combinators.combine(settings)
        .as(
            chosen -> {
              ValueBuilder<T> builder = new ValueBuilder<>(valueType);
              chosen.forEach(setting -> setting.accept(builder));
              return builder.build();
            })
        .withoutEdgeCases();
  }

  /** What to do to a builder for one property: set it, or leave it alone where that is allowed. */
  private static Arbitrary<Consumer<ValueBuilder<?>>> setting(
      Property property, List<Constraint> numberBounds) {
    Arbitrary<Object> item = item(property, numberBounds);
    return switch (property.form()) {
      case SINGLE ->
          property.defaultValue() == null
              ? item.map(value -> builder -> builder.set(property, value))
              : atMostOne(item)
                  .map(chosen -> builder -> chosen.forEach(v -> builder.set(property, v)));
      case OPTIONAL ->
          atMostOne(item)
              .map(chosen -> builder -> chosen.forEach(v -> builder.setPresent(property, v)));
      case LIST -> list(property, item).map(list -> builder -> builder.set(property, list));
      case MAP -> map(property, item).map(map -> builder -> builder.set(property, map));
    };
  }

  /** As likely nothing as an item. Lists are drawn much faster than what jqwik calls optional. */
  private static Arbitrary<List<Object>> atMostOne(Arbitrary<Object> item) {
    return item.list().ofMaxSize(1);
  }

  private static Arbitrary<Object> item(Property property, List<Constraint> numberBounds) {
    Class<?> type = property.type();
    if (TypeShape.isValueType(type)) {
      return of(type, property.constraints()).map(Object.class::cast);
    }
    List<Constraint> bounds =
        type == BigDecimal.class
            ? Stream.concat(property.constraints().stream(), numberBounds.stream()).toList()
            : property.constraints();
    if (type == JsonValue.class) {
      return JsonArbitraries.upToDepth(maxDepth(property)).map(Object.class::cast);
    }
    // Scalars only: jqwik computes a value anew for every filter that it passes, so that filters
    // around lists of lists would double the work at each level.
    return Bounds.keep(bounds, scalar(type, bounds));
  }

  private static Arbitrary<?> scalar(Class<?> type, List<Constraint> bounds) {
    if (type == String.class) {
      return new TextArbitraries(bounds).all();
    }
    if (type == BigDecimal.class) {
      return ScalarArbitraries.numbers();
    }
    if (type == LocalDate.class) {
      return ScalarArbitraries.days();
    }
    if (type == boolean.class) {
      return Arbitraries.of(false, true);
    }
    if (type.isEnum()) {
      return Arbitraries.of(type.getEnumConstants());
    }
    throw new IllegalArgumentException("No values are known of " + type);
  }

  private static int maxDepth(Property property) {
    return Bounds.find(Constraint.Depth.class, property.collectionConstraints())
        .map(Constraint.Depth::max)
        .orElse(JsonArbitraries.SHALLOW);
  }

  private static Arbitrary<List<Object>> list(Property property, Arbitrary<Object> item) {
    List<Constraint> bounds = property.collectionConstraints();
    Optional<Constraint.ItemCount> count = Bounds.find(Constraint.ItemCount.class, bounds);
    int min = count.map(Constraint.ItemCount::min).orElse(0);
    int max = count.map(Constraint.ItemCount::max).orElse(Integer.MAX_VALUE);
    ListArbitrary<Object> list =
        item.list().ofMinSize(min).ofMaxSize(Math.min(max, Math.max(min, FEW)));
    boolean unique = Bounds.find(Constraint.UniqueItems.class, bounds).isPresent();
    return unique ? list.uniqueElements() : list;
  }

  private static Arbitrary<Map<String, Object>> map(Property property, Arbitrary<Object> item) {
    List<Constraint> bounds = property.keyConstraints();
    Arbitrary<String> key = Bounds.keep(bounds, new TextArbitraries(bounds).all());
    return Arbitraries.maps(key, item).ofMaxSize(FEW);
  }
}
