package dev.casebook.json;

import static dev.casebook.json.DigestText.with;
import static dev.casebook.json.DigestText.withInStudy;
import static dev.casebook.json.DigestText.withMetric;
import static dev.casebook.json.DigestText.withQuantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RejectedTypeTest {
  private static final String DAY = "a day that exists, written yyyy-mm-dd";
  private static final String NULL = "null; what is not known is left out";
  private static final String ITEM = "/companies/0";
  private static final String SECOND = "/companies/1";
  private static final String KIND = "/companies/0/kind";
  private static final String METRIC = "/caseStudies/0/metrics/0";
  private static final String VALUE = METRIC + "/value/value";

  @ParameterizedTest
  @MethodSource
  void refusesAnotherType(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> refusesAnotherType() {
    return Stream.of(
        found("▸[]", "an object", "an array", ""),
        found("▸'text'", "an object", "text", ""),
        found("▸1", "an object", "a number", ""),
        found("▸true", "an object", "true", ""),
        found(with("series", "▸1"), "text", "a number", "/series"),
        found(with("series", "▸true"), "text", "true", "/series"),
        found(with("series", "▸['S']"), "text", "an array", "/series"),
        found(with("series", "▸{}"), "text", "an object", "/series"),
        found(with("id", "▸1.5"), "text", "a number", "/id"),
        found(with("date", "▸20260101"), DAY, "a number", "/date"),
        found(with("date", "▸[2026,1,1]"), DAY, "an array", "/date"),
        found(with("casebook", "▸1.0"), "text", "a number", "/casebook"),
        found(with("companies", "[{'id':'c','name':'C','kind':▸0}]"), "text", "a number", KIND),
        found(with("companies", "▸{'id':'c','name':'C'}"), "an array", "an object", "/companies"),
        found(with("companies", "[▸'c']"), "an object", "text", ITEM),
        found(with("companies", "[{'id':'c','name':'C'},▸1]"), "an object", "a number", SECOND),
        found(with("categories", "▸'one'"), "an array", "text", "/categories"),
        found(with("categories", "['one',▸2]"), "text", "a number", "/categories/1"),
        found(with("source", "▸'https://example.org'"), "an object", "text", "/source"),
        found(with("extensions", "▸[]"), "an object", "an array", "/extensions"),
        found(withQuantity("▸21"), "an object", "a number", METRIC + "/value"),
        found(withQuantity("{'value':▸[1],'unit':'s'}"), "a number", "an array", VALUE),
        found(withMetric("'better':▸false"), "text", "false", METRIC + "/better"));
  }

  @ParameterizedTest
  @MethodSource
  void coercesNothing(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> coercesNothing() {
    return Stream.of(
        found(withQuantity("{'value':▸'1','unit':'s'}"), "a number", "text", VALUE),
        found(withQuantity("{'value':1,'unit':▸1}"), "text", "a number", METRIC + "/value/unit"),
        found(withQuantity("{'value':▸true,'unit':'s'}"), "a number", "true", VALUE),
        found(withQuantity("{'value':▸'','unit':'s'}"), "a number", "text", VALUE),
        found(withQuantity("▸''"), "an object", "text", METRIC + "/value"),
        found(withQuantity("▸[]"), "an object", "an array", METRIC + "/value"),
        approximate("0", "a number"),
        approximate("1", "a number"),
        approximate("'true'", "text"),
        approximate("''", "text"),
        found(with("categories", "▸''"), "an array", "text", "/categories"),
        found(with("extensions", "▸''"), "an object", "text", "/extensions"));
  }

  @ParameterizedTest
  @MethodSource
  void refusesNullEverywhere(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> refusesNullEverywhere() {
    return Stream.of(
        found("▸null", "an object", NULL, ""),
        found(with("$schema", "▸null"), "text", NULL, "/$schema"),
        found(with("casebook", "▸null"), "text", NULL, "/casebook"),
        found(with("id", "▸null"), "text", NULL, "/id"),
        found(with("date", "▸null"), DAY, NULL, "/date"),
        found(with("until", "▸null"), DAY, NULL, "/until"),
        found(with("source", "▸null"), "an object", NULL, "/source"),
        found(with("companies", "▸null"), "an array", NULL, "/companies"),
        found(with("companies", "[▸null]"), "an object", NULL, ITEM),
        found(with("categories", "['a',▸null]"), "text", NULL, "/categories/1"),
        found(with("extensions", "▸null"), "an object", NULL, "/extensions"),
        found(withInStudy("problem", "▸null"), "text", NULL, "/caseStudies/0/problem"),
        found(withInStudy("metrics", "[▸null]"), "an object", NULL, METRIC),
        found(withMetric("'statistic':▸null"), "text", NULL, METRIC + "/statistic"),
        found(withQuantity("{'value':▸null,'unit':'s'}"), "a number", NULL, VALUE),
        approximate("null", NULL));
  }

  private static Reject approximate(String value, String found) {
    String quantity = "{'value':1,'unit':'s','approximate':▸" + value + "}";
    return found(withQuantity(quantity), "true or false", found, METRIC + "/value/approximate");
  }

  private static Reject found(String marked, String expected, String found, String pointer) {
    String problem = "Expected " + expected + ", but found " + found;
    return new Reject(DigestText.quoted(marked), problem, pointer);
  }
}
