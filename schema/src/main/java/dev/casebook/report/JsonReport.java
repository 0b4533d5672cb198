package dev.casebook.report;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.io.IOException;
import java.io.Writer;

/**
 * A report for programs: one JSON object with {@code version}, {@code findings} and {@code
 * summary}.
 */
public final class JsonReport implements Report {
  private static final int VERSION = 1;

  private final ReportJson json;

  /**
   * Begins a report.
   *
   * @param out takes the report
   */
  public JsonReport(Writer out) {
    this.json = ReportJson.indented(out);
    json.object().number("version", VERSION).array("findings");
  }

  @Override
  public void add(Finding finding) throws IOException {
    json.write(() -> write(finding));
  }

  private void write(Finding finding) {
    Finding.Region region = finding.region();
    json.object()
        .text("rule", finding.rule())
        .text("severity", finding.severity().label())
        .text("message", finding.message())
        .text("file", finding.file())
        .number("line", region.line())
        .number("column", region.column())
        .number("endLine", region.endLine())
        .number("endColumn", region.endColumn())
        .text("pointer", finding.pointer())
        .text("at", finding.at());
    finding.expected().ifPresent(expected -> json.text("expected", expected));
    finding.actual().ifPresent(actual -> json.text("actual", actual));
    finding.suggestion().ifPresent(suggestion -> json.text("suggestion", suggestion));
    json.close();
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.write(() -> write(summary));
    json.end();
  }

  private void write(Summary summary) {
    json.close()
        .object("summary")
        .number("files", summary.files())
        .number("documents", summary.documents())
        .number("errors", summary.findings(Severity.ERROR))
        .number("warnings", summary.findings(Severity.WARNING))
        .number("infos", summary.findings(Severity.INFO))
        .number("suppressed", summary.suppressed());
    if (summary.isInterrupted()) {
      json.truth("interrupted", true);
    }
    json.close().close();
  }
}
