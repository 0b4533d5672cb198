package dev.casebook.json;

import static dev.casebook.json.DigestText.smallest;
import static dev.casebook.json.DigestText.with;
import static dev.casebook.json.DigestText.withQuantity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Digest;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be written in several ways means the same, and is written back in one. */
class ReadingLenienceTest {

  @ParameterizedTest
  @MethodSource
  void readsOtherSpellings(Pair pair) {
    assertThat(DigestJson.read(pair.json())).isEqualTo(pair.digest());
    assertThat(DigestJson.toJson(DigestJson.read(pair.json())))
        .isEqualTo(DigestJson.toJson(pair.digest()));
  }

  static Stream<Pair> readsOtherSpellings() {
    return Stream.of(
        small("an empty list", with("categories", "[]")),
        small("an empty list of objects", with("patterns", "[]")),
        small("no custom data", with("extensions", "{}")),
        small("no custom data of a case study", DigestText.withInStudy("extensions", "{}")),
        small("a default written out", with("language", "'en'")),
        small("a default kind", with("companies", "[{'id':'c','name':'C','kind':'company'}]")),
        small("white space", " \t\r\n" + smallest().replace(",", " , ").replace(":", " :\n")),
        small(
            "another order",
            smallest()
                .replace("{\"casebook\":\"1.0\",", "{")
                .replace("}]}", "}],\"casebook\":\"1.0\"}")),
        small("escaped text", smallest().replace("\"d\"", "\"\\u0064\"")),
        small("an escaped key", smallest().replace("\"series\"", "\"s\\u0065ries\"")),
        Pair.of("an escaped slash", schema("/"), with("$schema", "'\\/'")),
        Pair.of("an escaped pair", schema("\uD83D\uDE42"), with("$schema", "'\\uD83d\\uDe42'")),
        Pair.of(
            "a pair in a key",
            SmallDigest.builder().putExtension("x-\uD83D\uDE42", DigestJson.readValue("1")),
            with("extensions", "{'x-\\ud83d\\ude42':1}")),
        number("1E9", "1e9"),
        number("1e+9", "1e9"),
        number("1e-0", "1"),
        number("-0", "0"),
        number("150e-2", "1.50"),
        number("0.00000001", "1e-8"),
        number("1" + "0".repeat(99), "1" + "0".repeat(99)));
  }

  private static Pair small(String what, String json) {
    return Pair.of(what, SmallDigest.builder(), json);
  }

  private static Digest.Builder schema(String schema) {
    return SmallDigest.builder().schema(schema);
  }

  private static Pair number(String written, String digits) {
    Metric.Builder metric = Metric.builder().value(Quantity.of(digits, "s"));
    String json = withQuantity("{'value':" + written + ",'unit':'s','approximate':false}");
    return Pair.of(written, SmallDigest.builder(metric), json);
  }
}
