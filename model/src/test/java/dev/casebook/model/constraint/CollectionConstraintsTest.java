package dev.casebook.model.constraint;

import static dev.casebook.model.constraint.OneProperty.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.casebook.model.constraint.OneProperty.OfCustomData;
import dev.casebook.model.constraint.OneProperty.OfOptionalSlug;
import dev.casebook.model.constraint.OneProperty.OfSlugs;
import dev.casebook.model.constraint.OneProperty.OfSome;
import dev.casebook.model.constraint.OneProperty.OfTwoOrThree;
import dev.casebook.model.constraint.OneProperty.OfUnique;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectionConstraintsTest {
  private static final JsonValue ONE = JsonValue.of(1);

  @Test
  void acceptsAnAbsentOptional() {
    assertThat(violations(OfOptionalSlug.class, Optional::empty)).isEmpty();
  }

  @Test
  void checksWhatAnOptionalHolds() {
    assertThat(violations(OfOptionalSlug.class, () -> Optional.of("A")))
        .containsExactly(
            "it: expected lower-case letters and digits joined by single hyphens, but was \"A\"");
  }

  @Test
  void checksEveryItemAtItsIndex() {
    assertThat(violations(OfSlugs.class, () -> Arrays.asList("a", "B", null, "d\n")))
        .containsExactly(
            "it[1]: expected lower-case letters and digits joined by single hyphens, but was \"B\"",
            "it[2]: expected a value, but was not set",
            "it[3]: expected lower-case letters and digits joined by single hyphens,"
                + " but was \"d\\u000a\"");
  }

  @Test
  void acceptsAListOfOneWhereNoneIsTooFew() {
    assertThat(violations(OfSome.class, () -> List.of("a"))).isEmpty();
  }

  @Test
  void rejectsAnEmptyList() {
    assertThat(violations(OfSome.class, List::of))
        .containsExactly("it: expected at least 1 item, but was empty");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void acceptsAsManyItemsAsAllowed(int count) {
    assertThat(violations(OfTwoOrThree.class, () -> items(count))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void rejectsTooFewOrTooManyItems(int count) {
    assertThat(violations(OfTwoOrThree.class, () -> items(count)))
        .containsExactly("it: expected 2 to 3 items, but was " + count);
  }

  private static List<String> items(int count) {
    return List.of("a", "b", "c", "d").subList(0, count);
  }

  @Test
  void acceptsItemsThatDiffer() {
    assertThat(violations(OfUnique.class, () -> List.of("a", "A", "a "))).isEmpty();
  }

  @Test
  void rejectsEveryRepeatedItem() {
    assertThat(violations(OfUnique.class, () -> List.of("a", "b", "a", "b", "a")))
        .containsExactly(
            "it[2]: expected no repeated item, but was \"a\"",
            "it[3]: expected no repeated item, but was \"b\"",
            "it[4]: expected no repeated item, but was \"a\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-", "x-a", "x-\n", ".", "a.b", "com.example/x~y", "é.\uD83D\uDE42"})
  void acceptsTheKey(String key) {
    assertThat(violations(OfCustomData.class, () -> Map.of(key, ONE))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "X-a", "ax-"})
  void rejectsTheKey(String key) {
    assertThat(violations(OfCustomData.class, () -> Map.of(key, ONE)))
        .containsExactly(
            "it[%s]: expected a key that starts with x- or holds a dot, but was \"%s\""
                .formatted(key, key));
  }

  @Test
  void countsTheCharactersOfAKey() {
    String tail = "\uD83D\uDE42".repeat(498);

    assertThat(violations(OfCustomData.class, () -> Map.of("x-" + tail, ONE))).isEmpty();
    assertThat(TypeShape.of(OfCustomData.class).violations(() -> Map.of("x-." + tail, ONE)))
        .extracting(Violation::expected, Violation::actual)
        .containsExactly(tuple("at most 500 characters", "501 characters"));
  }

  @Test
  void acceptsCustomDataOfTheGreatestDepth() {
    JsonValue deep = JsonObject.of("any key", JsonArray.of(ONE));

    assertThat(violations(OfCustomData.class, () -> Map.of("x-a", deep))).isEmpty();
  }

  @Test
  void rejectsDeeperCustomData() {
    JsonValue deep = JsonArray.of(ONE, JsonObject.of("a", JsonArray.of()));

    assertThat(violations(OfCustomData.class, () -> Map.of("x-a", deep)))
        .containsExactly("it[x-a]: expected at most 2 levels, but was 3 levels");
  }
}
