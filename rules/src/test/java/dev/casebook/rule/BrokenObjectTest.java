package dev.casebook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules see of an object with an error of structure. */
class BrokenObjectTest {
  private static final DigestCheck CHECK = DigestCheck.withAllRules();

  /** Four findings in the case study, none of structure, and a company that nothing refers to. */
  private static final String DIGEST =
      """
      {
        "casebook": "1.0",
        "id": "notes",
        "series": "Notes",
        "date": "2026-06-03",
        "companies": [
          { "id": "acme", "name": "Acme Inc.", "aliases": ["Acme Labs"] },
          { "id": "globex", "name": "Globex" }
        ],
        "caseStudies": [
          {
            "id": "plans",
            "title": "Plans",
            "company": "acme",
            "summary": "A plan takes 4 minutes.",
            "metrics": [
              { "name": "time", "value": { "value": 4, "unit": "GB" }, "quote": "took 4 minutes" },
              { "name": "size" }
            ]
          }
        ],
        "patterns": [
          { "statement": "Plans are cached.", "companies": ["acme"], "caseStudies": ["plans"] }
        ]
      }
      """;

  private static final List<String> OF_THE_STUDY =
      List.of("missing-source", "lookalike-unit", "quote-not-found", "empty-metric");

  @Test
  void withoutAnErrorEverythingIsFound() {
    assertThat(rules(DIGEST))
        .containsAll(OF_THE_STUDY)
        .contains("unused-company", "lonely-pattern")
        .hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a name in place of an id  | "company": "acme"   | "company": "Acme Inc."  | bad-format, missing-source, lookalike-unit, quote-not-found, empty-metric
          no company                | "company": "acme"   | "company": ""           | bad-format, missing-source, lookalike-unit, quote-not-found, empty-metric
          an id in capitals         | "id": "plans"       | "id": "PLANS"           | bad-format, missing-source, lookalike-unit, quote-not-found, empty-metric, unused-company
          an empty title            | "title": "Plans"    | "title": ""             | too-short, missing-source, lookalike-unit, empty-metric, unused-company, lonely-pattern
          a name of two lines       | "name": "time"      | "name": "a\\nb"         | bad-format, missing-source, lookalike-unit, quote-not-found, empty-metric, unused-company, lonely-pattern
          an empty statement        | "Plans are cached." |                         | missing-source, lookalike-unit, quote-not-found, empty-metric, unused-company
          """)
  void aTextThatBreaksItsBoundSilencesNothingElse(
      String what, String valid, String broken, String rules) {
    if (broken == null) {
      String json = DIGEST.replace("\"statement\": \"Plans are cached.\"", "\"statement\": \"\"");
      assertThat(rules(json)).contains("too-short", "lonely-pattern").containsAll(OF_THE_STUDY);
    } else {
      String json = DIGEST.replace(valid, broken);
      assertThat(json).as(what).isNotEqualTo(DIGEST);
      assertThat(rules(json)).as(what).containsExactlyInAnyOrder(rules.split(", "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acme Inc.  | acme
          ACME, Inc  | acme
          Acme Labs  | acme
          Globex     | globex
          """)
  void aNameInPlaceOfAnIdIsSaidToBeOne(String name, String id) {
    assertThat(
            CHECK.check(
                "d.json", DIGEST.replace("\"company\": \"acme\"", "\"company\": \"" + name + '"')))
        .filteredOn(finding -> finding.rule().equals("bad-format"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .endsWith("; it is the name of the company \"" + id + '"');
              assertThat(finding.suggestion()).contains(id);
              assertThat(finding.pointer()).isEqualTo("/caseStudies/0/company");
            });
  }

  @Test
  void aNameInAListIsSaidToBeOneToo() {
    assertThat(
            CHECK.check(
                "d.json",
                DIGEST.replace(
                    "\"companies\": [\"acme\"]", "\"companies\": [\"Globex\", \"Nobody\"]")))
        .filteredOn(finding -> finding.rule().equals("bad-format"))
        .extracting(finding -> finding.suggestion().orElse(""))
        .containsExactly("globex", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          µs    | did you mean "us"?
          °C    | did you mean "Cel"?
          €/GB  | did you mean "EUR/GBy"?
          ¥     | it could mean yen ("JPY") or yuan ("CNY")
          """)
  void aUnitOfAWrongFormIsOneFinding(String unit, String clause) {
    List<Finding> findings = CHECK.check("d.json", DIGEST.replace("\"GB\"", '"' + unit + '"'));
    assertThat(findings)
        .filteredOn(finding -> finding.pointer().endsWith("unit"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("bad-format");
              assertThat(finding.message()).endsWith("; " + clause);
            });
  }

  @Test
  void idsThatCannotBeReadAreNotAlike() {
    String json =
        DIGEST
            .replace("\"id\": \"acme\"", "\"id\": \"A!\"")
            .replace("\"id\": \"globex\"", "\"id\": \"B!\"");
    assertThat(rules(json))
        .filteredOn(rule -> !OF_THE_STUDY.contains(rule))
        .containsExactly("bad-format", "bad-format", "lonely-pattern");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "casebook": "1.0"   | "casebook": "1.0", "patern": []    | unused-company
          "title": "Plans"    | "title": "Plans", "parners": []    | unused-company
          "title": "Plans"    | "title": "Plans", "parners": []    | missing-source
          "title": "Plans"    | "title": "Plans", "outcom": "x"    | quote-not-found
          "name": "size"      | "name": "size", "vale": {}         | empty-metric
          "statement": "P     | "x": 1, "statement": "P            | lonely-pattern
          "statement": "P     | "x": 1, "statement": "P            | unused-company
          "title": "Plans",   |                                    | unused-company
          "name": "Globex" }  | "name": "Globex", "id": "globex" } |
          """)
  void anUnknownKeyMayBeWhatIsMissing(String valid, String broken, String silent) {
    List<String> rules = rules(DIGEST.replace(valid, broken == null ? "" : broken));
    assertThat(rules).containsAnyOf("unknown-property", "missing-property", "duplicate-key");
    if (silent != null) {
      assertThat(rules).doesNotContain(silent);
    }
  }

  @Test
  void theSecondOfTwoKeysSaysNothingOfTheFirst() {
    String json =
        DIGEST.replace("\"company\": \"acme\"", "\"company\": \"acme\", \"company\": \"A!\"");
    assertThat(rules(json)).contains("unused-company", "lonely-pattern").containsAll(OF_THE_STUDY);
  }

  private static List<String> rules(String json) {
    return CHECK.check("d.json", json).stream().map(Finding::rule).toList();
  }
}
