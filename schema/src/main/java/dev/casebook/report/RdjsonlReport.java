package dev.casebook.report;

import dev.casebook.check.Finding;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A report for reviewdog: a JSON object a line, each a diagnostic of the Reviewdog Diagnostic
 * Format. Its columns count bytes of UTF-8. Where they cannot be told, because the line cannot be
 * read again or the place spans lines, a range has lines alone.
 */
public final class RdjsonlReport implements Report {
  private final Writer out;
  private final SourceText source;

  /**
   * Begins a report.
   *
   * @param out takes the report
   * @param source has the lines that findings are about
   */
  public RdjsonlReport(Writer out, SourceText source) {
    this.out = out;
    this.source = source;
  }

  @Override
  public void add(Finding finding) throws IOException {
    ReportJson json = ReportJson.onOneLine(out);
    json.write(() -> write(finding, json));
    json.end();
  }

  private void write(Finding finding, ReportJson json) {
    Finding.Region region = finding.region();
    Optional<String> line =
        region.line() == region.endLine()
            ? source.line(finding.file(), region.line())
            : Optional.empty();
    json.object().text("message", finding.message());
    json.object("location").text("path", FileName.path(finding.file()));
    json.object("range");
    position(json, "start", region.line(), line.map(text -> bytes(text, region.column())));
    position(json, "end", region.endLine(), line.map(text -> bytes(text, region.endColumn())));
    json.close().close();
    json.text("severity", finding.severity().name().toUpperCase(Locale.ROOT));
    json.object("source").text("name", "casebook").close();
    json.object("code").text("value", finding.rule()).close();
    json.close();
  }

  private static void position(ReportJson json, String name, int line, Optional<Integer> column) {
    json.object(name).number("line", line);
    column.ifPresent(known -> json.number("column", known));
    json.close();
  }

  private static int bytes(String line, int column) {
    String before = line.substring(0, Math.min(column - 1, line.length()));
    return before.getBytes(StandardCharsets.UTF_8).length + 1;
  }

  @Override
  public void end(Summary summary) throws IOException {
    source.close();
    out.flush();
  }
}
