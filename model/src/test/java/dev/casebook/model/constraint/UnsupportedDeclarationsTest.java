package dev.casebook.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.Quality;
import dev.casebook.model.extension.JsonValue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a type may not declare, because the bound would go unchecked. */
class UnsupportedDeclarationsTest {

  @ParameterizedTest
  @MethodSource
  void refuses(Class<?> type, String property, String offence) {
    assertThatThrownBy(() -> TypeShape.of(type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(property, offence);
  }

  static Stream<Arguments> refuses() {
    return Stream.of(
        arguments(PastDay.class, "day", "@jakarta.validation.constraints.Past("),
        arguments(EmailAddress.class, "address", "@jakarta.validation.constraints.Email("),
        arguments(SizedNumber.class, "number", "@jakarta.validation.constraints.Size("),
        arguments(PositiveText.class, "text", "@jakarta.validation.constraints.PositiveOrZero("),
        arguments(NonEmptyText.class, "text", "@jakarta.validation.constraints.NotEmpty("),
        arguments(CaseInsensitive.class, "text", "@jakarta.validation.constraints.Pattern("),
        arguments(SlugOfEnum.class, "quality", "@jakarta.validation.constraints.Size("),
        arguments(UniqueText.class, "texts", "Unique"),
        arguments(DeepList.class, "texts", "MaxDepth"),
        arguments(SizedOptional.class, "text", "@jakarta.validation.constraints.Size("),
        arguments(WholeNumber.class, "count", "int"),
        arguments(BoxedFlag.class, "flag", "java.lang.Boolean"),
        arguments(Anything.class, "thing", "java.lang.Object"),
        arguments(NestedList.class, "texts", "java.util.List"),
        arguments(OptionalList.class, "texts", "java.util.List"),
        arguments(NumberedMap.class, "data", "java.lang.Integer"),
        arguments(NoAccessor.class, "nme", "accessor"));
  }

  @JsonPropertyOrder("day")
  interface PastDay {
    @Past
    LocalDate day();
  }

  @JsonPropertyOrder("address")
  interface EmailAddress {
    @Email
    String address();
  }

  @JsonPropertyOrder("number")
  interface SizedNumber {
    @Size(max = 3)
    BigDecimal number();
  }

  @JsonPropertyOrder("text")
  interface PositiveText {
    @PositiveOrZero
    String text();
  }

  @JsonPropertyOrder("text")
  interface NonEmptyText {
    @NotEmpty
    String text();
  }

  @JsonPropertyOrder("text")
  interface CaseInsensitive {
    @Pattern(regexp = "^a$", flags = Pattern.Flag.CASE_INSENSITIVE)
    String text();
  }

  @JsonPropertyOrder("quality")
  interface SlugOfEnum {
    @Slug
    Quality quality();
  }

  @JsonPropertyOrder("texts")
  interface UniqueText {
    List<@Unique String> texts();
  }

  @JsonPropertyOrder("texts")
  interface DeepList {
    @MaxDepth(1)
    List<String> texts();
  }

  @JsonPropertyOrder("text")
  interface SizedOptional {
    @Size(max = 3)
    Optional<String> text();
  }

  @JsonPropertyOrder("count")
  interface WholeNumber {
    int count();
  }

  @JsonPropertyOrder("flag")
  interface BoxedFlag {
    Optional<Boolean> flag();
  }

  @JsonPropertyOrder("thing")
  interface Anything {
    Object thing();
  }

  @JsonPropertyOrder("texts")
  interface NestedList {
    List<List<@Slug String>> texts();
  }

  @JsonPropertyOrder("texts")
  interface OptionalList {
    Optional<List<@Slug String>> texts();
  }

  @JsonPropertyOrder("data")
  interface NumberedMap {
    Map<Integer, JsonValue> data();
  }

  @JsonPropertyOrder({"name", "nme"})
  interface NoAccessor {
    String name();
  }

  @Test
  void refusesATypeThatNamesNoProperties() {
    assertThatThrownBy(() -> TypeShape.of(Runnable.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Runnable");
  }

  @Test
  void refusesAValueOfNoValueType() {
    assertThatThrownBy(() -> TypeShape.typeOf("text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String");
  }

  @Test
  void countsAnAnnotationOnceThatIsBothOnMethodAndType() {
    assertThat(TypeShape.of(OneProperty.OfTwoOrThree.class).properties().get(0))
        .extracting(Property::collectionConstraints)
        .isEqualTo(List.of(new Constraint.ItemCount(2, 3)));
  }
}
