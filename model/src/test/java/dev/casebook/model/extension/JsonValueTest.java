package dev.casebook.model.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
  private static final JsonValue ONE = JsonValue.of(1);
  private static final JsonValue TWO = JsonValue.of(2);

  @Test
  void isMadeFromJavaValues() {
    assertThat(JsonValue.of("a")).isEqualTo(new JsonString("a"));
    assertThat(JsonValue.of(true)).isEqualTo(new JsonBoolean(true));
    assertThat(JsonValue.of(Long.MIN_VALUE)).isEqualTo(number("-9223372036854775808"));
    assertThat(JsonValue.of(new BigDecimal("1.50"))).isEqualTo(number("1.50"));
  }

  @Test
  void objectsAreEqualInAnyOrderOfMembers() {
    JsonObject oneWay = new JsonObject(ordered("a", ONE, "b", TWO));
    JsonObject otherWay = new JsonObject(ordered("b", TWO, "a", ONE));

    assertThat(oneWay).isEqualTo(otherWay).hasSameHashCodeAs(otherWay);
  }

  @Test
  void objectsKeepTheOrderOfMembers() {
    assertThat(new JsonObject(ordered("b", TWO, "a", ONE)).members().keySet())
        .containsExactly("b", "a");
  }

  @Test
  void arraysAreEqualInTheSameOrderOnly() {
    assertThat(JsonArray.of(ONE, TWO)).isEqualTo(new JsonArray(List.of(ONE, TWO)));
    assertThat(JsonArray.of(ONE, TWO)).isNotEqualTo(JsonArray.of(TWO, ONE));
  }

  @Test
  void numbersAreEqualInEveryDigitOnly() {
    assertThat(number("1")).isEqualTo(number("1"));
    assertThat(number("1.0")).isNotEqualTo(number("1"));
    assertThat(number("1E+1")).isNotEqualTo(number("10"));
  }

  @Test
  void kindsAreNeverEqual() {
    assertThat(
            List.of(
                new JsonNull(),
                JsonValue.of(false),
                JsonValue.of(0),
                JsonValue.of(""),
                JsonArray.of(),
                new JsonObject(Map.of())))
        .doesNotHaveDuplicates();
    assertThat(new JsonNull()).isEqualTo(new JsonNull());
  }

  @Test
  void depthCountsArraysAndObjectsThatAreOpenAtOnce() {
    assertThat(new JsonNull().depth()).isZero();
    assertThat(JsonValue.of("a").depth()).isZero();
    assertThat(JsonArray.of().depth()).isEqualTo(1);
    assertThat(new JsonObject(Map.of()).depth()).isEqualTo(1);
    assertThat(JsonArray.of(ONE, JsonArray.of(), JsonObject.of("a", JsonArray.of())).depth())
        .isEqualTo(3);
  }

  @Test
  void depthOfDeepNestingDoesNotExhaustTheStack() {
    JsonValue deep = ONE;
    for (int i = 0; i < 100_000; i++) {
      deep = i % 2 == 0 ? JsonArray.of(deep) : JsonObject.of("a", deep);
    }

    assertThat(deep.depth()).isEqualTo(100_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+99", "1E-100", "0E-100", "-0.5"})
  void acceptsNumbersOfAHundredDigitsOnEitherSide(BigDecimal number) {
    assertThat(new JsonNumber(number).value()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+100", "1E-101", "0E+100", "1E+2147483647", "1E-2147483647"})
  void rejectsLongerNumbers(BigDecimal number) {
    assertThatThrownBy(() -> JsonValue.of(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Number has more than 100 digits before or after the decimal point");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "a\uDE42", "\uDE42\uD83D"})
  void rejectsUnpairedSurrogates(String text) {
    assertThatThrownBy(() -> JsonValue.of(text)).hasMessageContaining("unpaired surrogate");
    assertThatThrownBy(() -> JsonObject.of(text, ONE)).hasMessageContaining("unpaired surrogate");
  }

  @Test
  void acceptsPairedSurrogatesAndAnyOtherText() {
    assertThat(JsonValue.of("\uD83D\uDE42\0\uFFFF")).isInstanceOf(JsonString.class);
    assertThat(JsonObject.of("", ONE).members()).containsKey("");
  }

  @Test
  void rejectsJavaNull() {
    Map<String, JsonValue> members = new HashMap<>();
    members.put("a", null);

    assertThatThrownBy(() -> new JsonObject(members)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new JsonArray(Arrays.asList(ONE, null)))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void cannotBeChanged() {
    List<JsonValue> items = new ArrayList<>(List.of(ONE));
    Map<String, JsonValue> members = ordered("a", ONE, "b", TWO);
    JsonArray array = new JsonArray(items);
    JsonObject object = new JsonObject(members);
    items.clear();
    members.clear();

    assertThat(array.items()).containsExactly(ONE);
    assertThat(object.members()).hasSize(2);
    assertThatThrownBy(() -> array.items().add(TWO))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> object.members().put("c", TWO))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static JsonNumber number(String digits) {
    return new JsonNumber(new BigDecimal(digits));
  }

  private static Map<String, JsonValue> ordered(
      String first, JsonValue firstValue, String second, JsonValue secondValue) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(first, firstValue);
    members.put(second, secondValue);
    return members;
  }

  @Test
  void depthLooksOnceAtWhatIsThereOften() {
    JsonValue value = JsonValue.of(1);
    for (int i = 0; i < 60; i++) {
      value = JsonArray.of(value, value);
    }
    assertThat(value.depth()).isEqualTo(60);
  }

  @Test
  void aNumberIsNoMoreThanANumber() {
    BigDecimal odd =
        new BigDecimal("1.50") {
          private static final long serialVersionUID = 1;

          @Override
          public String toString() {
            return "1,\"x\":1";
          }

          @Override
          public int precision() {
            return 1;
          }
        };

    assertThat(new JsonNumber(odd).value())
        .hasToString("1.50")
        .isExactlyInstanceOf(BigDecimal.class);
    Quantity quantity = Quantity.builder().value(odd).unit("s").build();
    assertThat(quantity.value().orElseThrow()).isExactlyInstanceOf(BigDecimal.class);
    assertThat(Quantity.builder().min(Optional.of(odd)).unit("s").build().min().orElseThrow())
        .isExactlyInstanceOf(BigDecimal.class);
  }
}
