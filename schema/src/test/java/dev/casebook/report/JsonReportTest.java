package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Details;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  private static Finding finding(String message, Details details) {
    return new Finding(
        "a-rule",
        Severity.INFO,
        message,
        "a.json",
        new Region(2, 3, 4, 5),
        "/x/0",
        "x[i]",
        details);
  }

  private static String report(Finding... findings) throws IOException {
    StringWriter out = new StringWriter();
    JsonReport report = new JsonReport(out);
    Summary summary = new Summary(InstantSource.fixed(Instant.EPOCH));
    summary.countFile(7);
    for (Finding finding : findings) {
      report.add(finding);
      summary.count(finding);
    }
    report.end(summary);
    return out.toString();
  }

  @Test
  void isOneObjectWithTheFieldsOfTheFormatAlone() throws IOException {
    assertThat(
            report(
                finding("One", new Details("this", "that", "these")), finding("Two", Details.NONE)))
        .isEqualTo(
            """
            {
              "version": 1,
              "findings": [
                {
                  "rule": "a-rule",
                  "severity": "info",
                  "message": "One",
                  "file": "a.json",
                  "line": 2,
                  "column": 3,
                  "endLine": 4,
                  "endColumn": 5,
                  "pointer": "/x/0",
                  "at": "x[i]",
                  "expected": "this",
                  "actual": "that",
                  "suggestion": "these"
                },
                {
                  "rule": "a-rule",
                  "severity": "info",
                  "message": "Two",
                  "file": "a.json",
                  "line": 2,
                  "column": 3,
                  "endLine": 4,
                  "endColumn": 5,
                  "pointer": "/x/0",
                  "at": "x[i]"
                }
              ],
              "summary": {
                "files": 1,
                "documents": 7,
                "errors": 0,
                "warnings": 0,
                "infos": 2,
                "suppressed": 0
              }
            }
            """);
  }

  @Test
  void listsNoFindingsWhenThereAreNone() throws IOException {
    assertThat(report()).contains("\"findings\": [],");
  }

  @Test
  void countsWhatIsSuppressed() throws IOException {
    StringWriter out = new StringWriter();
    Summary summary = new Summary(InstantSource.fixed(Instant.EPOCH));
    summary.countSuppressed();

    JsonReport report = new JsonReport(out);
    report.suppressed(finding("Hidden", Details.NONE), "Agreed");
    report.end(summary);

    assertThat(out.toString()).contains("\"suppressed\": 1").contains("\"findings\": []");
  }

  @Test
  void tellsThatTheCheckWasInterrupted() throws IOException {
    StringWriter out = new StringWriter();
    Summary summary = new Summary(InstantSource.fixed(Instant.EPOCH));
    summary.interrupt();

    new JsonReport(out).end(summary);

    assertThat(ReadBack.json(out.toString()).at("/summary/interrupted").asBoolean()).isTrue();
  }

  @Test
  void leavesItsOutputOpenAndFlushed() throws IOException {
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

    new JsonReport(out).end(new Summary(InstantSource.fixed(Instant.EPOCH)));

    assertThat(calls.toString()).endsWith("flush ").doesNotContain("close");
    assertThat(out.toString()).endsWith("}\n");
  }

  @Test
  void escapesHalvesOfSurrogatePairsThatUtf8CannotCarry() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonReport report =
        new JsonReport(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()));

    report.add(finding("half \ud83d, whole \ud83d\ude00", Details.NONE));
    report.end(new Summary(InstantSource.fixed(Instant.EPOCH)));

    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("half \\\\ud83d, whole 😀");
  }

  @Test
  void tellsThatItCannotBeWritten() {
    JsonReport report = new JsonReport(new TextReportTest.FullWriter());
    Finding large = finding("x".repeat(100_000), Details.NONE);

    assertThatIOException()
        .isThrownBy(
            () -> {
              // More than the buffers hold.
              for (int i = 0; i < 100; i++) {
                report.add(large);
              }
            })
        .withMessage("full");
  }

  @Test
  void tellsThatItsEndCannotBeWritten() {
    JsonReport report = new JsonReport(new TextReportTest.FullWriter());

    assertThatIOException()
        .isThrownBy(() -> report.end(new Summary(InstantSource.fixed(Instant.EPOCH))))
        .withMessage("full");
  }
}
