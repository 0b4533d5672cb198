package dev.casebook.cli;

import dev.casebook.cli.shell.DayConverter;
import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.FailureMessage;
import dev.casebook.cli.shell.Input;
import dev.casebook.cli.shell.InputFiles;
import dev.casebook.cli.shell.InputPaths;
import dev.casebook.cli.shell.OutputFolder;
import dev.casebook.cli.shell.Versions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes digests of pages. */
@Command(
    name = "import",
    description = "Makes digests of pages: Markdown, HTML or plain text.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    footer = {
      "",
      "What was read, guessed and left out is told on standard error, a line each.",
      "Figures and trade-offs are drafts: the extension x-drafts of a case study lists them.",
      "",
      "Examples:",
      "  casebook import issue.md                      (to standard output)",
      "  casebook import pages --output digests        (a file a page)",
      "  casebook import --date 2026-06-03 issue.txt   (a page that tells no date)",
      "  casebook import --section 'War Stories=stories' issue.md",
      "",
      "Exit codes: 0 fine, 2 wrong usage, a page that is no digest,",
      "  or something that could not be read or written."
    })
final class ImportCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PAGE",
      description = "a page, a folder with pages, a glob, or - for standard input")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "write each digest to a file named after its id")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--overwrite", description = "replace files that are there and differ")
  private boolean overwrite;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "the day of the issue, for a page that does not tell it")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--section",
      paramLabel = "NAME=KIND",
      description = {
        "what sections of this name are for: signal, stories,",
        "threads, patterns or categories; can be repeated"
      })
  private Map<String, String> sections = new LinkedHashMap<>();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "take names of sections from this configuration;",
        "otherwise from the casebook.toml in the nearest",
        "folder upward from each page"
      })
  private Optional<Path> config = Optional.empty();

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "2097152",
      description = "how large a page may be (default: ${DEFAULT-VALUE})")
  private int maxBytes;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (maxBytes < 1) {
      throw new ParameterException(
          spec.commandLine(), "--max-bytes is " + maxBytes + "; give a number from 1");
    }
    InputPaths found = new InputPaths(InputPaths.Kind.PAGES, words);
    List<Input> inputs = found.toList();
    if (inputs.size() > 1 && output.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "There are " + inputs.size() + " pages; say with --output DIR where their digests go");
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    InputFiles read = InputFiles.of(inputs);
    Optional<OutputFolder> folder = output.map(path -> new OutputFolder(path, overwrite, read));
    PageSections named = pageSections();
    ImportRun run = new ImportRun(date, named, maxBytes, folder, out, err);
    ExitCode code = ExitCode.FINE;
    for (Input input : inputs) {
      code = code.worse(run.read(input));
    }
    for (String failure : named.failures()) {
      FailureMessage.print(err, failure);
      code = ExitCode.FAILED;
    }
    found.notes().forEach(note -> FailureMessage.print(err, note));
    for (String failure : found.failures()) {
      FailureMessage.print(err, failure);
      code = ExitCode.FAILED;
    }
    return code.code();
  }

  private PageSections pageSections() {
    try {
      return new PageSections(sections, config);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }
}
