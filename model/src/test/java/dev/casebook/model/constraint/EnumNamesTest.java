package dev.casebook.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.CompanyKind;
import dev.casebook.model.Digest;
import dev.casebook.model.FormatVersion;
import dev.casebook.model.Quality;
import dev.casebook.model.Statistic;
import dev.casebook.model.generator.ValueTypes;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnumNamesTest {

  @ParameterizedTest
  @MethodSource("enums")
  void everyConstantIsFoundByItsName(Class<?> type) {
    EnumNames names = EnumNames.of(type);

    assertThat(type.getEnumConstants())
        .allSatisfy(
            each -> {
              Enum<?> constant = (Enum<?>) each;
              assertThat(names.constant(names.name(constant))).contains(constant);
            });
  }

  @ParameterizedTest
  @MethodSource("enums")
  void namesAreUniqueAndLowerCase(Class<?> type) {
    assertThat(EnumNames.of(type).all())
        .hasSameSizeAs(type.getEnumConstants())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z0-9]+([.-][a-z0-9]+)*"));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void javaNamesAreNoJsonNames(Class<?> type) {
    assertThat(type.getEnumConstants())
        .allSatisfy(
            each -> assertThat(EnumNames.of(type).constant(((Enum<?>) each).name())).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("enums")
  void whatIsWrittenDownIsWhatAnnotationsState(Class<?> type) {
    assertThat(TypeShape.generated(type, EnumNames.Written.class).orElseThrow().names())
        .containsExactlyElementsOf(
            Stream.of(type.getEnumConstants())
                .map(constant -> EnumNames.readName((Enum<?>) constant))
                .toList());
  }

  static Stream<Class<?>> enums() {
    return ValueTypes.reachableFrom(Digest.class).stream()
        .flatMap(type -> TypeShape.of(type).properties().stream())
        .<Class<?>>map(Property::type)
        .filter(Class::isEnum)
        .distinct();
  }

  @Test
  void namesAreKebabCase() {
    assertThat(EnumNames.of(Quality.class).name(Quality.COST_EFFICIENCY))
        .isEqualTo("cost-efficiency");
    assertThat(EnumNames.of(Statistic.class).name(Statistic.P999)).isEqualTo("p999");
  }

  @Test
  void anAnnotationGivesAnotherName() {
    assertThat(EnumNames.of(FormatVersion.class).all()).containsExactly("1.0");
  }

  @Test
  void namesKeepTheOrderOfTheConstants() {
    assertThat(EnumNames.of(CompanyKind.class).all())
        .containsExactly(
            "company",
            "foundation",
            "government",
            "university",
            "publication",
            "community",
            "person");
  }

  @Test
  void anUnknownNameHasNoConstant() {
    assertThat(EnumNames.of(Quality.class).constant("speed")).isEmpty();
  }
}
