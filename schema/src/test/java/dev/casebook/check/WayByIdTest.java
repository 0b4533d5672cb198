package dev.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to a finding by ids, and by its JSON Pointer. */
class WayByIdTest {

  @Test
  void usesAnIdThatComesAfterTheFault() {
    Finding finding =
        onlyFinding(
            Samples.onlyStudy(
                """
                "title": "", "company": "aws", "summary": "S", "id": "late\""""));
    assertThat(finding.at()).isEqualTo("caseStudies[late].title");
    assertThat(finding.pointer()).isEqualTo("/caseStudies/0/title");
  }

  @Test
  void usesIdsOfCompanies() {
    String companies = "[{\"id\": \"aws\", \"name\": \"AWS\", \"kind\": \"x\"}]";
    Finding finding =
        onlyFinding(
            Samples.digest("").replace("[{\"id\": \"aws\", \"name\": \"AWS\"}]", companies));
    assertThat(finding.at()).isEqualTo("companies[aws].kind");
    assertThat(finding.pointer()).isEqualTo("/companies/0/kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Soci", "", "a--b", "a b"})
  void usesTheIndexWhereTheIdItselfIsBad(String id) {
    Finding finding = onlyFinding(Samples.study("").replace("soci", id));
    assertThat(finding.rule()).isEqualTo("bad-format");
    assertThat(finding.at()).isEqualTo("caseStudies[0].id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "null", "[\"soci\"]", "{\"id\": \"soci\"}"})
  void usesTheIndexWhereTheIdIsOfAnotherType(String id) {
    Finding finding = onlyFinding(Samples.study("").replace("\"soci\"", id));
    assertThat(finding.rule()).isEqualTo("wrong-type");
    assertThat(finding.at()).isEqualTo("caseStudies[0].id");
  }

  @Test
  void takesNoIdFromWithinAnIdThatIsAnObject() {
    StructureCheck check =
        StructureCheck.of(
            """
            {"type": "array", "items": {"type": "object", "additionalProperties": false,
             "required": ["name"], "properties": {"name": {"type": "string"},
             "id": {"type": "object", "additionalProperties": false, "required": [],
              "properties": {"key": {"type": "string"}}}}}}""");

    assertThat(check.check("own", "[{\"id\": {\"key\": \"inner\"}}]"))
        .extracting(Finding::at)
        .containsExactly("[0]");
  }

  @Test
  void usesTheIndexWhereThereIsNoId() {
    Finding finding =
        onlyFinding(
            Samples.onlyStudy("\"title\": \"T\", \"company\": \"aws\", \"summary\": \"S\""));
    assertThat(finding.at()).isEqualTo("caseStudies[0]");
    assertThat(finding.pointer()).isEqualTo("/caseStudies/0");
  }

  @Test
  void usesTheFirstOfTwoIds() {
    Finding finding = onlyFinding(Samples.study("\"id\": \"other\""));
    assertThat(finding.at()).isEqualTo("caseStudies[soci].id");
  }

  @Test
  void usesNoIdsWithinCustomData() {
    Finding finding =
        onlyFinding(
            Samples.extension("x-a", "[{\"id\": \"soci\", \"n\": " + "9".repeat(101) + "}]"));
    assertThat(finding.at()).isEqualTo("extensions.x-a[0].n");
    assertThat(finding.pointer()).isEqualTo("/extensions/x-a/0/n");
  }

  @Test
  void escapesKeysInPointers() {
    Finding finding = onlyFinding(Samples.extension("x-~0~1/~", "{\"a/b\": [1e101], \"c~d\": 1}"));
    assertThat(finding.pointer()).isEqualTo("/extensions/x-~00~01~1~0/a~1b/0");
    assertThat(finding.at()).isEqualTo("extensions.x-~0~1/~.a/b[0]");
  }

  private static Finding onlyFinding(String json) {
    assertThat(Checked.text(json).findings()).hasSize(1);
    return Checked.text(json).findings().get(0);
  }
}
