package dev.casebook.cli.check;

import dev.casebook.check.Severity;
import dev.casebook.cli.shell.DayConverter;
import dev.casebook.cli.shell.Versions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks documents and reports what is wrong with them. */
@Command(
    name = "check",
    description = "Checks digests and reports every finding with its place.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    footer = {
      "",
      "Examples:",
      "  casebook check digests",
      "  casebook check --report text --report sarif=casebook.sarif digests",
      "  casebook check archive.jsonl.gz",
      "  casebook check - < digest.json",
      "",
      "Exit codes: 0 nothing at or above --fail-on, 1 findings,",
      "  2 wrong usage or something that could not be read or written,",
      "  130 interrupted by Ctrl-C: what was found so far is reported."
    })
public final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "a file, a folder (its *.json files at any depth,",
        "hidden ones left out), a glob, an archive with a",
        "digest a line (.jsonl, .ndjson), any file with .gz,",
        "or - for standard input"
      })
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--report",
      paramLabel = "FORMAT[=FILE]",
      converter = ReportTarget.Converter.class,
      description = {
        "text (if not said otherwise), json, sarif, junit,",
        "github, gitlab, checkstyle or rdjsonl, to standard",
        "output or a file; can be given several times"
      })
  private List<ReportTarget> reports = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = {
        "the least severity that makes the check fail:",
        "error (if not said otherwise), warning or info"
      })
  private Optional<Severity> failOn = Optional.empty();

  @Option(
      names = CheckOptions.STRUCTURE_ONLY,
      description = "check the form of documents, and leave out the rules")
  private boolean structureOnly;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "the day that counts as today, yyyy-mm-dd")
  private Optional<LocalDate> today = Optional.empty();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "take this configuration for all documents; otherwise",
        "it is the casebook.toml in the nearest folder upward",
        "from each"
      })
  private Optional<Path> config = Optional.empty();

  @Mixin private JobsOption jobs = new JobsOption();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Mixin private ColorOption color = new ColorOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (reports.stream().filter(report -> report.file().isEmpty()).count() > 1) {
      throw new ParameterException(
          spec.commandLine(), "only one report can go to standard output; give the others a file");
    }
    CheckOptions options =
        new CheckOptions(
            paths,
            reports,
            failOn,
            structureOnly,
            today,
            config,
            jobs.number(),
            limits.limits(),
            color.when());
    CommandLine command = spec.commandLine();
    return new Check(options, command.getOut(), command.getErr()).run();
  }
}
