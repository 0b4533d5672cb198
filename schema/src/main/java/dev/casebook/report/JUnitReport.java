package dev.casebook.report;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report in the format of JUnit, which every CI server shows as test results: a test suite a
 * file, a failed test a finding, and one passed test for a file where nothing fails.
 *
 * <p>Errors and warnings are failures, told apart by their type, because the format has no grade
 * below failure that servers show. Infos ask for nothing to be mended, and a test that fails for
 * good is soon ignored, so they are in the suite's {@code system-out}. Suites begin with their
 * totals: findings of one file are held until it is done. Times are zero, since files are not
 * timed.
 */
public final class JUnitReport implements Report {
  private final ReportXml xml;
  private final String timestamp;
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable String file;
  private int suites;

  /**
   * Begins a report.
   *
   * @param out takes the report
   * @param start when the check began
   * @throws IOException if the report cannot be written
   */
  public JUnitReport(Writer out, Instant start) throws IOException {
    this.xml = new ReportXml(out).open("testsuites");
    this.timestamp =
        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
            start.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
  }

  @Override
  public void add(Finding finding) throws IOException {
    begin(finding.file());
    findings.add(finding);
  }

  @Override
  public void checked(String name, int documents) throws IOException {
    begin(name);
    writeSuite();
  }

  private void begin(String name) throws IOException {
    if (!name.equals(file)) {
      writeSuite();
      file = name;
    }
  }

  private void writeSuite() throws IOException {
    if (file == null) {
      return;
    }
    List<Finding> failures = findings.stream().filter(JUnitReport::isFailure).toList();
    open(FileName.path(file), failures.size());
    if (failures.isEmpty()) {
      xml.empty("testcase", "classname", "casebook", "name", FileName.path(file), "time", 0);
    }
    Map<String, Integer> names = new HashMap<>();
    for (Finding failure : failures) {
      write(failure, names);
    }
    xml.lines(
        "system-out",
        findings.stream().filter(f -> !isFailure(f)).map(JUnitReport::told).toArray(String[]::new));
    xml.empty("system-err").close();
    findings.clear();
    file = null;
  }

  private static boolean isFailure(Finding finding) {
    return finding.severity().isAtLeast(Severity.WARNING);
  }

  /** With all that the schema of Ant asks for, the strictest there is. */
  private void open(String name, int failures) throws IOException {
    xml.open(
        "testsuite",
        "name",
        name,
        "package",
        "casebook",
        "id",
        suites++,
        "timestamp",
        timestamp,
        "hostname",
        "localhost",
        "tests",
        Math.max(1, failures),
        "failures",
        failures,
        "errors",
        0,
        "time",
        0);
    xml.empty("properties");
  }

  private void write(Finding failure, Map<String, Integer> names) throws IOException {
    String place = failure.at().isEmpty() ? "" : ": " + failure.at();
    String name = FileName.path(failure.file()) + place;
    String classname = "casebook." + failure.rule();
    // Of tests with one name, servers show the first alone.
    int occurrence = names.merge(classname + ' ' + name, 1, Integer::sum);
    String unique = occurrence == 1 ? name : name + " (" + occurrence + ')';
    xml.open("testcase", "classname", classname, "name", unique, "time", 0);
    xml.open("failure", "message", failure.message(), "type", failure.severity().label());
    xml.closeBehind(told(failure)).close();
  }

  /** Begins with file, line and column, by which servers link to the place. */
  private static String told(Finding finding) {
    String path = FileName.path(finding.file());
    String rest = finding.toString().substring(finding.file().length());
    return path + rest + (finding.at().isEmpty() ? "" : " at " + finding.at());
  }

  @Override
  public void end(Summary summary) throws IOException {
    writeSuite();
    xml.close().end();
  }
}
