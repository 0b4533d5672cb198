package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not make sense in a configuration, each with its place and its words. */
class ConfigurationFindingsTest {
  /** Before what is repeated. */
  private static final String MANY = "…";

  private static final String ENTRY = "rule = \"missing-source\"\nreason = \"r\"\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [«chek».chek]                     | /chek        | There is no section "chek"; did you mean "check"?
          «chek».chek = 1                   | /chek        | There is no section "chek"; did you mean "check"?
          [«chek»]                          | /chek        | There is no section "chek"; did you mean "check"?
          [[ «supress» ]]                   | /supress     | There is no section "supress"; did you mean "suppress"?
          «severtiy».missing-source = "off" | /severtiy    | There is no section "severtiy"; did you mean "severity"?
          «missing-source» = "off"          | /missing-source | The severity of "missing-source" belongs below [severity]
          severity = «"off"»                | /severity    | Expected a table such as [severity], but found text
          check = «[1,¶ 2]»               | /check       | Expected a table such as [check], but found a list
          [«suppress»]                      | /suppress    | Expected [[suppress]] with double brackets, once for each suppression
          suppress = [«3»]                  | /suppress/0  | Expected a table such as { rule = "missing-source", reason = "…" }, but found a number
          """)
  void findsWrongSections(String marked, String pointer, String message) {
    assertFound(marked, pointer, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          «unquoted-figures» = "off"       | /severity/unquoted-figures    | There is no rule "unquoted-figures"; did you mean "unquoted-figure"?
          missing-source = «"Error"»       | /severity/missing-source      | "Error" is not one of error, warning, info, off; did you mean "error"?
          missing-source = «'high'»        | /severity/missing-source      | "high" is not one of error, warning, info, off
          missing-source = «false»         | /severity/missing-source      | Expected text such as "warning", but found true or false
          'missing-source' = «{ a = "}" }» | /severity/missing-source      | Expected text such as "warning", but found a table
          "missing-source" = «inf» # off   | /severity/missing-source      | Expected text such as "warning", but found a number
          missing-source = «[ # ]¶]»     | /severity/missing-source      | Expected text such as "warning", but found a list
          missing-source = «10:00:00»      | /severity/missing-source      | Expected text such as "warning", but found a time
          «missing-property» = "off"       | /severity/missing-property    | The severity of "missing-property" is fixed: a document that breaks it is no digest
          «bad-configuration» = "off"      | /severity/bad-configuration   | The severity of "bad-configuration" is fixed: what cannot be followed must be told
          «"a/b~😀"» = "off"               | /severity/a~1b~0😀            | There is no rule "a/b~😀"
          """)
  void findsWrongSeverities(String marked, String pointer, String message) {
    assertFound("[severity]\n" + marked, pointer, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          «[[suppress]]»¶rule = "missing-source"                    | /suppress/0        | The suppression lacks "reason": why its findings are not to be told
          «[[ suppress ]]»¶reason = "r"                             | /suppress/0        | The suppression lacks "rule": the name of the rule to suppress
          suppress = [«{ reason = "}" }»]                             | /suppress/0        | The suppression lacks "rule": the name of the rule to suppress
          [[suppress]]¶rule = «"missing-sorce"»¶reason = "r"      | /suppress/0/rule   | There is no rule "missing-sorce"; did you mean "missing-source"?
          [[suppress]]¶rule = «'syntax'»¶reason = "r"             | /suppress/0/rule   | "syntax" cannot be suppressed: a document that breaks it is no digest
          [[suppress]]¶rule = «'stale-suppression'»¶reason = "r"  | /suppress/0/rule   | "stale-suppression" cannot be suppressed: it tells of this file, not of a document
          """)
  void findsWrongSuppressions(String marked, String pointer, String message) {
    assertFound(marked, pointer, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          «because» = "x"           | /suppress/0/because | There is no key "because" in a suppression
          «unitl» = 2027-01-01      | /suppress/0/unitl   | There is no key "unitl" in a suppression; did you mean "until"?
          until = «"2027-06-30"»    | /suppress/0/until   | Expected a date such as 2027-06-30 without quotes, but found text
          until = «2027-06-30 10:00:00» | /suppress/0/until | Expected a date such as 2027-06-30 without quotes, but found a time
          file = «""»               | /suppress/0/file    | The pattern is empty; leave "file" out to mean any
          file = «'a\\b.json'»    | /suppress/0/file    | Expected / between folders, on every system, but found a backslash
          file = «"/a.json"»        | /suppress/0/file    | Expected a path that begins in the folder of this configuration, such as digests/a.json
          file = «'''/a.json''''»   | /suppress/0/file    | Expected a path that begins in the folder of this configuration, such as digests/a.json
          file = «"C:/a.json"»      | /suppress/0/file    | Expected a path that begins in the folder of this configuration, such as digests/a.json
          file = «"digests/"»       | /suppress/0/file    | This is a folder; append ** to mean the files in it
          file = «"../a.json"»      | /suppress/0/file    | Expected names with one / between them; "." and ".." have no meaning here
          file = «"a//b.json"»      | /suppress/0/file    | Expected names with one / between them; "." and ".." have no meaning here
          file = «"a/{b,c"»         | /suppress/0/file    | The braces or brackets of the pattern are not closed, or nest
          file = «"\\u0000"»        | /suppress/0/file    | The pattern holds what no path can: Nul character not allowed
          file = «1»                | /suppress/0/file    | Expected text such as "digests/a.json", but found a number
          at = «""»                 | /suppress/0/at      | The path is empty; leave "at" out to mean any place
          at = «"/caseStudies/0"»   | /suppress/0/at      | Expected a path such as reports show behind "at", with dots, not a JSON Pointer
          at = «"a[b"»              | /suppress/0/at      | The brackets of the path do not match; expected one such as caseStudies[some-id].summary
          at = «"a]"»               | /suppress/0/at      | The brackets of the path do not match; expected one such as caseStudies[some-id].summary
          at = «"a[b[c]]"»          | /suppress/0/at      | The brackets of the path do not match; expected one such as caseStudies[some-id].summary
          at = «"a[b]c"»            | /suppress/0/at      | The brackets of the path do not match; expected one such as caseStudies[some-id].summary
          at = «"a..b"»             | /suppress/0/at      | The path lacks a name or an item; expected one such as caseStudies[some-id].summary
          at = «"a.[b]"»            | /suppress/0/at      | The path lacks a name or an item; expected one such as caseStudies[some-id].summary
          at = «"a[].b"»            | /suppress/0/at      | The path lacks a name or an item; expected one such as caseStudies[some-id].summary
          at = «"[a].b"»            | /suppress/0/at      | The path lacks a name or an item; expected one such as caseStudies[some-id].summary
          at = «"a."»               | /suppress/0/at      | The path lacks a name or an item; expected one such as caseStudies[some-id].summary
          at = «true»               | /suppress/0/at      | Expected text such as "caseStudies[some-id]", but found true or false
          """)
  void findsWrongKeysOfASuppression(String marked, String pointer, String message) {
    assertFound("[[suppress]]\n" + ENTRY + marked, pointer, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fail-on = «"warn"»                | /check/fail-on  | "warn" is not one of error, warning, info
          fail-on = «"off"»                 | /check/fail-on  | "off" is not one of error, warning, info
          color = «"alway"»                 | /check/color    | "alway" is not one of auto, always, never; did you mean "always"?
          «colour» = "auto"                 | /check/colour   | There is no key "colour" in [check]; did you mean "color"?
          report = «"text"»                 | /check/report   | Expected a list such as ["text"], but found text
          report = ["text",¶ «'sarf=x'»]  | /check/report/1 | There is no report "sarf"; did you mean "sarif"?
          report = ["text", «"json"»]       | /check/report/1 | Only one report can go to standard output; write --report json=FILE on the command line for this one
          report = [«"json="»]              | /check/report/0 | A configuration cannot say which file a report is written to; write --report json=FILE on the command line
          report = [«"json=a"»]             | /check/report/0 | A configuration cannot say which file a report is written to; write --report json=FILE on the command line
          report = [«"text=a.json"»]        | /check/report/0 | A configuration cannot say which file a report is written to; write --report text=FILE on the command line
          report = [«"text=casebook.toml"»] | /check/report/0 | A configuration cannot say which file a report is written to; write --report text=FILE on the command line
          report = [«"text=.git/hooks/pre-commit"»]| /check/report/0 | A configuration cannot say which file a report is written to; write --report text=FILE on the command line
          report = [«"json=../a"»]          | /check/report/0 | A configuration cannot say which file a report is written to; write --report json=FILE on the command line
          report = [«"json=/a"»]            | /check/report/0 | A configuration cannot say which file a report is written to; write --report json=FILE on the command line
          report = [«"sarif=\\u0000"»]      | /check/report/0 | A configuration cannot say which file a report is written to; write --report sarif=FILE on the command line
          report = [ 'text', «7» ]          | /check/report/1 | Expected text such as "text", but found a number
          """)
  void findsWrongDefaults(String marked, String pointer, String message) {
    assertFound("[check]\n" + marked, pointer, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"at", "file"})
  void findsAPatternThatIsTooLong(String key) {
    assertFound(
        "[[suppress]]\n" + ENTRY + key + " = «'" + "a".repeat(1_001) + "'»",
        "/suppress/0/" + key,
        "The pattern has more than 1000 characters");
  }

  @Test
  void findsTooManySuppressionsWithAPattern() {
    StringBuilder toml = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      toml.append("[[suppress]]\n").append(ENTRY).append("file = 'a").append(i).append("*'\n");
    }
    assertFound(
        toml + "«[[suppress]]»\n" + ENTRY + "file = 'b*'\n",
        "/suppress/500",
        "There are more than 500 suppressions with a pattern; name files and places, or cover more"
            + " with one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file = 'a%d/", "at = 'a%d.", "file = 'a'\nat = 'a%d."})
  void findsPatternsThatAreTooLongTogether(String pattern) {
    StringBuilder toml = new StringBuilder();
    for (int i = 0; i <= 5; i++) {
      toml.append(i < 5 ? "[[suppress]]\n" : "«[[suppress]]»\n")
          .append(ENTRY)
          .append(pattern.formatted(i) + "b".repeat(996) + "*'\n");
    }
    assertFound(
        toml.toString(),
        "/suppress/5",
        "The patterns have more than 5000 characters together; name files and places, or cover"
            + " more with one");
  }

  @Test
  void countsThePatternOfManySuppressionsOnce() {
    StringBuilder toml = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      toml.append("[[suppress]]\n" + ENTRY + "file = '" + "a".repeat(100) + "*'\n")
          .append("at = 'caseStudies[a" + i + "]'\n");
    }
    assertThat(Configurations.read(toml.toString()).findings()).isEmpty();
  }

  @Test
  void countsNoNamesAmongPatterns() {
    StringBuilder toml = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      String name = "b".repeat(990) + i;
      toml.append("[[suppress]]\n" + ENTRY + "file = '" + name + "'\nat = '" + name + "'\n");
    }
    assertThat(Configurations.read(toml.toString()).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suppress = [" + MANY + "{},",
        "suppress = [" + MANY + "{ rule = 'missing-source', reason = 'r', file = '' },",
        "suppress = [{ rule = 'missing-source', reason = 'r' },"
            + MANY
            + "{ rule = 'missing-source', reason = 'r' },",
        "check.report = [" + MANY + "1,",
        "[severity]\n" + MANY + "a%d = 'off'\n",
        "[check]\n" + MANY + "a%d = 'off'\n",
        "[[suppress]]\n" + MANY + "a%d = 'off'\n",
        MANY + "a%d = 1\n",
        MANY + "[a%d]\n",
        MANY + "a = 1\n",
        MANY + "a%d = 2026-02-30\n",
        "a = \"" + MANY + "\\u"
      })
  void findsNoMoreThanOfADocument(String repeated) {
    List<Finding> findings = Configurations.read(repeated(repeated, 10_001)).findings();
    assertThat(findings).hasSize(10_001);
    Finding last = findings.get(10_000);
    assertThat(last.rule()).isEqualTo("over-limit");
    assertThat(last.severity()).isEqualTo(Severity.ERROR);
    assertThat(last.message()).isEqualTo("There are 10000 findings or more; the rest is not told");
    assertThat(last.region()).isEqualTo(findings.get(9_999).region());
    assertThat(findings.subList(0, 10_000))
        .isSortedAccordingTo(Comparator.comparing(Finding::region));
  }

  private static String repeated(String marked, int times) {
    String[] parts = marked.split(MANY, 2);
    StringBuilder toml = new StringBuilder(parts[0]);
    IntStream.range(0, times).forEach(i -> toml.append(parts[1].replace("%d", "" + i)));
    if (parts[0].contains("= [")) {
      toml.append("]");
    } else if (parts[0].endsWith("\"")) {
      toml.append("\"");
    }
    return toml.toString();
  }

  /** What is told of none does not count. */
  @Test
  void findsErrorsAmongManySuppressionsThatHaveRunOut() {
    String expired = "[[suppress]]\n" + ENTRY + "until = 2020-01-01\n";
    List<Finding> findings =
        Configurations.read(
                "severity.expired-suppression = 'off'\n" + expired.repeat(10_050) + "[chek]")
            .findings();
    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.at()).isEqualTo("chek"));
  }

  @Test
  void findsTablesWithinASuppression() {
    assertFound(
        "[[suppress]]\n" + ENTRY + "[suppress.«'suppress'».x]",
        "/suppress/0/suppress",
        "There is no key \"suppress\" in a suppression");
  }

  @Test
  void findsEmptyReasonOverLines() {
    assertFound(
        "[[suppress]]\nrule = 'missing-source'\nreason = «\"\"\"\n \"\"\"» # 😀",
        "/suppress/0/reason",
        "The reason is empty; say why the findings are not to be told");
  }

  @Test
  void findsSuppressionThatRepeatsAnother() {
    String same = "file = \"./a.json\"\nat = \"a\"\n";
    assertFound(
        "[[suppress]]\n" + ENTRY + "file = \"a.json\"\nat = \"a\"\n«[[suppress]]»\n" + ENTRY + same,
        "/suppress/1",
        "The suppression in line 1 covers the same rule, files and places already");
  }

  @Test
  void tellsOfSuppressionThatHasRunOut() {
    MarkedToml toml = MarkedToml.of("[[suppress]]\n" + ENTRY + "until = «2026-06-14»");
    assertThat(Configurations.read(toml.text()).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("expired-suppression");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.region()).isEqualTo(toml.region());
              assertThat(finding.at()).isEqualTo("suppress[0].until");
              assertThat(finding.message())
                  .isEqualTo(
                      "The suppression ran out on 2026-06-14; remove it, or give it a later day");
            });
  }

  @ParameterizedTest
  @CsvSource({"off, 0", "info, 1"})
  void tellsOfItsOwnRulesAsItIsTold(String severity, int findings) {
    String toml =
        "severity.expired-suppression = \"%s\"\n[[suppress]]\n%suntil = 2020-01-01\n"
            .formatted(severity, ENTRY);
    assertThat(Configurations.read(toml).findings())
        .hasSize(findings)
        .allMatch(finding -> finding.severity() == Severity.INFO);
  }

  @Test
  void tellsWhatWasFoundAndMeant() {
    Finding finding = Configurations.read("[severity]\nmissing-source = 'eror'").findings().get(0);
    assertThat(finding.expected()).contains("error, warning, info, off");
    assertThat(finding.actual()).contains("eror");
    assertThat(finding.suggestion()).contains("error");
  }

  private static void assertFound(String marked, String pointer, String message) {
    MarkedToml toml = MarkedToml.of(marked.replace('¶', '\n'));
    List<Finding> findings = Configurations.read(toml.text()).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).rule()).isEqualTo("bad-configuration");
    assertThat(findings.get(0).message()).isEqualTo(message);
    assertThat(findings.get(0).region()).isEqualTo(toml.region());
    assertThat(findings.get(0).pointer()).isEqualTo(pointer);
  }
}
