package dev.casebook.cli;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.check.StructureCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
      "  casebook check --report text --report json=findings.json digests",
      "  casebook check archive.jsonl.gz",
      "  casebook check - < digest.json",
      "",
      "Exit codes: 0 nothing at or above --fail-on, 1 findings,",
      "  2 wrong usage or something that could not be read or written."
    })
final class CheckCommand implements Callable<Integer> {

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
      defaultValue = "text",
      description = "text or json, to standard output or a file; can be given several times")
  private List<ReportTarget> reports = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "error",
      description = "the least severity that makes the check fail: error, warning or info")
  private Severity failOn = Severity.ERROR;

  @Mixin private ColorOption color = new ColorOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private byte[] streamed = {};

  @Override
  public Integer call() throws IOException {
    requireOneReportOnStandardOutput();
    PrintWriter err = spec.commandLine().getErr();
    StructureCheck check = StructureCheck.ofDigests();
    InputPaths found = new InputPaths();
    List<Input> inputs = found.find(paths);
    ExitCode code = found.failures().isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
    try (OpenReports open =
        new OpenReports(reports, spec.commandLine().getOut(), this::reopen, color.style())) {
      for (Input input : inputs) {
        code = code.worse(check(check, input, open, err));
      }
      open.end();
      found.failures().forEach(failure -> FailureMessage.print(err, failure));
      boolean failed = open.summary().hasAtLeast(failOn);
      return code.worse(failed ? ExitCode.FINDINGS : ExitCode.FINE).code();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void requireOneReportOnStandardOutput() {
    if (reports.stream().filter(report -> report.file().isEmpty()).count() > 1) {
      throw new ParameterException(
          spec.commandLine(), "only one report can go to standard output; give the others a file");
    }
  }

  private ExitCode check(StructureCheck check, Input input, OpenReports reports, PrintWriter err) {
    try {
      reports.summary().countFile(check(check, input, reports));
      return ExitCode.FINE;
    } catch (IOException e) {
      FailureMessage.print(err, FailureMessage.of(input.name(), e));
      return ExitCode.FAILED;
    }
  }

  private int check(StructureCheck check, Input input, OpenReports reports) throws IOException {
    if (input.isStream()) {
      try (InputStream in = input.open()) {
        streamed = in.readAllBytes();
      }
    }
    try (InputStream in = reopen(input.name())) {
      if (input.isArchive()) {
        return check.checkLines(input.name(), in, finding -> add(finding, reports));
      }
      check.check(input.name(), in).forEach(finding -> add(finding, reports));
      return 1;
    }
  }

  private InputStream reopen(String name) throws IOException {
    Input input = new Input(name);
    return input.isStream() ? new ByteArrayInputStream(streamed) : input.open();
  }

  private static void add(Finding finding, OpenReports reports) {
    try {
      reports.add(finding);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
