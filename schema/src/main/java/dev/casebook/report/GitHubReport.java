package dev.casebook.report;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.io.IOException;
import java.io.Writer;

/**
 * A report that GitHub Actions reads off the log of a step: a workflow command a finding, which it
 * shows at the line in the changes of a pull request. Of each level GitHub shows the first ten of a
 * step, so a {@link SarifReport} suits larger numbers.
 */
public final class GitHubReport implements Report {
  private final Writer out;

  /**
   * Begins a report.
   *
   * @param out takes the report
   */
  public GitHubReport(Writer out) {
    this.out = new RunnerSafeWriter(out, RunnerSafeWriter.Form.GITHUB_COMMANDS);
  }

  @Override
  public void add(Finding finding) throws IOException {
    Finding.Region region = finding.region();
    StringBuilder command = new StringBuilder("::").append(level(finding.severity())).append(' ');
    command.append("file=").append(property(FileName.path(finding.file())));
    command.append(",line=").append(region.line()).append(",endLine=").append(region.endLine());
    // GitHub takes columns only for a place within a line.
    if (region.line() == region.endLine()) {
      command.append(",col=").append(region.column());
      command.append(",endColumn=").append(region.endColumn());
    }
    command.append(",title=").append(property("casebook " + finding.rule()));
    command.append("::").append(data(finding.message()));
    if (!finding.at().isEmpty()) {
      command.append(" (at ").append(data(finding.at())).append(')');
    }
    out.write(command.append('\n').toString());
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String property(String value) {
    return data(value).replace(":", "%3A").replace(",", "%2C");
  }

  /** What is behind the second {@code ::}; a line end would end the command. */
  private static String data(String value) {
    String escaped = value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    return Printable.of(escaped);
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.flush();
  }
}
