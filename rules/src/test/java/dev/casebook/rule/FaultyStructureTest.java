package dev.casebook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules find in documents that have errors of structure too. */
class FaultyStructureTest {
  private static final DigestCheck CHECK = DigestCheck.withAllRules();

  /** Two case studies; the second has a quote that does not stand in its text. */
  private static final String TWO_STUDIES =
      """
      {
        "casebook": "1.0",
        "id": "notes",
        "series": "Notes",
        "date": "2026-06-03",
        "companies": [ { "id": "acme", "name": "Acme" }, { "id": "globex", "name": "Globex" } ],
        "caseStudies": [
          {
            "id": "plans",
            "title": "Plans",
            "company": "acme",
            "summary": "A plan takes 4 minutes.",
            "metrics": [
              { "name": "time", "value": { "value": 4, "unit": "min" }, "quote": "takes 4 minutes" },
              { "name": "time", "value": { "value": 4, "unit": "min" }, "quote": "4 minutes" }
            ],
            "sources": [ { "url": "https://example.org/plans" } ]
          },
          {
            "id": "routes",
            "title": "Routes",
            "company": "globex",
            "summary": "A route takes 5 minutes.",
            "metrics": [
              { "name": "time", "value": { "value": 5, "unit": "min" }, "quote": "took 5 minutes" }
            ],
            "sources": [ { "url": "https://example.org/routes" } ]
          }
        ]
      }
      """;

  private static final String THE_FINDING =
      "quote-not-found /caseStudies/1/metrics/0/quote caseStudies[routes].metrics[0].quote 25";

  @Test
  void isFoundWithoutThem() {
    assertThat(shown(CHECK.check("d", TWO_STUDIES))).containsExactly(THE_FINDING);
  }

  /** Each changes one place of the document, and leaves the second case study as it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a misspelt key of a case study     | "title": "Plans"      | "titel": "Plans"
          an id that is no slug              | "id": "plans"         | "id": "The Plans"
          a value of another type            | "value": 4            | "value": "4"
          a missing unit                     | "value": 4, "unit": "min" }, "quote": "takes 4 minutes" | "value": 4 }, "quote": "takes 4 minutes"
          an empty summary                   | "summary": "A plan takes 4 minutes." | "summary": ""
          a key that stands twice            | "company": "acme",    | "company": "acme", "company": "acme",
          null in a list                     | { "name": "time", "value": { "value": 4, "unit": "min" }, "quote": "4 minutes" } | null
          a broken company                   | "name": "Acme"        | "nome": "Acme"
          a company without an id            | "id": "acme", "name": "Acme" | "name": "Acme"
          a digest without a series          | "series": "Notes",    | "topic": "Notes",
          a date that does not exist         | "2026-06-03"          | "2026-02-30"
          a number with too many digits      | "value": 4            | "value": 4e400
          companies that are no list         | "companies": [ { "id": "acme", "name": "Acme" }, { "id": "globex", "name": "Globex" } ] | "companies": 7
          """)
  void areNotSilencedElsewhere(String what, String whole, String broken) {
    String json = TWO_STUDIES.replace(whole, broken);
    assertThat(json).as(what).isNotEqualTo(TWO_STUDIES);
    List<Finding> findings = CHECK.check("d", json);
    assertThat(shown(findings)).contains(THE_FINDING);
    assertThat(findings)
        .as("no rule takes what could not be read for missing")
        .filteredOn(finding -> CHECK.rules().stream().anyMatch(r -> r.id().equals(finding.rule())))
        .hasSize(1);
  }

  /** It says nothing of the first, which is the one that counts. */
  @Test
  void doNotSilenceTheFirstOfTwoKeysWithAFaultInTheSecond() {
    String quote = "\"quote\": \"took 5 minutes\"";
    assertThat(TWO_STUDIES).contains(quote);
    String again = TWO_STUDIES.replace(quote, quote + ", \"quote\": 5");

    assertThat(shown(CHECK.check("d", again)))
        .containsExactly(
            THE_FINDING,
            "duplicate-key /caseStudies/1/metrics/0/quote"
                + " caseStudies[routes].metrics[0].quote 25",
            "wrong-type /caseStudies/1/metrics/0/quote caseStudies[routes].metrics[0].quote 25");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          no JSON               | "date":                | "date"
          an unknown version    | "casebook": "1.0"      | "casebook": "9.0"
          """)
  void areNotToldWhereNothingCanBeRead(String what, String whole, String broken) {
    List<Finding> findings = CHECK.check("d", TWO_STUDIES.replace(whole, broken));
    assertThat(findings).as(what).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[1, {}]", "\"text\"", "7", "true", "null"})
  void areAllThereIsToTellOfADocumentThatIsNoObject(String json) {
    assertThat(CHECK.check("d", json)).extracting(Finding::rule).containsExactly("wrong-type");
  }

  @Test
  void countsAnUnreadableIdAsOneThatAnythingMayReferTo() {
    String json =
        TWO_STUDIES
            .replace("{ \"id\": \"globex\"", "{ \"id\": \"Globex!\"")
            .replace("took 5", "takes 5");
    assertThat(CHECK.check("d", json)).extracting(Finding::rule).containsExactly("bad-format");
  }

  @Test
  void stillTellsAnIdThatNoBrokenCompanyHas() {
    String json =
        TWO_STUDIES
            .replace("\"name\": \"Acme\"", "\"nome\": \"Acme\"")
            .replace("\"company\": \"globex\"", "\"company\": \"globix\"")
            .replace("took 5", "takes 5");
    assertThat(CHECK.check("d", json))
        .extracting(Finding::rule)
        .containsExactly(
            "missing-property", "unknown-property", "unused-company", "unknown-company");
  }

  private static List<String> shown(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.rule() + ' ' + f.pointer() + ' ' + f.at() + ' ' + f.line())
        .toList();
  }

  /** The pointer of what is wrong with the second value leads into the first, or nowhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"partners\": [], \"partners\": [\"Globex\"]",
        "\"metrics\": [], \"metrics\": [{ \"name\": \"n\", \"value\": { \"unit\": \"\" } }]",
        "\"metrics\": {}, \"metrics\": [{ \"name\": \"n\", \"value\": { \"unit\": \"5 s\" } }]",
        "\"partners\": [\"acme\"], \"partners\": [\"Acme\"]"
      })
  void aKeyThatIsThereTwiceEndsNothing(String members) {
    String json = TWO_STUDIES.replaceFirst("\"id\": \"plans\"", "\"id\": \"plans\", " + members);

    assertThat(CHECK.check("d", json))
        .extracting(Finding::rule)
        .contains("duplicate-key", "quote-not-found");
  }

  @Test
  void aKeyTooLongToBeReportedHidesNoMoreThanAnother() {
    for (String key : List.of("x", "x".repeat(1_001))) {
      String json =
          TWO_STUDIES.replace(
              "\"id\": \"routes\"",
              "\"" + key + "\": 1, \"id\": \"routes\", \"partners\": [\"nobody\"]");

      assertThat(CHECK.check("d", json))
          .extracting(Finding::rule)
          .containsExactly("unknown-property", "unknown-company");
    }
  }

  @Test
  void aKeyWithHalfAPairEndsNothing() {
    assertThat(CHECK.check("d", TWO_STUDIES.replace("\"series\"", "\"ser\ud800ies\"")))
        .isNotEmpty();
    assertThat(CHECK.check("d", "{\"extensions\":{\"x-\ud800\":1}}")).isNotEmpty();
  }
}
