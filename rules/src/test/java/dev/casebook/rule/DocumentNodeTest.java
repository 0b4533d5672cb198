package dev.casebook.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DocumentNodeTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** The documents of these have no key that stands twice. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whatIsTakenOutIsGoneAndTheRestIsAsItWas(
      @ForAll("documents") String json, @ForAll @Size(max = 5) List<Integer> choices) {
    DocumentNode document = DocumentNode.read(json.getBytes(UTF_8));
    JsonNode expected = MAPPER.readTree(json);
    assertThat(new String(document.rest(), UTF_8)).isEqualTo(json.strip());

    for (int choice : choices) {
      List<String> pointers = parts(expected, "").toList();
      if (!pointers.isEmpty()) {
        String pointer = pointers.get(Math.floorMod(choice, pointers.size()));
        document.follow(pointer).remove();
        takeOut(expected, JsonPointer.compile(pointer));
      }
    }

    assertThat(MAPPER.readTree(document.rest())).isEqualTo(expected);
  }

  private static Stream<String> parts(JsonNode node, String pointer) {
    List<String> found = new ArrayList<>();
    node.forEachEntry((key, value) -> found.add(pointer + '/' + escaped(key)));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      found.add(pointer + '/' + i);
    }
    return found.stream()
        .flatMap(
            part ->
                Stream.concat(
                    Stream.of(part),
                    parts(node.at(JsonPointer.compile(part.substring(pointer.length()))), part)));
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static void takeOut(JsonNode root, JsonPointer pointer) {
    JsonNode parent = root.at(pointer.head());
    if (parent instanceof ObjectNode object) {
      object.remove(pointer.last().getMatchingProperty());
    } else {
      ((ArrayNode) parent).remove(pointer.last().getMatchingIndex());
    }
  }

  @Test
  void keepsTheFirstOfTwoKeysOfOneName() {
    DocumentNode document = read("{\"a\": [{\"b\" : 1, \"c\": 2, \"\\u0062\": [3]}]}");

    assertThat(new String(document.rest(), UTF_8)).isEqualTo("{\"a\": [{\"b\" : 1,\"c\": 2}]}");
  }

  @Test
  void takesAMemberOfAnotherDocument() {
    DocumentNode document = read("{\"a\": 1, \"b\": 2}");
    document.follow("/a").remove();

    document.put("a", read("{\"a\" : {\"x\": []}}").follow("/a"));
    document.put("c", read("{\"c\":true}").follow("/c"));

    assertThat(new String(document.rest(), UTF_8))
        .isEqualTo("{\"a\" : {\"x\": []},\"b\": 2,\"c\":true}");
  }

  @Test
  void tellsATextAndWhereAPartStood() {
    DocumentNode document = read("[0, {\"a/b~\": \"\\u00e9\\n\"}]");
    document.follow("/0").remove();

    DocumentNode text = document.follow("/0/a~1b~0");

    assertThat(text.text()).contains("é\n");
    assertThat(text.pointer()).isEqualTo("/1/a~1b~0");
    assertThat(document.text()).isEmpty();
  }

  private static DocumentNode read(String json) {
    return DocumentNode.read(json.getBytes(UTF_8));
  }

  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> space = Arbitraries.of("", "", " ", "\n  ", "\t\r\n");
    return space.flatMap(each -> container(json(each), each)).map(json -> json + '\n');
  }

  private Arbitrary<String> json(String space) {
    Arbitrary<String> text =
        Arbitraries.of("", "a", "é", "𝄞 x", "\\\"", "\\\\", "a/b~", "\\u00e9", ",", "}]", "日本")
            .map(part -> '"' + part + '"');
    Arbitrary<String> scalar =
        Arbitraries.oneOf(
            text, Arbitraries.of("0", "-1.50", "1e5", "true", "false", "null", "123456789"));
    return Arbitraries.recursive(() -> scalar, inner -> container(inner, space), 0, 4);
  }

  private static Arbitrary<String> container(Arbitrary<String> inner, String space) {
    Arbitrary<String> list =
        inner.list().ofMaxSize(4).map(items -> '[' + String.join(space + ',' + space, items) + ']');
    Arbitrary<String> object =
        Arbitraries.of("a", "b/c", "~d", "é", "\\n", "日")
            .set()
            .ofMaxSize(4)
            .flatMap(
                keys ->
                    inner
                        .list()
                        .ofSize(keys.size())
                        .map(values -> object(List.copyOf(keys), values, space)));
    return Arbitraries.oneOf(list, object);
  }

  private static String object(List<String> keys, List<String> values, String space) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      members.add('"' + keys.get(i) + '"' + space + ':' + space + values.get(i));
    }
    return '{' + space + String.join(space + ',', members) + space + '}';
  }
}
