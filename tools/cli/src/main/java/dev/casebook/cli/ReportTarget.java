package dev.casebook.cli;

import dev.casebook.report.JsonReport;
import dev.casebook.report.Report;
import dev.casebook.report.SourceText;
import dev.casebook.report.TextReport;
import java.io.Writer;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that was asked for: {@code FORMAT} or {@code FORMAT=FILE}.
 *
 * @param format the kind of report
 * @param file where it goes; standard output if empty
 */
record ReportTarget(Format format, Optional<String> file) {

  /** A kind of report. */
  enum Format {
    TEXT {
      @Override
      Report begin(Writer out, SourceText source, TextReport.Style style) {
        return new TextReport(out, source, style);
      }
    },
    JSON {
      @Override
      Report begin(Writer out, SourceText source, TextReport.Style style) {
        return new JsonReport(out);
      }
    };

    abstract Report begin(Writer out, SourceText source, TextReport.Style style);
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
