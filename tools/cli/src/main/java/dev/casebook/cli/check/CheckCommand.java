package dev.casebook.cli.check;

import dev.casebook.check.Severity;
import dev.casebook.cli.shell.DayConverter;
import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.FailureMessage;
import dev.casebook.cli.shell.Input;
import dev.casebook.cli.shell.InputPaths;
import dev.casebook.cli.shell.Interruption;
import dev.casebook.cli.shell.Versions;
import dev.casebook.config.CheckDefaults;
import dev.casebook.config.ConfigurationFinder;
import dev.casebook.config.ConfigurationReader;
import dev.casebook.config.SuppressionLedger;
import dev.casebook.config.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
      names = "--structure-only",
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
    LocalDate day = today.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    ConfigurationFinder configurations = configurations(day);
    CheckDefaults defaults = configurations.ofWorkingDirectory().defaults();
    InputPaths inputs = new InputPaths(paths);
    DocumentChecks checks =
        new DocumentChecks(
            configurations,
            new SuppressionLedger(inputs.folders()),
            day,
            limits.limits(),
            structureOnly);
    int threads = jobs.number();
    try (Interruption interruption = new Interruption();
        OpenReports open = open(defaults, inputs, interruption);
        OrderedWork<Checked> work =
            new OrderedWork<>(
                threads,
                new CheckTasks(inputs.iterator(), checks, open.progress()),
                interruption::isRequested,
                open.progress()::show)) {
      ExitCode code = new CheckLoop(work, checks, open, err()).run();
      open.end();
      inputs.failures().forEach(failure -> FailureMessage.print(err(), failure));
      err().flush();
      Severity threshold = failOn.or(defaults::failOn).orElse(Severity.ERROR);
      boolean failed = open.summary().hasAtLeast(threshold);
      return code.worse(inputs.failures().isEmpty() ? ExitCode.FINE : ExitCode.FAILED)
          .worse(failed ? ExitCode.FINDINGS : ExitCode.FINE)
          .code();
    }
  }

  private ConfigurationFinder configurations(LocalDate day) {
    Vocabulary vocabulary =
        new Vocabulary(RuleCatalog.structure(), RuleCatalog.rules(), ReportTarget.formats());
    ConfigurationReader reader = new ConfigurationReader(vocabulary, day);
    return config
        .map(file -> ConfigurationFinder.fixed(reader, file))
        .orElseGet(() -> ConfigurationFinder.upward(reader, Path.of("")));
  }

  private OpenReports open(CheckDefaults defaults, InputPaths inputs, Interruption interruption)
      throws IOException {
    List<ReportTarget> targets = reports.isEmpty() ? ReportTarget.of(defaults) : reports;
    if (targets.stream().filter(report -> report.file().isEmpty()).count() > 1) {
      throw new ParameterException(
          spec.commandLine(), "only one report can go to standard output; give the others a file");
    }
    return new OpenReports(
        targets,
        spec.commandLine().getOut(),
        CheckCommand::reopen,
        color.style(defaults.color()),
        Progress.over(inputs, interruption::isRequested, err()));
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private static InputStream reopen(String name) throws IOException {
    return new Input(name).open();
  }
}
