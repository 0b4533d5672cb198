package dev.casebook.model.constraint;

import static dev.casebook.model.constraint.OneProperty.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.casebook.model.constraint.OneProperty.OfLanguageTag;
import dev.casebook.model.constraint.OneProperty.OfProse;
import dev.casebook.model.constraint.OneProperty.OfSlug;
import dev.casebook.model.constraint.OneProperty.OfText;
import dev.casebook.model.constraint.OneProperty.OfUnitCode;
import dev.casebook.model.constraint.OneProperty.OfWebAddress;
import dev.casebook.model.constraint.OneProperty.OfWikidataId;
import dev.casebook.model.constraint.OneProperty.Plain;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextConstraintsTest {
  private static final String EMOJI = "\uD83D\uDE42";

  private static final String A_SLUG = "lower-case letters and digits joined by single hyphens";
  private static final String A_TAG = "a BCP 47 language tag such as en or pt-BR";
  private static final String A_URL = Patterns.inWords(Patterns.WEB_ADDRESS);
  private static final String AN_ITEM = "a Wikidata item id such as Q95";
  private static final String A_UNIT = Patterns.inWords(Patterns.UNIT_CODE);

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void accepts(String description, List<String> violations) {
    assertThat(violations).as(description).isEmpty();
  }

  static Stream<Arguments> accepts() {
    return Stream.of(
        arguments("text of one character", text("x")),
        arguments("text of 500 characters", text("x".repeat(500))),
        arguments("text of 500 characters beyond the BMP", text(EMOJI.repeat(500))),
        arguments("text of a space", text(" ")),
        arguments("text with a tab", text("a\tb")),
        arguments("prose of one character", prose("x")),
        arguments("prose of 20,000 characters", prose("x".repeat(20_000))),
        arguments("prose of 20,000 characters beyond the BMP", prose(EMOJI.repeat(20_000))),
        arguments("prose with line breaks", prose("one\r\ntwo\n\nthree\n")),
        arguments("slug of one letter", slug("a")),
        arguments("slug of a digit", slug("0")),
        arguments("slug of several words", slug("soci-lazy-loading-2")),
        arguments("slug of 120 characters", slug("a".repeat(120))),
        arguments("language", tag("en")),
        arguments("language with region", tag("pt-BR")),
        arguments("language with script and region", tag("zh-Hant-TW")),
        arguments("language tag of 35 characters", tag("abcdefgh" + "-abcdefgh".repeat(3))),
        arguments("address of a host", url("https://example.org")),
        arguments("address with port", url("http://localhost:8080/a")),
        arguments("address with query", url("https://a.b/c?d=e%20f&g=%5Bh%5D#i")),
        arguments("address with query alone", url("https://a.b?c")),
        arguments("address of 2,000 characters", url("http://a/" + "b".repeat(1991))),
        arguments("Wikidata item", wikidata("Q95")),
        arguments("Wikidata item of 20 characters", wikidata("Q" + "9".repeat(19))),
        arguments("UCUM code", unit("{request}/s")),
        arguments("percent", unit("%")),
        arguments("unit of 100 characters", unit("m".repeat(100))),
        arguments("plain empty text", plain("")),
        arguments("plain pair of surrogates", plain(EMOJI)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void rejects(String description, List<String> violations, List<String> expected) {
    assertThat(violations).as(description).isEqualTo(expected);
  }

  static Stream<Arguments> rejects() {
    return Stream.of(
        reject("no text", text(null), "a value", "not set"),
        reject("empty text", text(""), "1 to 500 characters", "empty"),
        reject("long text", text("x".repeat(501)), "1 to 500 characters", "501 characters"),
        reject("long emoji", text(EMOJI.repeat(501)), "1 to 500 characters", "501 characters"),
        reject("two lines", text("a\nb"), "text without line breaks", "\"a\\u000ab\""),
        reject("trailing line feed", text("a\n"), "text without line breaks", "\"a\\u000a\""),
        reject("carriage return", text("a\r"), "text without line breaks", "\"a\\u000d\""),
        reject("empty prose", prose(""), "1 to 20000 characters", "empty"),
        reject(
            "long prose", prose(EMOJI.repeat(20_001)), "1 to 20000 characters", "20001 characters"),
        reject("empty slug", slug(""), A_SLUG, "\"\""),
        reject("upper case", slug("Aws"), A_SLUG, "\"Aws\""),
        reject("underscore", slug("a_b"), A_SLUG, "\"a_b\""),
        reject("two hyphens", slug("a--b"), A_SLUG, "\"a--b\""),
        reject("leading hyphen", slug("-a"), A_SLUG, "\"-a\""),
        reject("trailing hyphen", slug("a-"), A_SLUG, "\"a-\""),
        reject("slug with line feed", slug("abc\n"), A_SLUG, "\"abc\\u000a\""),
        reject("slug after a line feed", slug("\nabc"), A_SLUG, "\"\\u000aabc\""),
        reject("other digits", slug("\u0663"), A_SLUG, "\"\u0663\""),
        reject("long slug", slug("a".repeat(121)), "at most 120 characters", "121 characters"),
        reject("tag of one letter", tag("e"), A_TAG, "\"e\""),
        reject(
            "tag with underscore",
            tag("pt_BR"),
            "a BCP 47 language tag with hyphens, not underscores, such as pt-BR",
            "\"pt_BR\""),
        reject("tag with long part", tag("en-abcdefghi"), A_TAG, "\"en-abcdefghi\""),
        reject("tag with line feed", tag("en\n"), A_TAG, "\"en\\u000a\""),
        reject(
            "long tag",
            tag("abcdefgh" + "-abcdefgh".repeat(3) + "-a"),
            "at most 35 characters",
            "37 characters"),
        reject("other scheme", url("ftp://a.b"), A_URL, "\"ftp://a.b\""),
        reject("no host", url("https://"), A_URL, "\"https://\""),
        reject("no scheme", url("example.org"), A_URL, "\"example.org\""),
        reject(
            "address with space",
            url("https://a.b/c d"),
            "an http or https URL without spaces, which are written %20",
            "\"https://a.b/c d\""),
        reject("address not in ASCII", url("https://a.b/\u00e9"), A_URL, "\"https://a.b/\u00e9\""),
        reject("address with line feed", url("https://a.b\n"), A_URL, "\"https://a.b\\u000a\""),
        reject("script", url("javascript:alert(1)"), A_URL, "\"javascript:alert(1)\""),
        reject(
            "long address",
            url("http://a/" + "b".repeat(1992)),
            "at most 2000 characters",
            "2001 characters"),
        reject("property, not item", wikidata("P31"), AN_ITEM, "\"P31\""),
        reject("leading zero", wikidata("Q05"), AN_ITEM, "\"Q05\""),
        reject("item with line feed", wikidata("Q5\n"), AN_ITEM, "\"Q5\\u000a\""),
        reject(
            "long item", wikidata("Q" + "9".repeat(20)), "at most 20 characters", "21 characters"),
        reject("empty unit", unit(""), A_UNIT, "\"\""),
        reject("unit with space", unit("a b"), A_UNIT, "\"a b\""),
        reject("unit not in ASCII", unit("\u00b5s"), A_UNIT, "\"\u00b5s\""),
        reject("long unit", unit("m".repeat(101)), "at most 100 characters", "101 characters"),
        reject(
            "unpaired high", plain("a\uD83D"), "text without unpaired surrogates", "\"a\\ud83d\""),
        reject(
            "unpaired low", plain("\uDE42a"), "text without unpaired surrogates", "\"\\ude42a\""),
        reject(
            "surrogates in the wrong order",
            plain("\uDE42\uD83D"),
            "text without unpaired surrogates",
            "\"\\ude42\\ud83d\""));
  }

  private static Arguments reject(
      String description, List<String> violations, String expected, String actual) {
    return arguments(
        description, violations, List.of("it: expected " + expected + ", but was " + actual));
  }

  private static List<String> plain(String value) {
    return violations(Plain.class, () -> value);
  }

  private static List<String> text(String value) {
    return violations(OfText.class, () -> value);
  }

  private static List<String> prose(String value) {
    return violations(OfProse.class, () -> value);
  }

  private static List<String> slug(String value) {
    return violations(OfSlug.class, () -> value);
  }

  private static List<String> tag(String value) {
    return violations(OfLanguageTag.class, () -> value);
  }

  private static List<String> url(String value) {
    return violations(OfWebAddress.class, () -> value);
  }

  private static List<String> wikidata(String value) {
    return violations(OfWikidataId.class, () -> value);
  }

  private static List<String> unit(String value) {
    return violations(OfUnitCode.class, () -> value);
  }
}
