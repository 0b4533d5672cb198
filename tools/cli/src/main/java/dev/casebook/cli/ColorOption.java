package dev.casebook.cli;

import dev.casebook.report.TextReport;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Whether output is coloured. */
final class ColorOption {

  /** When to use colour. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (on a terminal, unless NO_COLOR is set), always or never")
  private When when = When.AUTO;

  TextReport.Style style() {
    boolean wanted =
        switch (when) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> Ansi.AUTO.enabled();
        };
    return wanted ? TextReport.Style.COLOR : TextReport.Style.PLAIN;
  }
}
