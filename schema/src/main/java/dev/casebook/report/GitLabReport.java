package dev.casebook.report;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.io.IOException;
import java.io.Writer;

/**
 * A report for GitLab's merge requests: a JSON array in the format of its code quality reports,
 * with what readers of Code Climate's format, which it is a part of, ask for beyond that. Errors
 * are {@code major} and warnings {@code minor}: the graver words, {@code critical} and {@code
 * blocker}, are left to reports on what runs.
 */
public final class GitLabReport implements Report {
  private final ReportJson json;
  private final Fingerprints fingerprints = new Fingerprints();

  /**
   * Begins a report.
   *
   * @param out takes the report
   * @throws IOException if the report cannot be written
   */
  public GitLabReport(Writer out) throws IOException {
    this.json = ReportJson.indented(out);
    json.write(json::array);
  }

  @Override
  public void add(Finding finding) throws IOException {
    json.write(() -> write(finding));
  }

  private void write(Finding finding) {
    json.object().text("type", "issue").array("categories").element("Bug Risk").close();
    json.text("description", finding.message())
        .text("check_name", finding.rule())
        .text("fingerprint", fingerprints.next(finding))
        .text("severity", severity(finding.severity()));
    json.object("location").text("path", FileName.path(finding.file()));
    json.object("lines")
        .number("begin", finding.region().line())
        .number("end", finding.region().endLine());
    json.close().close().close();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.write(json::close);
    json.end();
  }
}
