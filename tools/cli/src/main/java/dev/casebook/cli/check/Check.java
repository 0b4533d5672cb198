package dev.casebook.cli.check;

import dev.casebook.check.Severity;
import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.FailureMessage;
import dev.casebook.cli.shell.Input;
import dev.casebook.cli.shell.InputPaths;
import dev.casebook.cli.shell.Interruption;
import dev.casebook.cli.shell.Terminal;
import dev.casebook.config.CheckDefaults;
import dev.casebook.config.ConfigurationFinder;
import dev.casebook.config.ConfigurationReader;
import dev.casebook.config.SuppressionLedger;
import dev.casebook.config.Vocabulary;
import dev.casebook.report.TextReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;

/** A check of documents, with its reports. */
public final class Check {
  private static final int MILLISECONDS = 1000;
  private static final String PASSED_OVER = ": is no file, and is passed over as a configuration";

  private final CheckOptions options;
  private final PrintWriter out;
  private final PrintWriter err;

  public Check(CheckOptions options, PrintWriter out, PrintWriter err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /** Checks all inputs; tells the exit code. */
  public int run() throws IOException {
    LocalDate day = options.today().orElseGet(Check::today);
    ConfigurationFinder configurations = configurations(day);
    CheckDefaults defaults = configurations.ofWorkingDirectory().defaults();
    InputPaths inputs = new InputPaths(options.paths());
    DocumentChecks checks =
        new DocumentChecks(
            configurations,
            new SuppressionLedger(inputs.folders()),
            day,
            options.limits(),
            options.structureOnly());
    try (Interruption interruption = new Interruption();
        OpenReports open = open(defaults, inputs, interruption);
        OrderedWork<Checked> work =
            new OrderedWork<>(
                options.jobs(),
                new CheckTasks(inputs.iterator(), checks, open),
                interruption::isRequested,
                open.progress()::show)) {
      ExitCode code = new CheckLoop(work, checks, open, err).run();
      open.end();
      inputs.notes().forEach(note -> FailureMessage.print(err, note));
      configurations.passedOver().forEach(name -> FailureMessage.print(err, name + PASSED_OVER));
      inputs.failures().forEach(failure -> FailureMessage.print(err, failure));
      err.flush();
      Severity threshold = options.failOn().or(defaults::failOn).orElse(Severity.ERROR);
      boolean failed = open.summary().hasAtLeast(threshold);
      return code.worse(inputs.failures().isEmpty() ? ExitCode.FINE : ExitCode.FAILED)
          .worse(failed ? ExitCode.FINDINGS : ExitCode.FINE)
          .code();
    }
  }

  /** By the offset alone: the history of all time zones takes longer to load than a check. */
  private static LocalDate today() {
    Instant now = Instant.now();
    int offset = TimeZone.getDefault().getOffset(now.toEpochMilli());
    return LocalDate.ofInstant(now, ZoneOffset.ofTotalSeconds(offset / MILLISECONDS));
  }

  private ConfigurationFinder configurations(LocalDate day) {
    ConfigurationReader reader = new ConfigurationReader(Check::vocabulary, day);
    return options
        .config()
        .map(file -> ConfigurationFinder.fixed(reader, file))
        .orElseGet(() -> ConfigurationFinder.upward(reader, Path.of("")));
  }

  /** The names that a configuration can use. */
  public static Vocabulary vocabulary() {
    return new Vocabulary(RuleCatalog.structure(), RuleCatalog.rules(), ReportTarget.formats());
  }

  private OpenReports open(CheckDefaults defaults, InputPaths inputs, Interruption interruption)
      throws IOException {
    List<ReportTarget> targets =
        options.reports().isEmpty() ? List.of(ReportTarget.of(defaults)) : options.reports();
    return new OpenReports(
        targets,
        options.config(),
        out,
        name -> reopen(name, interruption),
        style(defaults),
        Progress.over(inputs, interruption::isRequested, err));
  }

  private TextReport.Style style(CheckDefaults defaults) {
    boolean wanted =
        switch (options.color().or(defaults::color).orElse(CheckDefaults.Color.AUTO)) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> Terminal.OUTPUT.showsColor();
        };
    return wanted ? TextReport.Style.COLOR : TextReport.Style.PLAIN;
  }

  /** Opens a file again to show a line of it, which is no reason to wait for anything. */
  private static InputStream reopen(String name, Interruption interruption) throws IOException {
    Input input = new Input(name);
    if (input.isStream()) {
      throw new IOException(name + " can be read only once");
    }
    return input.open(interruption::watch);
  }
}
