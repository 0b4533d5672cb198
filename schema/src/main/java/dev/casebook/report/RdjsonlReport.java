package dev.casebook.report;

import dev.casebook.check.Finding;
import java.io.IOException;
import java.io.Writer;
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
  private String counted = "";
  private int countedColumn = 1;
  private int countedBytes = 1;

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
    Optional<Integer> start = line.map(text -> byteColumn(text, region.column()));
    Optional<Integer> end =
        line.map(text -> start.get() + bytes(text, region.column(), region.endColumn()));
    position(json, "start", region.line(), start);
    position(json, "end", region.endLine(), end);
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

  /** Counts on from the last place in a line, or the findings of a long one would take long. */
  private int byteColumn(String line, int column) {
    if (!line.equals(counted) || column < countedColumn) {
      counted = line;
      countedColumn = 1;
      countedBytes = 1;
    }
    countedBytes += bytes(line, countedColumn, column);
    countedColumn = column;
    return countedBytes;
  }

  /** How many bytes of UTF-8 lie between two columns; half of a surrogate pair has two. */
  private static int bytes(String line, int column, int endColumn) {
    int bytes = 0;
    for (int i = column - 1; i < Math.min(endColumn - 1, line.length()); i++) {
      char unit = line.charAt(i);
      bytes += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
    }
    return bytes;
  }

  @Override
  public void end(Summary summary) throws IOException {
    source.close();
    out.flush();
  }
}
