package dev.casebook.cli.check;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads check. */
final class JobsOption {
  private static final int MOST = 1024;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = {
        "how many documents are checked at a time",
        "(if not said otherwise: as many as there are",
        "processors); what is reported is the same for any"
      })
  private Optional<Integer> jobs = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  int number() {
    int number = jobs.orElseGet(CheckOptions::processors);
    if (number < 1 || number > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--jobs is " + number + "; give a number from 1 to " + MOST);
    }
    return number;
  }
}
