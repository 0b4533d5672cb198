package dev.casebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.casebook.model.constraint.InvalidValueException;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.constraint.Violation;
import dev.casebook.model.extension.JsonValue;
import dev.casebook.model.generator.ValueBuilder;
import dev.casebook.model.generator.ValueTypes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViolationsAtOnceTest {

  @Test
  void reportsAllViolationsInTheOrderOfTheFields() {
    Company.Builder builder =
        Company.builder()
            .addAliases("Amazon", "x".repeat(501))
            .homepage("ftp://example.org")
            .id("Not A Slug");

    InvalidValueException thrown = rejected(builder::build);

    assertThat(thrown.violations())
        .extracting(Violation::toString)
        .containsExactly(
            "id: expected lower-case letters and digits joined by single hyphens,"
                + " but was \"Not A Slug\"",
            "name: expected a value, but was not set",
            "aliases[1]: expected 1 to 500 characters, but was 501 characters",
            "homepage: expected an http or https URL, with other than ASCII characters"
                + " percent-encoded, but was \"ftp://example.org\"");
    assertThat(thrown.violations())
        .extracting(violation -> violation.place().pointer())
        .containsExactly("/id", "/name", "/aliases/1", "/homepage");
  }

  @Test
  void putsAllViolationsIntoTheMessage() {
    InvalidValueException thrown = rejected(() -> Company.builder().id("").build());

    assertThat(thrown)
        .hasMessage(
            "Company cannot be built: id: expected lower-case letters and digits joined by single"
                + " hyphens, but was \"\"; name: expected a value, but was not set");
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void reportsEveryRequiredValueThatIsMissing(Class<?> type) {
    List<String> required =
        TypeShape.of(type).properties().stream()
            .filter(property -> property.required() && property.defaultValue() == null)
            .map(Property::name)
            .toList();

    InvalidValueException thrown = rejected(new ValueBuilder<>(type)::build);

    assertThat(thrown.violations()).extracting(Violation::path).isEqualTo(required);
    assertThat(thrown.violations())
        .extracting(Violation::actual)
        .allMatch(actual -> actual.equals("not set") || actual.equals("empty"));
  }

  static List<Class<?>> valueTypes() {
    return ValueTypes.reachableFrom(Digest.class);
  }

  @Test
  void rejectsANegativeAmountWhereverItStands() {
    Quantity amount = Quantity.between("-2", "3", "s");

    assertThat(rejected(() -> Change.of(ChangeKind.DIFFERENCE, Sense.INCREASE, amount)))
        .hasMessage(
            "Change cannot be built: amount.min: expected a number of at least 0, but was -2")
        .extracting(thrown -> thrown.violations().get(0).place().pointer())
        .isEqualTo("/amount/min");
  }

  @Test
  void rejectsRepeatedIds() {
    Insight.Builder builder = Insight.builder().statement("Same").addCompanies("a", "b", "a");

    assertThat(rejected(builder::build))
        .hasMessage(
            "Insight cannot be built: companies[2]: expected no repeated item, but was \"a\"");
  }

  @Test
  void rejectsABadKeyOfCustomData() {
    CaseStudy.Builder builder =
        CaseStudy.builder()
            .id("a")
            .title("A")
            .company("a")
            .summary("A")
            .extensions(Map.of("a/b", JsonValue.of(true)));

    InvalidValueException thrown = rejected(builder::build);

    assertThat(thrown)
        .hasMessage(
            "CaseStudy cannot be built: extensions[a/b]: expected a key that starts with x- or"
                + " holds a dot, but was \"a/b\"");
    assertThat(thrown.violations().get(0).place().pointer()).isEqualTo("/extensions/a~1b");
  }

  private static InvalidValueException rejected(Runnable building) {
    return catchThrowableOfType(InvalidValueException.class, building::run);
  }
}
