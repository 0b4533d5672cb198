package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Details;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {
  private final StringWriter out = new StringWriter();

  private static SourceText source(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SourceText(name -> new ByteArrayInputStream(bytes));
  }

  private static Finding finding(Severity severity, Region region, String at) {
    return new Finding(
        "a-rule", severity, "What is wrong", "a.json", region, "/x", at, Details.NONE);
  }

  private String report(String text, TextReport.Style style, Finding finding) throws IOException {
    new TextReport(out, source(text), style).add(finding);
    return out.toString();
  }

  @Test
  void tellsPlaceMessageRuleLineAndWay() throws IOException {
    Finding finding = finding(Severity.WARNING, new Region(2, 3, 2, 6), "companies[acme].name");

    assertThat(report("{\n  \"x\": 1}", TextReport.Style.PLAIN, finding))
        .isEqualTo(
            """
            a.json:2:3: warning: What is wrong [a-rule]
              2 |   "x": 1}
                |   ^~~
              at companies[acme].name
            """);
  }

  @Test
  void showsTheLineOnceForFindingsAtOnePlace() throws IOException {
    Finding first = finding(Severity.ERROR, new Region(1, 1, 1, 2), "");
    TextReport report = new TextReport(out, source("{}"), TextReport.Style.PLAIN);

    report.add(first);
    report.add(first);
    report.add(finding(Severity.ERROR, new Region(1, 2, 1, 3), ""));

    assertThat(out)
        .hasToString(
            """
            a.json:1:1: error: What is wrong [a-rule]
              1 | {}
                | ^
            a.json:1:1: error: What is wrong [a-rule]
            a.json:1:2: error: What is wrong [a-rule]
              1 | {}
                |  ^
            """);
  }

  @Test
  void alignsTheCaretWithALongLineNumber() throws IOException {
    Finding finding = finding(Severity.ERROR, new Region(1000, 1, 1000, 2), "");

    assertThat(report("\n".repeat(999) + "x", TextReport.Style.PLAIN, finding))
        .endsWith("  1000 | x\n       | ^\n");
  }

  @ParameterizedTest
  @CsvSource({"ERROR, 31", "WARNING, 33", "INFO, 36"})
  void colorsBySeverity(Severity severity, int color) throws IOException {
    String painted = "\u001b[1;" + color + "m";

    assertThat(report("{}", TextReport.Style.COLOR, finding(severity, new Region(1, 1, 1, 3), "")))
        .startsWith(
            "\u001b[1ma.json:1:1\u001b[0m: " + painted + severity.label() + "\u001b[0m: What")
        .endsWith("    | " + painted + "^~\u001b[0m\n");
  }

  @Test
  void showsNoBlankLine() throws IOException {
    Finding finding = finding(Severity.ERROR, new Region(1, 1, 1, 1), "");

    assertThat(report(" \t ", TextReport.Style.PLAIN, finding))
        .isEqualTo("a.json:1:1: error: What is wrong [a-rule]\n");
  }

  @Test
  void tellsAFindingThoughItsLineCannotBeReadAgain() throws IOException {
    SourceText gone =
        new SourceText(
            name -> {
              throw new NoSuchFileException(name);
            });

    new TextReport(out, gone, TextReport.Style.PLAIN)
        .add(finding(Severity.ERROR, new Region(1, 1, 1, 1), ""));

    assertThat(out.toString()).isEqualTo("a.json:1:1: error: What is wrong [a-rule]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0, '0 files, 0 documents: 0 errors, 0 warnings, 0 infos in '",
    "1, '1 file, 1 document: 1 error, 1 warning, 1 info in '",
    "2, '2 files, 2 documents: 2 errors, 2 warnings, 2 infos in '",
  })
  void sumsUp(int number, String line) throws IOException {
    Summary summary = new Summary(InstantSource.fixed(Instant.EPOCH));
    for (int i = 0; i < number; i++) {
      summary.countFile(1);
      for (Severity severity : Severity.values()) {
        summary.count(finding(severity, new Region(1, 1, 1, 1), ""));
      }
    }

    new TextReport(out, source(""), TextReport.Style.PLAIN).end(summary);

    assertThat(out.toString()).isEqualTo(line + "0.00 s\n");
  }

  @Test
  void tellsHowManyAreSuppressedIfAny() throws IOException {
    Summary summary = new Summary(InstantSource.fixed(Instant.EPOCH));
    summary.countSuppressed();

    new TextReport(out, source(""), TextReport.Style.PLAIN).end(summary);

    assertThat(out.toString()).endsWith("0 infos, 1 suppressed in 0.00 s\n");
  }

  @Test
  void tellsThatTheCheckWasInterrupted() throws IOException {
    Summary summary = new Summary(InstantSource.fixed(Instant.EPOCH));
    summary.interrupt();

    new TextReport(out, source(""), TextReport.Style.PLAIN).end(summary);

    assertThat(out.toString()).endsWith(" in 0.00 s; interrupted, the rest was not checked\n");
  }

  @ParameterizedTest
  @CsvSource({"0, 0.00", "14, 0.01", "1500, 1.50", "61005, 61.01"})
  void tellsTheTimeSinceTheCheckBegan(long milliseconds, String seconds) throws IOException {
    Iterator<Instant> clock =
        List.of(Instant.EPOCH, Instant.EPOCH.plusMillis(milliseconds)).iterator();

    new TextReport(out, source(""), TextReport.Style.PLAIN).end(new Summary(clock::next));

    assertThat(out.toString()).endsWith(" in " + seconds + " s\n");
  }

  @Test
  void tellsThatItCannotBeWritten() {
    TextReport report = new TextReport(new FullWriter(), source(""), TextReport.Style.PLAIN);

    assertThatIOException()
        .isThrownBy(() -> report.end(new Summary(InstantSource.fixed(Instant.EPOCH))))
        .withMessage("full");
  }

  /** A writer that takes nothing. */
  static final class FullWriter extends Writer {
    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      throw new IOException("full");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
