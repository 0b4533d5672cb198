package dev.casebook.report;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.json.text.JsonTokens;
import dev.casebook.model.extension.UnicodeText;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A report for programs: one JSON object with {@code version}, {@code findings} and {@code
 * summary}.
 */
public final class JsonReport implements Report {
  private static final int VERSION = 1;

  private final Writer out;
  private final JsonGenerator json;

  /**
   * Begins a report.
   *
   * @param out takes the report
   */
  public JsonReport(Writer out) {
    this.out = out;
    this.json = JsonTokens.indented(out);
    json.writeStartObject();
    json.writeName("version");
    json.writeNumber(VERSION);
    json.writeName("findings");
    json.writeStartArray();
  }

  @Override
  public void add(Finding finding) throws IOException {
    try {
      write(finding);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private void write(Finding finding) {
    json.writeStartObject();
    text("rule", finding.rule());
    text("severity", finding.severity().label());
    text("message", finding.message());
    text("file", finding.file());
    number("line", finding.region().line());
    number("column", finding.region().column());
    number("endLine", finding.region().endLine());
    number("endColumn", finding.region().endColumn());
    text("pointer", finding.pointer());
    text("at", finding.at());
    text("expected", finding.expected());
    text("actual", finding.actual());
    text("suggestion", finding.suggestion());
    json.writeEndObject();
  }

  @Override
  public void end(Summary summary) throws IOException {
    try {
      write(summary);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.flush();
  }

  private void write(Summary summary) {
    json.writeEndArray();
    json.writeName("summary");
    json.writeStartObject();
    number("files", summary.files());
    number("documents", summary.documents());
    number("errors", summary.findings(Severity.ERROR));
    number("warnings", summary.findings(Severity.WARNING));
    number("infos", summary.findings(Severity.INFO));
    number("suppressed", summary.suppressed());
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void text(String name, String value) {
    json.writeName(name);
    // UTF-8 carries no half of a surrogate pair.
    json.writeString(UnicodeText.isWellFormed(value) ? value : Printable.of(value));
  }

  private void text(String name, Optional<String> value) {
    value.ifPresent(present -> text(name, present));
  }

  private void number(String name, int value) {
    json.writeName(name);
    json.writeNumber(value);
  }
}
