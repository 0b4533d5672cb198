package dev.casebook.cli.check;

import dev.casebook.config.CheckDefaults.Color;
import java.util.Optional;
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

  Optional<Color> when() {
    return when;
  }
}
