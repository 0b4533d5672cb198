package dev.casebook.check;

import static dev.casebook.check.Found.error;

import dev.casebook.model.constraint.Patterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts and lists of another form or size than expected. */
class BoundFindingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "until    | 2026-02-29   | a day that exists, written yyyy-mm-dd",
        "until    | 2026-2-3     | a day that exists, written yyyy-mm-dd",
        "until    | 31.12.2026   | a day that exists, written yyyy-mm-dd",
        "language | english text | a BCP 47 language tag such as en or pt-BR"
      })
  void marksTextOfAnotherForm(String name, String value, String expected) {
    Checked.text(Samples.digest("\"" + name + "\":   «\"" + value + "\"»"))
        .finds(badFormat("/" + name, name, expected, "\"" + value + "\""));
  }

  private static Found badFormat(String pointer, String at, String expected, String actual) {
    String message = "Expected " + expected + ", but was " + actual;
    return error("bad-format", pointer, at, message).expected(expected).actual(actual);
  }

  @Test
  void marksAUrlWithACharacterThatIsNotEncoded() {
    Checked.text(Samples.study("\"sources\": [{\"url\": «\"https://aws.example/ü\"»}]"))
        .finds(
            badFormat(
                "/caseStudies/0/sources/0/url",
                "caseStudies[soci].sources[0].url",
                Patterns.inWords(Patterns.WEB_ADDRESS),
                "\"https://aws.example/ü\""));
  }

  @Test
  void marksALineBreakAtTheEndOfAnId() {
    Checked.text(Samples.digest("\"signal\": {\"statement\": \"s\", \"companies\": [«\"a\\n\"»]}"))
        .finds(
            badFormat(
                "/signal/companies/0",
                "signal.companies[0]",
                "lower-case letters and digits joined by single hyphens",
                "\"a\\u000a\""));
  }

  @Test
  void marksEmptyText() {
    Checked.text(Samples.digest("\"categories\": [\"a\", «\"\"»]"))
        .finds(
            error(
                    "too-short",
                    "/categories/1",
                    "categories[1]",
                    "Expected 1 to 500 characters, but was empty")
                .expected("1 to 500 characters")
                .actual("empty"));
  }

  @ParameterizedTest
  @CsvSource({"a", "é", "中", "😀", "\\u0061", "\\ud83d\\ude00"})
  void countsCodePoints(String character) {
    String longest = character.repeat(500);
    Checked.text(
            Samples.digest(
                "\"categories\": [\"" + longest + "\", «\"" + longest + character + "\"»]"))
        .finds(
            error(
                    "too-long",
                    "/categories/1",
                    "categories[1]",
                    "Expected 1 to 500 characters, but was 501 characters")
                .expected("1 to 500 characters")
                .actual("501 characters"));
  }

  @Test
  void tellsBothWhenTextIsTooLongAndOfAnotherForm() {
    String id = "X".repeat(121);
    Checked.text(Samples.study("\"topics\": [««\"" + id + "\"»»]"))
        .finds(
            error(
                    "too-long",
                    "/caseStudies/0/topics/0",
                    "caseStudies[soci].topics[0]",
                    "Expected at most 120 characters, but was 121 characters")
                .expected("at most 120 characters")
                .actual("121 characters"),
            badFormat(
                "/caseStudies/0/topics/0",
                "caseStudies[soci].topics[0]",
                "lower-case letters and digits joined by single hyphens",
                "\"" + "X".repeat(60) + "…\""));
  }

  @Test
  void marksAListThatMustNotBeEmptyAtItsBracket() {
    Checked.text(
            Samples.study(
                "\"tradeoffs\": [{\"decision\": \"d\", \"gains\":\n «[»\n ],"
                    + " \"costs\": [{\"quality\": \"safety\", \"statement\": \"s\"}]}]"))
        .finds(
            error(
                    "too-few",
                    "/caseStudies/0/tradeoffs/0/gains",
                    "caseStudies[soci].tradeoffs[0].gains",
                    "Expected at least 1 item, but was empty")
                .expected("at least 1 item")
                .actual("empty"));
  }

  @Test
  void acceptsOptionalListsThatAreEmpty() {
    Checked.text(Samples.digest("\"categories\": [], \"patterns\": []")).findsNothing();
  }
}
