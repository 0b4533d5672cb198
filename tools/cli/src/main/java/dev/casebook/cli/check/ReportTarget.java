package dev.casebook.cli.check;

import dev.casebook.cli.shell.LabelConverter;
import dev.casebook.cli.shell.Versions;
import dev.casebook.config.CheckDefaults;
import dev.casebook.report.CheckstyleReport;
import dev.casebook.report.GitHubReport;
import dev.casebook.report.GitLabReport;
import dev.casebook.report.JUnitReport;
import dev.casebook.report.JsonReport;
import dev.casebook.report.RdjsonlReport;
import dev.casebook.report.Report;
import dev.casebook.report.SarifReport;
import dev.casebook.report.SourceText;
import dev.casebook.report.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that was asked for: {@code FORMAT} or {@code FORMAT=FILE}.
 *
 * @param format the kind of report
 * @param file where it goes; standard output if empty
 */
public record ReportTarget(Format format, Optional<String> file) {

  /** A kind of report. */
  public enum Format {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    GITHUB,
    GITLAB,
    CHECKSTYLE,
    RDJSONL;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Format of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }

    Report begin(Writer out, Context about) throws IOException {
      return switch (this) {
        case TEXT -> new TextReport(out, about.source(), about.style());
        case JSON -> new JsonReport(out);
        case SARIF -> new SarifReport(out, Versions.ofCasebook(), RuleCatalog.all());
        case JUNIT -> new JUnitReport(out, about.start());
        case GITHUB -> new GitHubReport(out);
        case GITLAB -> new GitLabReport(out);
        case CHECKSTYLE -> new CheckstyleReport(out);
        case RDJSONL -> new RdjsonlReport(out, about.source());
      };
    }
  }

  /**
   * What formats want to know of the run.
   *
   * @param source has the lines of documents
   * @param style plain or coloured
   * @param start when the check began
   */
  record Context(SourceText source, TextReport.Style style, Instant start) {

    Context withoutColor() {
      return new Context(source, TextReport.Style.PLAIN, start);
    }
  }

  /** The names of the formats. */
  static List<String> formats() {
    return Arrays.stream(Format.values()).map(Format::label).toList();
  }

  /** What a configuration asks for, or text, to standard output. */
  static ReportTarget of(CheckDefaults defaults) {
    return new ReportTarget(
        defaults.report().map(Format::of).orElse(Format.TEXT), Optional.empty());
  }

  /** Reads the option's value. */
  static final class Converter implements ITypeConverter<ReportTarget> {
    private final LabelConverter<Format> formats = new LabelConverter<>("report", Format.class);

    @Override
    public ReportTarget convert(String value) {
      String[] parts = value.split("=", 2);
      Optional<String> file = parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
      if (file.isPresent() && file.get().isEmpty()) {
        throw new TypeConversionException("no file behind '=' in '" + value + "'");
      }
      return new ReportTarget(formats.convert(parts[0]), file);
    }
  }
}
