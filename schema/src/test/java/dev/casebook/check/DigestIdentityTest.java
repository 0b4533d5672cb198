package dev.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Locator.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says it is. */
class DigestIdentityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": «\"d\"», \"series\": \"S\"}",
        "{\"series\": \"S\", \"id\": «\"d\"»}",
        " \n\n  { \"a\" : { \"id\": \"x\", \"b\": [ {}, [\"]\"], 1.5e3, true ] }, \"series\":\"S\",\n\t\"id\":«\"d\"»}",
        "{\"a\": \"\\\"}\", \"id\": «\"d\"», \"b\": [\"{\"], \"series\": \"S\"}",
        "{\"a\": -1, \"b\": null, \"id\": «\"d\"», \"c\": [], \"series\": \"S\"}",
        "\uFEFF{\"id\": «\"d\"», \"series\": \"S\"}",
        "{\"a\": \"é😀\u20AC\", \"id\": «\"d\"», \"series\": \"S\"}",
        "{\r\n\"series\": \"S\",\r\n\"id\": «\"d\"»}",
        "{\r\"series\": \"S\",\r\"id\": «\"d\"»}",
        "{\n\r\"series\": \"S\",\r\r\n\"id\": «\"d\"»}",
        "{\"\\u0069d\": «\"\\u0064\"», \"series\": \"\\u0053\"}",
        "{\"id\": «\"d\"», \"id\": \"e\", \"series\": \"S\", \"series\": \"T\"}",
        "{\"id\": «\"d\"», \"series\": \"S\", \"id\": 7}",
        "{\"id\": «\"d\"», \"series\": \"S\" then no JSON",
        "{\"id\": «\"d\"», \"companies\": nonsense, \"series\": \"S\"",
        "{\"casebook\": \"9.9\", \"id\": «\"d\"», \"series\": \"S\"}",
        "{\"id\": «\"d\"», \"date\": 20260131, \"series\": \"S\"}"
      })
  void isReadWithThePlaceOfTheId(String marked) {
    MarkedText text = MarkedText.of(marked);
    assertThat(DigestIdentity.of(utf8(text.text())))
        .contains(new DigestIdentity("S", "d", text.marks().get(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{}",
        "[]",
        "\"id\"",
        "[{\"id\": \"d\", \"series\": \"S\"}]",
        "{\"id\": \"d\"}",
        "{\"series\": \"S\"}",
        "{\"id\": \"d\", \"a\": {\"series\": \"S\"}}",
        "{\"id\": \"No slug\", \"series\": \"S\"}",
        "{\"id\": \"No slug\", \"id\": \"d\", \"series\": \"S\"}",
        "{\"id\": \"\", \"series\": \"S\"}",
        "{\"id\": \"d\", \"series\": \"\"}",
        "{\"id\": \"d\", \"series\": \"S\\n\"}",
        "{\"id\": \"d\", \"series\": \"\\ud800\"}",
        "{\"id\": \"d\", \"\\udc00\": 1, \"series\": \"S\"}",
        "{\"id\": 7, \"series\": \"S\"}",
        "{\"id\": [\"d\"], \"series\": \"S\"}",
        "{\"id\": null, \"series\": \"S\"}",
        "{\"id\": \"d\", \"series\"",
        "{\"id\": \"d",
        "{\"id\": \"d\" \"series\": \"S\"}",
        "{id: \"d\", \"series\": \"S\"}",
        "{\"a\": [}, \"id\": \"d\"",
        "{\"id\":",
        "\u0000"
      })
  void isNothingWhereItCannotBeRead(String text) {
    assertThat(DigestIdentity.of(utf8(text))).isEmpty();
    assertThat(DigestIdentity.ofLine(3, utf8(text), 0, utf8(text).length)).isEmpty();
  }

  @Test
  void isOfBoundedLength() {
    String id = "d".repeat(120);
    assertThat(DigestIdentity.of(utf8(document("S".repeat(500), id)))).isPresent();
    assertThat(DigestIdentity.of(utf8(document("S".repeat(501), id)))).isEmpty();
    assertThat(DigestIdentity.of(utf8(document("S", id + "d")))).isEmpty();
  }

  @Test
  void isNotReadFromWhatIsNoUtf8() {
    byte[] latin = document("\u00E9", "d").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(DigestIdentity.of(latin)).isEmpty();
  }

  @Test
  void isLookedForInTheFirstMebibyte() {
    int room = (1 << 20) - document("S", "d").length();
    assertThat(DigestIdentity.of(utf8(" ".repeat(room) + document("S", "d")))).isPresent();
    assertThat(DigestIdentity.of(utf8(" ".repeat(room + 2) + document("S", "d")))).isEmpty();
  }

  @Test
  void takesNoReturnWithinALineOfAnArchiveForItsEnd() {
    byte[] archive = utf8("{}\n{\r\"series\": \"S\",\r\"id\": \"d\"}\r\n");
    assertThat(DigestIdentity.ofLine(2, archive, 3, archive.length - 2))
        .contains(new DigestIdentity("S", "d", new Finding.Region(2, 24, 2, 27)));
  }

  @Test
  void isReadFromNoMoreThanTheLine() {
    byte[] archive = utf8("{\"id\": \"d\",\n\"series\": \"S\"}");
    assertThat(DigestIdentity.ofLine(1, archive, 0, 11)).isEmpty();
  }

  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> space =
        Arbitraries.of(" ", "\n", "\r\n", "\r", "\t")
            .list()
            .ofMaxSize(3)
            .map(all -> String.join("", all));
    Arbitrary<String> member =
        Arbitraries.of(
            "\"id\": \"d-1\"",
            "\"series\": \"S 😀\"",
            "\"date\": \"2026-01-31\"",
            "\"companies\": [{\"id\": \"é\", \"name\": \"]}\\\"\"}]",
            "\"extensions\": {\"x-a\": [[], {}, -1.5e-7, \"\\u00e9\\\\\"]}");
    return space.flatMap(
        between ->
            member
                .list()
                .uniqueElements()
                .ofMaxSize(5)
                .map(
                    members ->
                        members.stream()
                            .collect(
                                Collectors.joining(
                                    "," + between, between + "{" + between, between + "}"))));
  }

  /** The place is that which findings of rules have. */
  @Property
  void isWhereTheLocatorFindsIt(@ForAll("documents") String json) {
    boolean isThere = json.contains("\"d-1\"") && json.contains("\"series\"");
    Target id = new Target("/id", null);
    assertThat(DigestIdentity.of(utf8(json)).map(DigestIdentity::region).stream().toList())
        .isEqualTo(
            isThere ? List.of(Locator.locate(json, List.of(id)).get(id).region()) : List.of());
  }

  private static String document(String series, String id) {
    return "{\"id\": \"%s\", \"series\": \"%s\"}".formatted(id, series);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
