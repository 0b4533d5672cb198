package dev.casebook.cli;

import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.FailureMessage;
import dev.casebook.cli.shell.InputFiles;
import dev.casebook.cli.shell.OutputFile;
import dev.casebook.cli.shell.Versions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of a digest.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    footer = {
      "",
      "Examples:",
      "  casebook schema",
      "  casebook schema --output digest.schema.json",
      "  casebook schema --profile editor --output digest.schema.json",
      "  casebook schema --profile openai --limits"
    })
final class SchemaCommand implements Callable<Integer> {

  /** A name, since the type of an option is loaded whenever a command line is read. */
  @Option(
      names = "--profile",
      paramLabel = "NAME",
      defaultValue = "core",
      description =
          "core, editor, draft-07, python, openai, anthropic or gemini (default: ${DEFAULT-VALUE})")
  private String profile = "core";

  @Option(
      names = "--limits",
      description = "tell what the vendor of a profile limits, and how much the schema has of it")
  private boolean limits;

  @Option(names = "--output", paramLabel = "FILE", description = "write to a file instead")
  private Optional<Path> output = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (limits) {
      return tellLimits();
    }
    String schema = ProfileOption.profile(spec, profile).schema();
    if (output.isPresent()) {
      return write(schema, output.get()).code();
    }
    spec.commandLine().getOut().print(schema);
    return ExitCode.FINE.code();
  }

  private int tellLimits() {
    if (output.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--limits prints no schema; leave out --output, or ask twice");
    }
    List<String> lines = ProfileOption.limits(spec, profile);
    lines.forEach(spec.commandLine().getOut()::println);
    return ExitCode.FINE.code();
  }

  private ExitCode write(String schema, Path file) {
    try {
      OutputFile.write(file, new InputFiles(), schema.getBytes(StandardCharsets.UTF_8));
      return ExitCode.FINE;
    } catch (IOException e) {
      FailureMessage.print(spec.commandLine().getErr(), FailureMessage.of(e));
      return ExitCode.FAILED;
    }
  }
}
