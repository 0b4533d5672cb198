package dev.casebook.cli.check;

import dev.casebook.check.CheckLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of a document is taken on. What the format itself bounds cannot be chosen. */
final class LimitOptions {

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "67108864",
      description = {
        "how large a document, or a line of an archive,",
        "may be (default: ${DEFAULT-VALUE})"
      })
  private long maxBytes;

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      defaultValue = "10000",
      description = {"how many findings of a document are told", "(default: ${DEFAULT-VALUE})"})
  private int maxFindings;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  CheckLimits limits() {
    require("--max-bytes", maxBytes);
    require("--max-findings", maxFindings);
    return new CheckLimits(maxBytes, maxFindings);
  }

  private void require(String option, long number) {
    if (number < 1) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + number + "; give a number from 1");
    }
  }
}
