package dev.casebook.cli;

import dev.casebook.check.Finding;
import dev.casebook.report.Report;
import dev.casebook.report.SourceText;
import dev.casebook.report.Summary;
import dev.casebook.report.TextReport;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The reports of one run, all fed alike. */
final class OpenReports implements Closeable {
  private final List<Report> reports = new ArrayList<>();
  private final List<Writer> files = new ArrayList<>();
  private final Summary summary = new Summary(InstantSource.system());

  OpenReports(
      List<ReportTarget> targets,
      Writer standardOutput,
      SourceText.Opener opener,
      TextReport.Style style)
      throws IOException {
    for (ReportTarget target : targets) {
      boolean toFile = target.file().isPresent();
      Writer out = toFile ? open(target.file().get()) : standardOutput;
      TextReport.Style used = toFile ? TextReport.Style.PLAIN : style;
      reports.add(target.format().begin(out, new SourceText(opener), used));
    }
  }

  private Writer open(String file) throws IOException {
    Writer writer = Files.newBufferedWriter(Path.of(file));
    files.add(writer);
    return writer;
  }

  Summary summary() {
    return summary;
  }

  void add(Finding finding) throws IOException {
    summary.count(finding);
    for (Report report : reports) {
      report.add(finding);
    }
  }

  void end() throws IOException {
    for (Report report : reports) {
      report.end(summary);
    }
  }

  @Override
  public void close() throws IOException {
    for (Writer file : files) {
      file.close();
    }
  }
}
