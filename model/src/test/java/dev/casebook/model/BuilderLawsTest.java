package dev.casebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.generator.ValueArbitraries;
import dev.casebook.model.generator.ValueBuilder;
import dev.casebook.model.generator.ValueTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** What holds for every value of every type. */
class BuilderLawsTest {

  /** Two values of one type. */
  record Pair(Object one, Object other) {}

  @net.jqwik.api.Property
  void rebuildingGivesAnEqualValue(@ForAll("values") Object value) {
    Object copy = builder(value).from(value).build();

    assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
  }

  @net.jqwik.api.Property
  void settingEveryPropertyGivesAnEqualValue(@ForAll("values") Object value) {
    ValueBuilder<?> builder = builder(value);
    properties(value).forEach(property -> builder.set(property, property.get(value)));

    assertThat(builder.build()).isEqualTo(value).hasSameHashCodeAs(value);
  }

  @net.jqwik.api.Property
  void aChangeOfAnyPropertyGivesAnUnequalValue(@ForAll("pairs") Pair pair) {
    for (Property property : properties(pair.one())) {
      Object before = property.get(pair.one());
      Object after = property.get(pair.other());
      Object changed = builder(pair.one()).from(pair.one()).set(property, after).build();

      assertThat(changed.equals(pair.one())).isEqualTo(after.equals(before));
      assertThat(property.get(changed)).isEqualTo(after);
    }
  }

  @net.jqwik.api.Property
  void isUnequalToAnythingElse(@ForAll("values") Object value) {
    assertThat(value).isNotEqualTo(null).isNotEqualTo(value.toString());
  }

  @net.jqwik.api.Property
  void breaksNoBound(@ForAll("values") Object value) {
    assertThat(shape(value).violations(value)).isEmpty();
  }

  @net.jqwik.api.Property
  void listsAndMapsCannotBeChanged(@ForAll("values") Object value) {
    for (Property property : properties(value)) {
      Object returned = property.get(value);
      if (returned instanceof List<?> list) {
        assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
      }
      if (returned instanceof Map<?, ?> map) {
        assertThatThrownBy(() -> map.put(null, null))
            .isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  @net.jqwik.api.Property
  void laterChangesOfWhatWasPassedDoNotReachTheValue(@ForAll("values") Object value) {
    for (Property property : properties(value)) {
      ValueBuilder<?> builder = builder(value).from(value);
      if (property.get(value) instanceof List<?> list) {
        List<Object> passed = new ArrayList<>(list);
        Object built = builder.set(property, passed).build();
        passed.clear();
        assertThat(built).isEqualTo(value);
      }
      if (property.get(value) instanceof Map<?, ?> map) {
        Map<Object, Object> passed = new LinkedHashMap<>(map);
        Object built = builder.set(property, passed).build();
        passed.clear();
        assertThat(built).isEqualTo(value);
      }
    }
  }

  @net.jqwik.api.Property
  void aBuilderCanBeUsedAgain(@ForAll("pairs") Pair pair) {
    ValueBuilder<?> builder = builder(pair.one()).from(pair.one());
    Object first = builder.build();
    Object second = builder.build();
    properties(pair.one()).forEach(property -> builder.set(property, property.get(pair.other())));
    Object third = builder.build();

    assertThat(first).isEqualTo(pair.one());
    assertThat(second).isEqualTo(pair.one());
    assertThat(third).isEqualTo(pair.other());
  }

  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        ValueTypes.reachableFrom(Digest.class).stream().map(ValueArbitraries::of).toList());
  }

  @Provide
  Arbitrary<Pair> pairs() {
    return Arbitraries.oneOf(
        ValueTypes.reachableFrom(Digest.class).stream().map(BuilderLawsTest::pairsOf).toList());
  }

  private static Arbitrary<Pair> pairsOf(Class<?> type) {
    return Combinators.combine(ValueArbitraries.of(type), ValueArbitraries.of(type)).as(Pair::new);
  }

  private static ValueBuilder<?> builder(Object value) {
    return new ValueBuilder<>(TypeShape.typeOf(value));
  }

  private static List<Property> properties(Object value) {
    return shape(value).properties();
  }

  @SuppressWarnings("unchecked") // the shape of the very type that the value is of
  private static TypeShape<Object> shape(Object value) {
    return (TypeShape<Object>) TypeShape.of(TypeShape.typeOf(value));
  }
}
