package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.casebook.model.Digest;
import dev.casebook.model.extension.JsonValue;
import dev.casebook.model.generator.ValueArbitraries;
import dev.casebook.testing.Growth;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultPlaceTest {
  private static final JsonValue CUSTOM = DigestJson.readValue("{\"a\":[0,\"spot\"]}");

  @ParameterizedTest
  @MethodSource
  void countsLinesAndUtf16CodeUnits(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> countsLinesAndUtf16CodeUnits() {
    return Stream.of(
            "{\r\n  'casebook': '1.0',\r\n  ▸'x': 1\r\n}\r\n",
            "{\n  'casebook': '1.0',\n  ▸'x': 1\n}\n",
            "{\r  'casebook': '1.0',\r  ▸'x': 1\r}\r",
            "{\n\r\n\r\r\n 'casebook': '1.0', ▸'x': 1}",
            "\n\n{ 'casebook': '1.0', ▸'x': 1}",
            "{\t\t▸'x': 1}",
            "{'series': 'é', ▸'x': 1}",
            "{'series': '東京', ▸'x': 1}",
            "{'series': '\uD83D\uDE42', ▸'x': 1}",
            "{'series': '\uD83D\uDC69\u200D\uD83D\uDCBB e\u0301', ▸'x': 1}",
            "{'series': '\\ud83d\\ude42\\n', ▸'x': 1}",
            "{'series': '\u2028\u2029\u0085', ▸'x': 1}",
            "{'series': '\u007f',\n'id': 'd', ▸'x': 1}")
        .map(DigestText::quoted)
        .map(marked -> new Reject(marked, "There is no property \"x\" here", "/x"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3_900, 7_900, 15_900, 16_300, 65_400})
  void isExactWhereverABufferEnds(int least) {
    for (int length = least; length < least + 200; length++) {
      String pad = "é".repeat(length);
      new Reject(
              "{\"$schema\":\"a\",\n\"" + "source\":{\"title\":\"" + pad + "\", ▸\"x\":1}}",
              "There is no property \"x\" here",
              "/source/x")
          .assertRefused();
      new Reject(
              "{" + " ".repeat(length) + "\"categories\":[\"a\", ▸7]}",
              "Expected text, but found a number",
              "/categories/1")
          .assertRefused();
    }
  }

  /** Whatever comes before it and wherever it stands, a second value is found where it begins. */
  @Property(tries = 50)
  void isWhereTheFaultWasPut(
      @ForAll("digests") Digest digest,
      @ForAll @IntRange(max = 9) int blankLines,
      @ForAll @IntRange(max = 99) int spaces) {
    String json = DigestJson.toJson(digest);
    String faulty = json + "\r\n".repeat(blankLines) + " ".repeat(spaces) + "{}";

    DigestJsonException fault =
        catchThrowableOfType(
            DigestJsonException.class,
            () -> DigestJson.read(faulty.getBytes(StandardCharsets.UTF_8)));

    int lines = json.split("\n", -1).length;
    assertThat(fault.line()).isEqualTo(lines + blankLines);
    assertThat(fault.column()).isEqualTo(spaces + 1);
    assertThat(fault.pointer()).isEmpty();
  }

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }

  /** The pointer of a fault leads to it by any key, whatever characters are in it. */
  @Property(tries = 200)
  void pointsByAnyKey(@ForAll("keys") String key) {
    Digest digest = SmallDigest.builder().putExtension("x-" + key, CUSTOM).build();
    String faulty = DigestJson.toJson(digest).replace("\"spot\"", "1e999");

    DigestJsonException fault =
        catchThrowableOfType(DigestJsonException.class, () -> DigestJson.read(faulty));

    String escaped = key.replace("~", "~0").replace("/", "~1");
    assertThat(fault.pointer()).isEqualTo("/extensions/x-" + escaped + "/a/1");
    assertThat(faulty.split("\n", -1)[fault.line() - 1].substring(fault.column() - 1))
        .isEqualTo("1e999");
  }

  @Provide
  Arbitrary<String> keys() {
    return Arbitraries.strings().withChars("~/01a.\"\\ é\n\u2028").ofMaxLength(8);
  }

  @Test
  void messagesStayOnOneLineWhateverTheKeys() {
    String json = DigestText.with("extensions", "{'x-a':{'\\n::error::a\\u001b':1e400}}");

    assertThatThrownBy(() -> DigestJson.read(json))
        .hasMessageEndingWith("(at /extensions/x-a/\\u000a::error::a\\u001b)")
        .isInstanceOfSatisfying(
            DigestJsonException.class,
            fault -> assertThat(fault.pointer()).contains("\n::error::a\u001b"));
  }

  /** A long key in front of many values: the pointers of all of them would take the square. */
  @Test
  void isFoundInLinearTime() {
    Growth.assertLinear(
        20_000,
        size ->
            DigestText.with(
                "extensions", "{'x-" + "a".repeat(size) + "':[" + "1,".repeat(size) + "1e400]}"),
        json -> assertThatThrownBy(() -> DigestJson.read(json)));
  }
}
