package dev.casebook.model.constraint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.extension.JsonValue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types with one property, one for each bound, so that a lambda is a value. */
final class OneProperty {
  private OneProperty() {}

  static <T> List<String> violations(Class<T> type, T value) {
    return TypeShape.of(type).violations(value).stream().map(Violation::toString).toList();
  }

  @JsonPropertyOrder("it")
  interface Plain {
    String it();
  }

  @JsonPropertyOrder("it")
  interface OfText {
    @Text
    String it();
  }

  @JsonPropertyOrder("it")
  interface OfProse {
    @Prose
    String it();
  }

  @JsonPropertyOrder("it")
  interface OfSlug {
    @Slug
    String it();
  }

  @JsonPropertyOrder("it")
  interface OfDay {
    @Day
    LocalDate it();
  }

  @JsonPropertyOrder("it")
  interface OfLanguageTag {
    @LanguageTag
    String it();
  }

  @JsonPropertyOrder("it")
  interface OfWebAddress {
    @WebAddress
    String it();
  }

  @JsonPropertyOrder("it")
  interface OfWikidataId {
    @WikidataId
    String it();
  }

  @JsonPropertyOrder("it")
  interface OfUnitCode {
    @UnitCode
    String it();
  }

  @JsonPropertyOrder("it")
  interface OfNumber {
    BigDecimal it();
  }

  @JsonPropertyOrder("it")
  interface OfPositiveNumber {
    @PositiveOrZero
    BigDecimal it();
  }

  @JsonPropertyOrder("it")
  interface OfOptionalSlug {
    Optional<@Slug String> it();
  }

  @JsonPropertyOrder("it")
  interface OfSlugs {
    List<@Slug String> it();
  }

  @JsonPropertyOrder("it")
  interface OfSome {
    @NotEmpty
    List<String> it();
  }

  @JsonPropertyOrder("it")
  interface OfTwoOrThree {
    @Size(min = 2, max = 3)
    List<String> it();
  }

  @JsonPropertyOrder("it")
  interface OfUnique {
    @Unique
    List<String> it();
  }

  @JsonPropertyOrder("it")
  interface OfCustomData {
    @MaxDepth(2)
    Map<@ExtensionKey String, JsonValue> it();
  }
}
