package dev.casebook.report;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report for people: each finding with its source line and a caret under the place, and a line
 * that sums up.
 */
public final class TextReport implements Report {
  private final Writer out;
  private final SourceText source;
  private final Style style;
  private @Nullable Finding previous;

  /**
   * Begins a report.
   *
   * @param out takes the report
   * @param source shows the lines that findings are about
   * @param style plain or coloured
   */
  public TextReport(Writer out, SourceText source, Style style) {
    this.out = new RunnerSafeWriter(out, RunnerSafeWriter.Form.TEXT);
    this.source = source;
    this.style = style;
  }

  /** Whether a report uses colour. */
  public enum Style {
    /** Text alone. */
    PLAIN,
    /** ANSI colours, for a terminal. */
    COLOR;

    private static final String RESET = "\u001b[0m";

    private String paint(String code, String text) {
      return this == COLOR ? "\u001b[" + code + 'm' + text + RESET : text;
    }
  }

  @Override
  public void add(Finding finding) throws IOException {
    String place = finding.file() + ':' + finding.line() + ':' + finding.column();
    out.write(style.paint("1", Printable.of(place)));
    out.write(": ");
    out.write(style.paint(color(finding.severity()), finding.severity().label()));
    out.write(": " + Printable.of(finding.message()) + " [" + finding.rule() + "]\n");
    if (!isAtThePlaceOf(previous, finding)) {
      writeExcerpt(finding);
    }
    previous = finding;
    if (!finding.at().isEmpty()) {
      out.write("  at " + Printable.of(finding.at()) + '\n');
    }
  }

  /** Several properties that one object lacks are told with one excerpt. */
  private static boolean isAtThePlaceOf(@Nullable Finding previous, Finding finding) {
    return previous != null
        && previous.file().equals(finding.file())
        && previous.region().equals(finding.region());
  }

  private void writeExcerpt(Finding finding) throws IOException {
    Optional<String> line = source.line(finding.file(), finding.line());
    if (line.isEmpty()) {
      return;
    }
    Excerpt excerpt = Excerpt.of(line.get(), finding.region());
    if (!excerpt.isBlank()) {
      String number = Integer.toString(finding.line());
      out.write("  " + number + " | " + excerpt.shown() + '\n');
      out.write("  " + " ".repeat(number.length()) + " | ");
      out.write(style.paint(color(finding.severity()), excerpt.caret()) + '\n');
    }
  }

  private static String color(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case INFO -> "1;36";
    };
  }

  @Override
  public void end(Summary summary) throws IOException {
    source.close();
    out.write(
        counted(summary.files(), "file")
            + ", "
            + counted(summary.documents(), "document")
            + ": "
            + counted(summary.findings(Severity.ERROR), "error")
            + ", "
            + counted(summary.findings(Severity.WARNING), "warning")
            + ", "
            + counted(summary.findings(Severity.INFO), "info")
            + (summary.suppressed() > 0 ? ", " + summary.suppressed() + " suppressed" : "")
            + " in "
            + seconds(summary.elapsed())
            + " s"
            + (summary.isInterrupted() ? "; interrupted, the rest was not checked" : "")
            + '\n');
    out.flush();
  }

  /** With two decimals. A formatter would take longer to start than a file to check. */
  private static String seconds(Duration time) {
    long hundredths = (time.toMillis() + 5) / 10;
    long decimals = hundredths % 100;
    return hundredths / 100 + (decimals < 10 ? ".0" : ".") + decimals;
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
