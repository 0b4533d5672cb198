package dev.casebook.cli;

import dev.casebook.check.Severity;
import dev.casebook.cli.check.CheckCommand;
import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.FailureMessage;
import dev.casebook.cli.shell.LabelConverter;
import dev.casebook.cli.shell.UsageMessage;
import dev.casebook.cli.shell.Versions;
import dev.casebook.config.CheckDefaults;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code casebook} command. */
@Command(
    name = "casebook",
    description = "Checks, formats, imports and renders digests: engineering case studies as data.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CheckCommand.class,
      FormatCommand.class,
      ImportCommand.class,
      RenderCommand.class,
      SchemaCommand.class,
      RulesCommand.class,
      ExplainCommand.class,
      VersionCommand.class,
      HelpCommand.class
    },
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
public final class Casebook {

  /** Made by the command line's parser. */
  public Casebook() {}

  /**
   * Runs a command and exits with its code.
   *
   * @param arguments the words of the command line
   */
  public static void main(String... arguments) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code;
    try {
      code = run(out, err, arguments);
    } catch (OutOfMemoryError e) {
      // Java itself would end with 1, which means findings.
      err.println(
          "casebook: %d MB of memory are not enough for this; give Java more: JAVA_TOOL_OPTIONS=-Xmx4g"
              .formatted(Runtime.getRuntime().maxMemory() >> 20));
      code = ExitCode.FAILED.code();
    }
    if (out.checkError()) {
      err.println("casebook: standard output could not be written");
      code = ExitCode.FAILED.code();
    }
    err.flush();
    System.exit(code);
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Casebook())
        .setOut(out)
        .setErr(err)
        .registerConverter(Severity.class, new LabelConverter<>("level", Severity.class))
        .registerConverter(
            CheckDefaults.Color.class, new LabelConverter<>("choice", CheckDefaults.Color.class))
        .registerConverter(
            RenderCommand.Form.class, new LabelConverter<>("form", RenderCommand.Form.class))
        .setParameterExceptionHandler(new UsageMessage())
        .setExecutionExceptionHandler(new FailureMessage())
        .setExitCodeExceptionMapper(fault -> ExitCode.FAILED.code())
        .execute(arguments);
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
