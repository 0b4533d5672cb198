package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** A library that CI servers read reports with finds in them what was told. */
class ReportReadersTest {
  private static final String ODD = "digests/Größe 100% #1/woche 1.json";
  private static final String ENCODED = "digests/Gr%C3%B6%C3%9Fe%20100%25%20%231/woche%201.json";
  private static final String UNIT = "lookalike-unit";

  private final List<String> complaints = new ArrayList<>();

  private AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> read(
      Parser parser, ReportFormat format) throws Exception {
    ViolationsLogger logger =
        new ViolationsLogger() {
          @Override
          public void log(Level level, String message) {
            complaints.add(message);
          }

          @Override
          public void log(Level level, String message, Throwable failure) {
            complaints.add(message + failure);
          }
        };
    Set<Violation> read =
        parser.getViolationsParser().parseReportOutput(format.oddReport(), logger);
    assertThat(complaints).isEmpty();
    // The library takes two findings that are alike for one.
    return assertThat(read)
        .extracting(
            Violation::getFile,
            Violation::getStartLine,
            Violation::getSeverity,
            Violation::getRule);
  }

  private static Tuple told(String file, int line, SEVERITY severity, String rule) {
    return tuple(file, line, severity, rule);
  }

  @Test
  void checkstyle() throws Exception {
    read(Parser.CHECKSTYLE, ReportFormat.CHECKSTYLE)
        .containsExactlyInAnyOrder(
            told(ODD, 1, SEVERITY.ERROR, "casebook.unknown-company"),
            told(ODD, 2, SEVERITY.WARN, "casebook." + UNIT),
            told(ODD, 2, SEVERITY.WARN, "casebook." + UNIT),
            told(ODD, 3, SEVERITY.INFO, "casebook.my-own-rule"),
            told("info.json", 1, SEVERITY.INFO, "casebook.byte-order-mark"),
            told("/tmp/a:b,c.json", 7, SEVERITY.ERROR, "casebook.syntax"),
            told("archive.jsonl", 1_000_000, SEVERITY.ERROR, "casebook." + UNIT));
  }

  @Test
  void gitlab() throws Exception {
    read(Parser.CODECLIMATE, ReportFormat.GITLAB)
        .containsExactlyInAnyOrder(
            told(ODD, 1, SEVERITY.ERROR, "unknown-company"),
            told(ODD, 2, SEVERITY.WARN, UNIT),
            told(ODD, 2, SEVERITY.WARN, UNIT),
            told(ODD, 3, SEVERITY.INFO, "my-own-rule"),
            told("info.json", 1, SEVERITY.INFO, "byte-order-mark"),
            told("/tmp/a:b,c.json", 7, SEVERITY.ERROR, "syntax"),
            told("archive.jsonl", 1_000_000, SEVERITY.ERROR, UNIT));
  }

  @Test
  void sarif() throws Exception {
    read(Parser.SARIF, ReportFormat.SARIF)
        .contains(
            told(ENCODED, 1, SEVERITY.ERROR, "unknown-company"),
            told(ENCODED, 2, SEVERITY.WARN, UNIT),
            told(ENCODED, 3, SEVERITY.INFO, "my-own-rule"),
            told("info.json", 1, SEVERITY.INFO, "byte-order-mark"),
            told("file:///tmp/a%3Ab%2Cc.json", 7, SEVERITY.ERROR, "syntax"),
            told("archive.jsonl", 1_000_000, SEVERITY.ERROR, UNIT));
  }

  /** It knows failures alone, and finds the place in their text. */
  @Test
  void junit() throws Exception {
    read(Parser.JUNIT, ReportFormat.JUNIT)
        .contains(told("archive.jsonl", 1_000_000, SEVERITY.ERROR, ""));
  }
}
