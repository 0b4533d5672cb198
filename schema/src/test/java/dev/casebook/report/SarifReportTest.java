package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SarifReportTest {

  private static Finding finding(String rule, Severity severity, String file) {
    return OddFindings.finding(rule, severity, "Wrong", file, new Region(1, 2, 3, 4), "x[i].y");
  }

  private static JsonNode run(String version, List<RuleDescription> rules, Finding... findings)
      throws IOException {
    StringWriter out = new StringWriter();
    SarifReport report = new SarifReport(out, version, rules);
    for (Finding finding : findings) {
      report.add(finding);
    }
    report.end(new Summary(InstantSource.fixed(OddFindings.START)));
    return ReadBack.json(out.toString()).at("/runs/0");
  }

  private static JsonNode result(Finding finding) throws IOException {
    return run("1.0", OddFindings.RULES, finding).at("/results/0");
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.3, true",
    "0.1.0-SNAPSHOT, true",
    "1.0.0-rc.1+build.5, true",
    "1.2, false",
    "01.2.3, false",
    "development, false"
  })
  void callsAVersionSemanticThatIs(String version, boolean semantic) throws IOException {
    JsonNode driver = run(version, List.of()).at("/tool/driver");

    assertThat(driver.get("version").stringValue()).isEqualTo(version);
    assertThat(driver.has("semanticVersion")).isEqualTo(semantic);
  }

  @ParameterizedTest
  @CsvSource({"ERROR, error", "WARNING, warning", "INFO, note"})
  void namesLevels(Severity severity, String level) throws IOException {
    RuleDescription rule = new RuleDescription("a-rule", severity, "s", "w", "{}", "{}");

    JsonNode run = run("1.0", List.of(rule), finding("a-rule", severity, "a.json"));

    assertThat(run.at("/results/0/level").stringValue()).isEqualTo(level);
    assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").stringValue())
        .isEqualTo(level);
  }

  @Test
  void pointsFromResultsToRules() throws IOException {
    JsonNode run =
        run("1.0", OddFindings.RULES, finding("lookalike-unit", Severity.WARNING, "a.json"));

    int index = run.at("/results/0/ruleIndex").intValue();
    assertThat(run.at("/tool/driver/rules").get(index).get("id").stringValue())
        .isEqualTo("lookalike-unit");
  }

  @Test
  void tellsThatTheCheckWasInterrupted() throws IOException {
    StringWriter out = new StringWriter();
    SarifReport report = new SarifReport(out, "1.0", OddFindings.RULES);
    Summary summary = new Summary(InstantSource.fixed(OddFindings.START));
    summary.interrupt();
    report.end(summary);

    assertThat(ReportSchemas.complaints(ReportFormat.SARIF, out.toString())).isEmpty();
    assertThat(ReadBack.json(out.toString()).at("/runs/0/invocations/0/executionSuccessful"))
        .hasToString("false");
  }

  @Test
  void takesFindingsOfRulesThatNobodyDescribed() throws IOException {
    JsonNode result = result(finding("my-own-rule", Severity.INFO, "a.json"));

    assertThat(result.get("ruleId").stringValue()).isEqualTo("my-own-rule");
    assertThat(result.has("ruleIndex")).isFalse();
  }

  @Test
  void describesARuleOnceThatIsGivenTwice() throws IOException {
    RuleDescription first = OddFindings.RULES.get(0);
    RuleDescription second = OddFindings.RULES.get(1);
    RuleDescription again =
        new RuleDescription(first.id(), Severity.INFO, "Another", "Another", "", "");

    JsonNode run =
        run(
            "1.0",
            List.of(first, again, second),
            finding("lookalike-unit", Severity.WARNING, "a.json"));

    assertThat(run.at("/tool/driver/rules")).hasSize(2);
    assertThat(run.at("/tool/driver/rules/0/shortDescription/text").stringValue())
        .isEqualTo(first.summary());
    assertThat(run.at("/results/0/ruleIndex").intValue()).isEqualTo(1);
  }

  @Test
  void showsTheExamplesOfARule() throws IOException {
    JsonNode rule = run("1.0", OddFindings.RULES).at("/tool/driver/rules/1");

    assertThat(rule.at("/help/markdown").stringValue())
        .contains("Fails:\n\n```json\n{\"unit\": \"GB\"}\n```")
        .contains("Passes:\n\n```json\n{\"unit\": \"GBy\"}\n```");
    assertThat(rule.at("/help/text").stringValue()).contains("{\"unit\": \"GBy\"}");
  }

  @Test
  void leavesOutExamplesThatARuleHasNot() throws IOException {
    RuleDescription rule =
        new RuleDescription("syntax", Severity.ERROR, "Is no JSON", "Mend it.", "", "");

    JsonNode help = run("1.0", List.of(rule)).at("/tool/driver/rules/0/help");

    assertThat(help.get("text").stringValue()).isEqualTo("Mend it.\n");
    assertThat(help.get("markdown").stringValue()).isEqualTo("Mend it.\n");
  }

  @Test
  void fencesExamplesThatHoldAFence() throws IOException {
    assertThat(run("1.0", OddFindings.RULES).at("/tool/driver/rules/0/help/markdown").stringValue())
        .contains("````json\n{\"company\": \"```acme```\"}\n````\n");
  }

  @Test
  void tellsThePlace() throws IOException {
    JsonNode location = result(finding("syntax", Severity.ERROR, "a b.json")).at("/locations/0");

    assertThat(location.toString())
        .isEqualTo(
            "{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"a%20b.json\","
                + "\"uriBaseId\":\"%SRCROOT%\"},\"region\":{\"startLine\":1,\"startColumn\":2,"
                + "\"endLine\":3,\"endColumn\":4}},"
                + "\"logicalLocations\":[{\"fullyQualifiedName\":\"x[i].y\"}]}");
  }

  @Test
  void takesAFileThatIsNamedFromTheRootFromThere() throws IOException {
    JsonNode file =
        result(finding("syntax", Severity.ERROR, "/tmp/a.json"))
            .at("/locations/0/physicalLocation/artifactLocation");

    assertThat(file.toString()).isEqualTo("{\"uri\":\"file:///tmp/a.json\"}");
  }

  @Test
  void tellsWhatIsSuppressedAndWhy() throws IOException {
    StringWriter out = new StringWriter();
    SarifReport report = new SarifReport(out, "1.0", List.of());
    report.suppressed(finding("syntax", Severity.ERROR, "a.json"), "Agreed");
    report.add(finding("syntax", Severity.ERROR, "a.json"));
    report.end(new Summary(InstantSource.fixed(OddFindings.START)));

    JsonNode results = ReadBack.json(out.toString()).at("/runs/0/results");
    assertThat(results.get(0).get("suppressions").toString())
        .isEqualTo("[{\"kind\":\"external\",\"justification\":\"Agreed\"}]");
    assertThat(results.get(1).has("suppressions")).isFalse();
  }

  @Test
  void keepsNoFindings() throws IOException {
    long[] written = {0};
    Writer counting =
        new Writer() {
          @Override
          public void write(char[] text, int offset, int length) {
            written[0] += length;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    SarifReport report = new SarifReport(counting, "1.0", List.of());
    long lengthOfOne = result(finding("syntax", Severity.ERROR, "a.json")).toString().length();

    for (int i = 0; i < 1_000; i++) {
      report.add(finding("syntax", Severity.ERROR, "a.json"));
    }

    assertThat(written[0]).isGreaterThan(900 * lengthOfOne);
  }
}
