package dev.casebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.constraint.InvalidValueException;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.generator.ValueArbitraries;
import dev.casebook.model.generator.ValueBuilder;
import dev.casebook.model.generator.ValueTypes;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that someone else's class implements, so that nobody checked them. */
class ForeignValuesTest {

  @ParameterizedTest
  @MethodSource("properties")
  void areRefusedByTheBuilderThatTakesThem(Property property) {
    Object owner = ValueArbitraries.of(property.owner()).sample();
    Object foreign = foreign(property.type());
    ValueBuilder<?> builder = new ValueBuilder<>(property.owner()).from(owner);
    Object given =
        switch (property.form()) {
          case LIST -> List.of(foreign);
          case OPTIONAL -> Optional.of(foreign);
          case SINGLE, MAP -> foreign;
        };
    String place = property.name() + (property.form() == Property.Form.LIST ? "[0]" : "");

    assertThatThrownBy(builder.set(property, given)::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(
            "%s: expected a value that %s.builder() built, but was an object of ",
            place, property.type().getSimpleName());
  }

  static Stream<Property> properties() {
    return ValueTypes.reachableFrom(Digest.class).stream()
        .flatMap(type -> TypeShape.of(type).properties().stream())
        .filter(property -> TypeShape.isValueType(property.type()));
  }

  @Test
  void areCopiedByTheBuilderOfTheirType() {
    assertThat(Quantity.builder().from((Quantity) foreign(Quantity.class)).build())
        .isEqualTo(QUANTITY);
  }

  private static final Quantity QUANTITY = Quantity.of("21.0", "s");

  /** A value that answers as one that was built does. */
  private static Object foreign(Class<?> type) {
    Object built = type == Quantity.class ? QUANTITY : ValueArbitraries.of(type).sample();
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> method.invoke(built, arguments));
  }
}
