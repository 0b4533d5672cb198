package dev.casebook.report;

import dev.casebook.check.Finding;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * A report in the format of Checkstyle, which many programs that gather reports can read. A file
 * without findings is an element without errors.
 */
public final class CheckstyleReport implements Report {

  /** Readers want a version of Checkstyle; the format has been the same since long before this. */
  private static final String FORMAT = "8.0";

  private final ReportXml xml;
  private @Nullable String file;

  /**
   * Begins a report.
   *
   * @param out takes the report
   * @throws IOException if the report cannot be written
   */
  public CheckstyleReport(Writer out) throws IOException {
    this.xml = new ReportXml(out).open("checkstyle", "version", FORMAT);
  }

  @Override
  public void add(Finding finding) throws IOException {
    open(finding.file());
    xml.empty(
        "error",
        "line",
        finding.line(),
        "column",
        finding.column(),
        "severity",
        finding.severity().label(),
        "message",
        finding.message(),
        "source",
        "casebook." + finding.rule());
  }

  @Override
  public void checked(String name, int documents) throws IOException {
    open(name);
    close();
  }

  private void open(String name) throws IOException {
    if (!name.equals(file)) {
      close();
      xml.open("file", "name", FileName.path(name));
      file = name;
    }
  }

  private void close() throws IOException {
    if (file != null) {
      xml.close();
      file = null;
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    close();
    xml.close().end();
  }
}
