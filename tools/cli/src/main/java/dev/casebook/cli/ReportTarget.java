package dev.casebook.cli;

import dev.casebook.report.JsonReport;
import dev.casebook.report.Report;
import dev.casebook.report.SourceText;
import dev.casebook.report.TextReport;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads the option's value. */
  static final class Converter implements ITypeConverter<ReportTarget> {
    @Override
    public ReportTarget convert(String value) {
      String[] parts = value.split("=", 2);
      Optional<String> file =
          parts.length == 2
              ? Optional.of(parts[1]).filter(name -> !name.isEmpty())
              : Optional.empty();
      if (parts.length == 2 && file.isEmpty()) {
        throw new TypeConversionException("no file behind '=' in '" + value + "'");
      }
      return Arrays.stream(Format.values())
          .filter(format -> format.label().equals(parts[0]))
          .findFirst()
          .map(format -> new ReportTarget(format, file))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "unknown report '" + parts[0] + "'; there are " + labels()));
    }

    private static String labels() {
      return Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", "));
    }
  }
}
