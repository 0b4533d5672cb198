package dev.casebook.cli.check;

import dev.casebook.check.Finding;
import dev.casebook.cli.shell.Versions;
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
  private final Progress progress;
  private final Summary summary = new Summary(InstantSource.system());

  OpenReports(
      List<ReportTarget> targets,
      Writer standardOutput,
      SourceText.Opener opener,
      TextReport.Style style,
      Progress progress)
      throws IOException {
    this.progress = progress;
    ReportTarget.Context about =
        new ReportTarget.Context(
            opener, style, summary.start(), Versions.ofCasebook(), RuleCatalog.all());
    for (ReportTarget target : targets) {
      boolean toFile = target.file().isPresent();
      Writer out = toFile ? open(target.file().get()) : standardOutput;
      reports.add(target.format().begin(out, toFile ? about.withoutColor() : about));
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

  Progress progress() {
    return progress;
  }

  void add(Finding finding) throws IOException {
    progress.clear();
    progress.countFinding();
    summary.count(finding);
    for (Report report : reports) {
      report.add(finding);
    }
  }

  /** Takes a finding that the configuration suppresses. */
  void suppressed(Finding finding, String reason) throws IOException {
    summary.countSuppressed();
    for (Report report : reports) {
      report.suppressed(finding, reason);
    }
  }

  /** Takes note that a file is done, behind its findings. */
  void checked(String file, int documents) throws IOException {
    progress.countFile();
    summary.countFile(documents);
    for (Report report : reports) {
      report.checked(file, documents);
    }
  }

  void end() throws IOException {
    progress.clear();
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
