package dev.casebook.check;

import static dev.casebook.check.Found.error;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys that are unknown, missing or there twice. */
class KeyFindingsTest {
  private static final String QUANTITY = "one of value, min, max, unit, approximate";

  @Test
  void findsNothingInAValidDigest() {
    Checked.text(Samples.digest("")).findsNothing();
  }

  @Test
  void marksAMisspeltKeyDeepInMinifiedTextBehindAllKindsOfCharacters() {
    Checked.text(
            Samples.study(
                "\"problem\":\"é 中 𝒳 😀 \\\" \uFEFF\","
                    + "\"metrics\":[{\"name\":\"n\",\"value\":{«\"unti\"»:\"s\",\"unit\":\"s\"}}]"))
        .finds(
            error(
                    "unknown-property",
                    "/caseStudies/0/metrics/0/value/unti",
                    "caseStudies[soci].metrics[0].value.unti",
                    "There is no property \"unti\" here; did you mean \"unit\"?")
                .expected(QUANTITY)
                .actual("unti")
                .suggestion("unit"));
  }

  @Test
  void suggestsNothingWhenNoKnownKeyIsNear() {
    Checked.text(Samples.metric("\"value\": {\"unit\": \"s\", «\"colour\"»: [1, {\"a\": 400}]}"))
        .finds(
            error(
                    "unknown-property",
                    "/caseStudies/0/metrics/0/value/colour",
                    "caseStudies[soci].metrics[0].value.colour",
                    "There is no property \"colour\" here")
                .expected(QUANTITY)
                .actual("colour"));
  }

  @ParameterizedTest
  @CsvSource({"Unit, unit", "un_it, unit", "uint, unit", "appoximate, approximate", "maxx, max"})
  void suggestsTheNearestKey(String written, String meant) {
    Checked.text(Samples.metric("\"value\": {\"unit\": \"s\", «\"" + written + "\"»: 1}"))
        .finds(
            error(
                    "unknown-property",
                    "/caseStudies/0/metrics/0/value/" + written,
                    "caseStudies[soci].metrics[0].value." + written,
                    "There is no property \""
                        + written
                        + "\" here; did you mean \""
                        + meant
                        + "\"?")
                .expected(QUANTITY)
                .actual(written)
                .suggestion(meant));
  }

  @Test
  void marksTheObjectThatLacksAPropertyAtItsBrace() {
    Checked.text(Samples.digest("\"signal\":\n  «{»\n  \"companies\": [\"aws\"] }"))
        .finds(
            error("missing-property", "/signal", "signal", "The property \"statement\" is missing")
                .expected("statement"));
  }

  @Test
  void namesEveryMissingPropertyOfAnObject() {
    Checked.text(Samples.study("\"tradeoffs\": [«««{»»»}]"))
        .finds(
            missingInTradeoff("decision"), missingInTradeoff("gains"), missingInTradeoff("costs"));
  }

  private static Found missingInTradeoff(String property) {
    return error(
            "missing-property",
            "/caseStudies/0/tradeoffs/0",
            "caseStudies[soci].tradeoffs[0]",
            "The property \"" + property + "\" is missing")
        .expected(property);
  }

  @Test
  void marksTheSecondOfTwoEqualKeys() {
    Checked.text(Samples.metric("\"better\": \"lower\", «\"better\"»: \"higher\""))
        .finds(
            error(
                "duplicate-key",
                "/caseStudies/0/metrics/0/better",
                "caseStudies[soci].metrics[0].better",
                "The key \"better\" stands in this object already"));
  }

  @Test
  void takesKeysAsEqualHoweverTheyAreSpelt() {
    Checked.text(Samples.metric("\"better\": \"lower\", «\"b\\u0065tt\\u0065r\"»: \"lower\""))
        .findsRules("duplicate-key");
  }

  @Test
  void checksTheValueOfASecondKeyAllTheSame() {
    Checked.text(Samples.metric("\"better\": \"lower\", «\"better\"»: «7»"))
        .findsRules("duplicate-key", "wrong-type");
  }

  @Test
  void tellsOfAnUnknownKeyOnceAndOfItsSecondAsDuplicate() {
    Checked.text(Samples.digest("«\"colour\"»: 1, «\"colour\"»: 2"))
        .findsRules("unknown-property", "duplicate-key");
  }

  @Test
  void findsEqualKeysAtAnyDepthOfCustomData() {
    Checked.text(Samples.extension("x-a", "[{\"k\": {\"~\": 1, «\"~\"»: 2}}]"))
        .finds(
            error(
                "duplicate-key",
                "/extensions/x-a/0/k/~0",
                "extensions.x-a[0].k.~",
                "The key \"~\" stands in this object already"));
  }

  @Test
  void acceptsAnyKeyWithinCustomDataTheEmptyOneIncluded() {
    Checked.text(Samples.extension("x-a", "{\"\": {\"unti\": null}, \"😀\": []}")).findsNothing();
  }

  @Test
  void marksKeysOfCustomDataThatHaveNoPrefix() {
    Checked.text(Samples.digest("\"extensions\": {«\"a~b/c\"»: 1, \"x-a\": 1, \"a.b\": 1}"))
        .finds(
            error(
                    "bad-format",
                    "/extensions/a~0b~1c",
                    "extensions.a~b/c",
                    "Expected a key that starts with x- or holds a dot, but was \"a~b/c\"")
                .expected("a key that starts with x- or holds a dot")
                .actual("\"a~b/c\""));
  }

  @Test
  void marksTheEmptyKey() {
    Checked.text(Samples.digest("«\"\"»: 1"))
        .finds(
            error("unknown-property", "/", "", "There is no property \"\" here")
                .expected(
                    "one of $schema, casebook, id, series, date, until, language, source, signal,"
                        + " companies, caseStudies, patterns, categories, extensions")
                .actual(""));
  }
}
