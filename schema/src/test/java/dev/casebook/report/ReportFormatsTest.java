package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every format that other programs read. */
class ReportFormatsTest {
  private static final List<String> ODD_RULES =
      List.of(
          "unknown-company",
          "lookalike-unit",
          "lookalike-unit",
          "lookalike-unit",
          "my-own-rule",
          "byte-order-mark",
          "syntax",
          "lookalike-unit");

  private static Summary summary() {
    return new Summary(InstantSource.fixed(OddFindings.START));
  }

  private static Finding finding(Severity severity, String message) {
    return OddFindings.finding("a-rule", severity, message, "a.json", new Region(1, 1, 1, 2), "");
  }

  @ParameterizedTest
  @EnumSource
  void isAsItsSchemaSays(ReportFormat format) throws IOException {
    assertThat(ReportSchemas.complaints(format, format.oddReport())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isAsItsSchemaSaysWithoutFindings(ReportFormat format) throws IOException {
    String nothing = format.report(report -> report.end(summary()));
    String clean =
        format.report(
            report -> {
              report.checked("a.json", 1);
              report.end(summary());
            });

    assertThat(ReportSchemas.complaints(format, nothing)).isEmpty();
    assertThat(ReportSchemas.complaints(format, clean)).isEmpty();
    assertThat(format.rules(clean)).isEmpty();
  }

  /** Else a schema that takes anything would go unnoticed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SARIF      | \"level\": \"note\"       | \"level\": \"info\"",
        "SARIF      | \"uri\": \"info.json\"    | \"uri\": \"in fo.json\"",
        "SARIF      | \"startLine\": 1,         | \"startLine\": 0,",
        "JUNIT      | hostname=\"localhost\"    | ''",
        "JUNIT      | <system-err/>             | ''",
        "GITHUB     | ,line=7                   | ,line=x",
        "GITHUB     | a%3Ab%2Cc                 | a:b,c",
        "GITLAB     | \"severity\": \"major\"   | \"severity\": \"error\"",
        "GITLAB     | \"path\": \"info.json\"   | \"path\": \"./info.json\"",
        "CHECKSTYLE | severity=\"info\"         | severity=\"note\"",
        "CHECKSTYLE | line=\"7\"                | line=\"0\"",
        "RDJSONL    | \"INFO\"                  | \"NOTE\"",
        "RDJSONL    | {\"line\":7}              | {\"line\":0}"
      })
  void isJudgedByASchemaThatNoticesSlips(ReportFormat format, String sound, String slip)
      throws IOException {
    String report = format.oddReport();

    assertThat(report).contains(sound);
    assertThat(ReportSchemas.complaints(format, report.replace(sound, slip))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SARIF")
  void holdsEachFindingThatIsNotSuppressed(ReportFormat format) throws IOException {
    assertThat(format.rules(format.oddReport())).containsExactlyInAnyOrderElementsOf(ODD_RULES);
    assertThat(format.oddReport()).doesNotContain("Suppressed finding", "Agreed with");
  }

  @ParameterizedTest
  @EnumSource
  void leavesItsOutputOpenAndFlushed(ReportFormat format) throws IOException {
    StringBuilder calls = new StringBuilder();
    StringWriter out =
        new StringWriter() {
          @Override
          public void flush() {
            calls.append("flush ");
          }

          @Override
          public void close() {
            calls.append("close ");
          }
        };

    OddFindings.tell(format.begin(out));

    assertThat(calls.toString()).endsWith("flush ").doesNotContain("close");
    assertThat(out.toString()).isEqualTo(format.oddReport());
  }

  @ParameterizedTest
  @EnumSource
  void tellsThatItCannotBeWritten(ReportFormat format) {
    assertThatIOException()
        .isThrownBy(
            () -> {
              Report report = format.begin(new TextReportTest.FullWriter());
              report.add(finding(Severity.ERROR, "x".repeat(100_000)));
              report.checked("a.json", 1);
              report.end(summary());
            })
        .withMessage("full");
  }

  /** The platform's XML writer looks at the encoding of the writer it is given. */
  @ParameterizedTest
  @EnumSource
  void writesSurrogatePairsWhole(ReportFormat format) throws IOException {
    Writer out =
        new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.ISO_8859_1) {
          private final StringBuilder text = new StringBuilder();

          @Override
          public void write(char[] part, int offset, int length) {
            text.append(part, offset, length);
          }

          @Override
          public void write(int c) {
            text.append((char) c);
          }

          @Override
          public void write(String part, int offset, int length) {
            text.append(part, offset, offset + length);
          }

          @Override
          public String toString() {
            return text.toString();
          }
        };

    OddFindings.tell(format.begin(out));

    assertThat(out).hasToString(format.oddReport());
    assertThat(out.toString()).contains("😀");
  }
}
