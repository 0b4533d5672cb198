package dev.casebook.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueArbitraries;
import dev.casebook.model.generator.ValueTypes;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is generated does what the accessors and the builder do. */
class GeneratedAccessTest {

  @Property(tries = 500)
  void getsWhatEveryAccessorReturns(@ForAll("values") Object value) throws Exception {
    TypeShape<?> shape = TypeShape.of(TypeShape.typeOf(value));
    for (int i = 0; i < shape.properties().size(); i++) {
      assertThat(shape.access().get(value, i)).isEqualTo(called(shape, i, value));
      assertThat(shape.properties().get(i).get(value)).isEqualTo(called(shape, i, value));
    }
  }

  @Property(tries = 500)
  void buildsAnEqualValue(@ForAll("values") Object value) throws Exception {
    TypeShape<?> shape = TypeShape.of(TypeShape.typeOf(value));
    Object builder = shape.access().start();
    for (int i = 0; i < shape.properties().size(); i++) {
      Object held = called(shape, i, value);
      Object given = held instanceof Optional<?> optional ? optional.orElse(null) : held;
      if (given != null) {
        shape.access().set(builder, i, given);
      }
    }

    assertThat(shape.access().build(builder)).isEqualTo(value);
  }

  @Test
  void statesWhatTheAnnotationsDo() {
    for (Class<?> type : ValueTypes.reachableFrom(Digest.class)) {
      assertThat(TypeShape.of(type).access().properties())
          .as(type.getSimpleName())
          .usingRecursiveComparison()
          .ignoringFields("getter")
          .isEqualTo(new ShapeReader(type).properties());
    }
  }

  @Test
  void knowsNoOtherProperty() {
    TypeShape.Access access = TypeShape.of(Company.class).access();
    assertThatThrownBy(() -> access.get(Company.of("a", "A"), 6))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> access.set(access.start(), -1, "a"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void isThereForTypesOfTheModelOnly() {
    TypeShape<?> shape = TypeShape.of(OneProperty.OfTwoOrThree.class);
    assertThatThrownBy(shape::access)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("OfTwoOrThree has no generated access");
  }

  private static Object called(TypeShape<?> shape, int index, Object owner)
      throws IllegalAccessException, InvocationTargetException {
    return shape.properties().get(index).accessor().invoke(owner);
  }

  @Provide
  Arbitrary<Object> values() {
    List<Arbitrary<?>> types =
        ValueTypes.reachableFrom(Digest.class).stream()
            .<Arbitrary<?>>map(ValueArbitraries::of)
            .toList();
    return Arbitraries.of(types).flatMap(type -> type.map(Object.class::cast));
  }
}
