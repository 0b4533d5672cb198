package dev.casebook.cli;

import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.Versions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints versions. */
@Command(
    name = "version",
    description = "Prints the version of Casebook, of the formats it knows, and of Java.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class VersionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().printVersionHelp(spec.commandLine().getOut());
    return ExitCode.FINE.code();
  }
}
