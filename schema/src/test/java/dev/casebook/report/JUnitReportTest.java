package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.Severity;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JUnitReportTest {

  private static Finding finding(Severity severity, String file) {
    return OddFindings.finding(
        "a-rule", severity, "What is wrong", file, new Region(1, 2, 1, 3), "x[i]");
  }

  private static Document report(ReportFormat.Run run) throws IOException {
    return ReadBack.xml(
        ReportFormat.JUNIT.report(
            report -> {
              run.tell(report);
              report.end(new Summary(InstantSource.fixed(OddFindings.START)));
            }));
  }

  private static List<String> suites(Document report, String attribute) {
    return ReadBack.attributes(report, "testsuite", attribute);
  }

  @Test
  void hasASuiteAFileInOrder() throws IOException {
    Document report =
        report(
            open -> {
              open.add(finding(Severity.ERROR, "a.json"));
              open.checked("a.json", 1);
              open.checked("b.json", 1);
              open.add(finding(Severity.ERROR, "c.json"));
              open.add(finding(Severity.ERROR, "./d.json"));
            });

    assertThat(suites(report, "name")).containsExactly("a.json", "b.json", "c.json", "d.json");
    assertThat(suites(report, "id")).containsExactly("0", "1", "2", "3");
    assertThat(suites(report, "failures")).containsExactly("1", "0", "1", "1");
  }

  @Test
  void passesOneTestForAFileWithoutFindings() throws IOException {
    Document report = report(open -> open.checked("a.json", 1));

    assertThat(suites(report, "tests")).containsExactly("1");
    assertThat(ReadBack.attributes(report, "testcase", "name")).containsExactly("a.json");
    assertThat(ReadBack.elements(report, "failure")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ERROR, 1", "WARNING, 1", "INFO, 0"})
  void failsByErrorsAndWarnings(Severity severity, int failures) throws IOException {
    Document report = report(open -> open.add(finding(severity, "a.json")));

    assertThat(ReadBack.elements(report, "failure")).hasSize(failures);
    assertThat(suites(report, "failures")).containsExactly(Integer.toString(failures));
    assertThat(suites(report, "tests")).containsExactly("1");
    assertThat(ReadBack.elements(report, "system-out").get(0).getTextContent())
        .isEqualTo(failures == 1 ? "" : "a.json:1:2: info: What is wrong [a-rule] at x[i]");
  }

  @Test
  void tellsAFailure() throws IOException {
    Document report = report(open -> open.add(finding(Severity.WARNING, "./a.json")));

    Element failure = ReadBack.elements(report, "failure").get(0);
    assertThat(failure.getAttribute("message")).isEqualTo("What is wrong");
    assertThat(failure.getAttribute("type")).isEqualTo("warning");
    assertThat(failure.getTextContent())
        .isEqualTo("a.json:1:2: warning: What is wrong [a-rule] at x[i]");
    Element test = (Element) failure.getParentNode();
    assertThat(test.getAttribute("classname")).isEqualTo("casebook.a-rule");
    assertThat(test.getAttribute("name")).isEqualTo("a.json: x[i]");
  }

  @Test
  void tellsInfosLineByLine() throws IOException {
    Document report =
        report(
            open -> {
              open.add(finding(Severity.INFO, "a.json"));
              open.add(finding(Severity.INFO, "a.json"));
            });

    assertThat(ReadBack.elements(report, "system-out").get(0).getTextContent().lines()).hasSize(2);
  }

  @Test
  void givesTestsOfOnePlaceDifferentNames() throws IOException {
    Document report =
        report(
            open -> {
              open.add(finding(Severity.ERROR, "a.json"));
              open.add(finding(Severity.ERROR, "a.json"));
            });

    assertThat(ReadBack.attributes(report, "testcase", "name"))
        .containsExactly("a.json: x[i]", "a.json: x[i] (2)");
  }

  @Test
  void tellsWhenTheCheckBegan() throws IOException {
    assertThat(suites(report(open -> open.checked("a.json", 1)), "timestamp"))
        .containsExactly("2026-01-05T10:20:30");
  }
}
