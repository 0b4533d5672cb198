package dev.casebook.cli.check;

import dev.casebook.config.CheckDefaults.Color;
import dev.casebook.report.TextReport;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Whether output is coloured. */
final class ColorOption {

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = {
        "auto (if not said otherwise: on a terminal, unless",
        "NO_COLOR is set), always or never"
      })
  private Optional<Color> when = Optional.empty();

  TextReport.Style style(Optional<Color> unlessSaid) {
    boolean wanted =
        switch (when.or(() -> unlessSaid).orElse(Color.AUTO)) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> Ansi.AUTO.enabled();
        };
    return wanted ? TextReport.Style.COLOR : TextReport.Style.PLAIN;
  }
}
