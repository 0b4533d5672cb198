package dev.casebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.extension.JsonNull;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonValue;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The order of the members of custom data is the same in every run, and the caller's if there is
 * one.
 */
class MemberOrderTest {
  private static final List<String> KEYS =
      Stream.iterate(1, i -> i + 1).limit(40).map(i -> "x-" + i * 7919 % 101).toList();

  @SuppressWarnings({"JdkObsolete", "IdentityHashMapUsage"}) // others may use them
  static Stream<Map<String, JsonValue>> mapsWithoutOrder() {
    Map<String, JsonValue> ordered = inOrder();
    return Stream.of(
        Map.copyOf(ordered),
        ordered.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
        new HashMap<>(ordered),
        new Hashtable<>(ordered),
        new ConcurrentHashMap<>(ordered),
        new IdentityHashMap<>(ordered));
  }

  @ParameterizedTest
  @MethodSource("mapsWithoutOrder")
  void isThatOfTheKeysIfTheMapHasNone(Map<String, JsonValue> map) {
    List<String> sorted = KEYS.stream().sorted().toList();

    assertThat(new JsonObject(map).members().keySet()).containsExactlyElementsOf(sorted);
    assertThat(digest().extensions(map).build().extensions().keySet())
        .containsExactlyElementsOf(sorted);
    assertThat(
            digest()
                .putExtension("x-z", new JsonNull())
                .putAllExtensions(map)
                .build()
                .extensions()
                .keySet())
        .startsWith("x-z")
        .endsWith(sorted.toArray(new String[0]));
  }

  static Stream<Map<String, JsonValue>> mapsWithOrder() {
    Map<String, JsonValue> reverse = new TreeMap<>(Comparator.reverseOrder());
    reverse.putAll(inOrder());
    return Stream.of(
        inOrder(),
        Collections.unmodifiableMap(inOrder()),
        Collections.synchronizedMap(inOrder()),
        reverse,
        new JsonObject(inOrder()).members(),
        digest().extensions(inOrder()).build().extensions());
  }

  @ParameterizedTest
  @MethodSource("mapsWithOrder")
  void isThatOfTheMapIfItHasOne(Map<String, JsonValue> map) {
    List<String> keys = List.copyOf(map.keySet());

    assertThat(new JsonObject(map).members().keySet()).containsExactlyElementsOf(keys);
    assertThat(digest().extensions(map).build().extensions().keySet())
        .containsExactlyElementsOf(keys);
  }

  @Property(tries = 200)
  void isThatOfTheBuilder(
      @ForAll @Size(max = 9) List<@AlphaChars @StringLength(min = 2, max = 2) String> keys) {
    List<String> distinct = keys.stream().distinct().toList();
    JsonObject.Builder builder = JsonObject.builder();
    distinct.forEach(key -> builder.put(key, JsonValue.of(key)));

    assertThat(builder.build().members().keySet()).containsExactlyElementsOf(distinct);
  }

  @Test
  void theBuilderOfAnObjectTakesAKeyOnce() {
    JsonObject.Builder builder = JsonObject.builder().put("a", JsonValue.of(1));

    assertThatThrownBy(() -> builder.put("a", JsonValue.of(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Duplicate key \"a\"");
    assertThat(builder.put("b", JsonValue.of(2)).build().members()).hasSize(2);
  }

  private static Map<String, JsonValue> inOrder() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    KEYS.forEach(key -> members.put(key, JsonValue.of(key)));
    return members;
  }

  private static Digest.Builder digest() {
    return Digest.builder()
        .id("d")
        .series("S")
        .date(java.time.LocalDate.of(2026, 1, 1))
        .addCompany(Company.of("c", "C"))
        .addCaseStudy(CaseStudy.builder().id("s").title("T").company("c").summary("S").build());
  }
}
