package dev.casebook.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueTypes;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PatternsTest {

  @ParameterizedTest
  @MethodSource("patterns")
  void areNamedInWords(String regexp) {
    assertThat(Patterns.inWords(regexp)).doesNotContain(regexp).doesNotStartWith("text that");
  }

  /** Java, ECMA-262 and Python differ in what {@code \d}, {@code \w} and look-arounds mean. */
  @ParameterizedTest
  @MethodSource("patterns")
  void useNothingThatOtherLanguagesReadDifferently(String regexp) {
    assertThat(regexp).matches("[ -~]+").doesNotContainPattern("\\\\[^rn\\[\\]]|[(][?]");
    String outsideClasses = regexp.replaceAll("\\[(\\\\.|[^\\]])*]", "");
    assertThat(outsideClasses.replaceFirst("[$]\\z", "")).doesNotContain("$");
  }

  static Stream<String> patterns() {
    return ValueTypes.reachableFrom(Digest.class).stream()
        .flatMap(type -> TypeShape.of(type).properties().stream())
        .flatMap(
            property ->
                Stream.of(
                        property.constraints(),
                        property.collectionConstraints(),
                        property.keyConstraints())
                    .flatMap(bounds -> bounds.stream()))
        .filter(Constraint.Matches.class::isInstance)
        .map(bound -> ((Constraint.Matches) bound).regexp())
        .distinct();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0999-01-01          | a year from 1000 to 9999
          999-01-01           | a year from 1000 to 9999
          +10000-01-01        | a year from 1000 to 9999
          -0001-12-31         | a year from 1000 to 9999
          2026-02-30          | a day that exists, written yyyy-mm-dd
          3 June 2026         | a day that exists, written yyyy-mm-dd
          en_US               | a BCP 47 language tag with hyphens, not underscores, such as pt-BR
          English             | a BCP 47 language tag such as en or pt-BR
          https://e.org/a b   | an http or https URL without spaces, which are written %20
          """)
  void sayWhatIsWrongWithAText(String text, String expected) {
    String regexp =
        expected.contains("day") || expected.contains("year")
            ? Patterns.DAY
            : expected.contains("URL") ? Patterns.WEB_ADDRESS : Patterns.LANGUAGE_TAG;

    assertThat(Patterns.inWords(regexp, text)).isEqualTo(expected);
  }

  @Test
  void namesAPatternOfSomeoneElseByItself() {
    assertThat(Patterns.inWords("^a+$")).isEqualTo("text that matches ^a+$");
  }

  @Test
  void theEndIsTheEndOfTheText() {
    assertThat(Patterns.compile("^a$").matcher("a").find()).isTrue();
    assertThat(Patterns.compile("^a$").matcher("a\n").find()).isFalse();
    assertThat(Patterns.compile("^a$").matcher("b\na").find()).isFalse();
  }

  @Test
  void anEscapedDollarIsADollar() {
    assertThat(Patterns.compile("^a\\$").matcher("a$b").find()).isTrue();
  }

  @Test
  void aPatternWithoutAnchorsIsSearchedFor() {
    assertThat(Patterns.compile("[.]").matcher("a.b").find()).isTrue();
  }

  @Test
  void areNotTriedOnTextsThatAreFarTooLong() {
    String id = "a-".repeat(200_000) + "a";
    assertThatThrownBy(() -> Company.of(id, "Acme"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("expected at most 120 characters, but was 400001 characters");
  }

  @Test
  void areTriedOnEveryTextThatMayFit() {
    assertThat(Patterns.isMatched("a".repeat(4096), 1)).isTrue();
    assertThat(Patterns.isMatched("a".repeat(4097), 1)).isFalse();
    assertThat(Patterns.isMatched("\uD83D\uDE42".repeat(20_000), 20_000)).isTrue();
    assertThat(Patterns.isMatched("\uD83D\uDE42".repeat(20_001), 20_000)).isFalse();
  }
}
