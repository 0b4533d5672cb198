package dev.casebook.cli;

import dev.casebook.check.Severity;
import dev.casebook.cli.check.CheckCommand;
import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.LabelConverter;
import dev.casebook.cli.shell.UsageMessage;
import dev.casebook.cli.shell.Versions;
import dev.casebook.config.CheckDefaults;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code casebook} command and its sub-commands, as a parser knows them. */
@Command(
    name = "casebook",
    description = "Checks, formats, imports and renders digests: engineering case studies as data.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  casebook check digests            check all *.json files of a folder",
      "  casebook check --report json -    check standard input, report for programs",
      "  casebook format digests           rewrite files in canonical form",
      "  casebook import page.md           make a digest of a page",
      "  casebook render digests --output site    make pages of digests",
      "  casebook schema --output s.json   write the JSON Schema of a digest",
      "  casebook rules                    list what a check looks for",
      "",
      "Exit codes: 0 fine, 1 findings,",
      "  2 wrong usage or something that could not be read or written."
    })
final class CasebookCommand {
  private static final List<Class<?>> SUBCOMMANDS =
      List.of(
          CheckCommand.class,
          FormatCommand.class,
          ImportCommand.class,
          RenderCommand.class,
          SchemaCommand.class,
          RulesCommand.class,
          ExplainCommand.class,
          VersionCommand.class,
          HelpCommand.class);

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine casebook = new CommandLine(new CasebookCommand());
    subcommands(arguments).forEach(casebook::addSubcommand);
    casebook.setOut(Casebook.runnerSafe(out));
    // Reports are safe by themselves, and one of them is commands for a CI server.
    Optional.ofNullable(casebook.getSubcommands().get("check"))
        .ifPresent(check -> check.setOut(out));
    return casebook
        .setErr(err)
        // A name of a file, which may be a stranger's, names no file of further words.
        .setExpandAtFiles(false)
        .registerConverter(Severity.class, new LabelConverter<>("level", Severity.class))
        .registerConverter(
            CheckDefaults.Color.class, new LabelConverter<>("choice", CheckDefaults.Color.class))
        .registerConverter(
            RenderCommand.Form.class, new LabelConverter<>("form", RenderCommand.Form.class))
        .setParameterExceptionHandler(new UsageMessage())
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              Casebook.tell(failure, err);
              return ExitCode.FAILED.code();
            })
        .execute(arguments);
  }

  /** The one that is called, since to know of the others takes time; or all, to tell of them. */
  private static List<Class<?>> subcommands(String... arguments) {
    List<Class<?>> called =
        SUBCOMMANDS.stream()
            .filter(type -> type != HelpCommand.class)
            .filter(type -> arguments.length > 0 && name(type).equals(arguments[0]))
            .toList();
    return called.isEmpty() ? SUBCOMMANDS : called;
  }

  private static String name(Class<?> type) {
    return type.getAnnotation(Command.class).name();
  }
}
