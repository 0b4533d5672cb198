package dev.casebook.cli;

import dev.casebook.check.Finding;
import dev.casebook.check.StructureCheck;
import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.FailureMessage;
import dev.casebook.cli.shell.Input;
import dev.casebook.cli.shell.InputPaths;
import dev.casebook.cli.shell.Versions;
import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestJsonException;
import dev.casebook.json.DigestReader;
import dev.casebook.json.text.AtomicFile;
import dev.casebook.model.extension.UnicodeText;
import dev.casebook.report.Report;
import dev.casebook.report.SourceText;
import dev.casebook.report.TextReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rewrites documents in canonical form. */
@Command(
    name = "format",
    description = "Rewrites digests in canonical form; a file with errors is left as it is.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    footer = {
      "",
      "Examples:",
      "  casebook format digests",
      "  casebook format --check digests    (only tell which files would change)",
      "  casebook format - < digest.json    (to standard output)",
      "",
      "Exit codes: 0 fine, 1 errors or, with --check, a file that would change,",
      "  2 wrong usage or something that could not be read or written."
    })
final class FormatCommand implements Callable<Integer> {

  /** One more than the reader takes, so that it tells what is too large. */
  private static final int MOST_BYTES = (int) DigestReader.DEFAULT_MAX_BYTES + 1;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "a file, a folder with *.json files, a glob, or - for standard input")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--check", description = "change nothing; tell which files would change")
  private boolean checkOnly;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    InputPaths found = new InputPaths(paths);
    ExitCode code = ExitCode.FINE;
    for (Input input : found.toList()) {
      code = code.worse(leadsOut(input, found) ? refuseLink(input) : format(input));
    }
    PrintWriter err = spec.commandLine().getErr();
    found.notes().forEach(note -> FailureMessage.print(err, note));
    for (String failure : found.failures()) {
      code = code.worse(fail(failure));
    }
    return code.code();
  }

  /** A link that was met, not named, must not lead to files that nobody asked to rewrite. */
  private boolean leadsOut(Input input, InputPaths found) {
    if (input.isStandardInput() || isNamed(input)) {
      return false;
    }
    try {
      Path link = input.path();
      Path target = link.toRealPath();
      Path own = link.toAbsolutePath().resolveSibling(".").toRealPath();
      boolean within = target.startsWith(own);
      for (Path folder : found.folders()) {
        within |= own.startsWith(folder.toRealPath()) && target.startsWith(folder.toRealPath());
      }
      return !within;
    } catch (IOException unreadable) {
      // Reading it says what is wrong.
      return false;
    }
  }

  private boolean isNamed(Input input) {
    return paths.stream().map(Input::new).anyMatch(input::equals);
  }

  private ExitCode refuseLink(Input input) {
    return fail(input.name() + ": is a link out of the folder; name it, or what it points to");
  }

  private ExitCode format(Input input) {
    if (input.isArchive() || input.isCompressed()) {
      return fail(input.name() + ": format rewrites single documents, not archives");
    }
    try {
      return format(input, read(input));
    } catch (IOException e) {
      return fail(FailureMessage.of(input.name(), e));
    }
  }

  private static byte[] read(Input input) throws IOException {
    try (InputStream in = input.open()) {
      return in.readNBytes(MOST_BYTES);
    }
  }

  private ExitCode format(Input input, byte[] given) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    byte[] canonical;
    try {
      canonical = DigestJson.toJson(DigestJson.read(given)).getBytes(StandardCharsets.UTF_8);
    } catch (DigestJsonException e) {
      tellFindings(input.name(), given);
      return ExitCode.FINDINGS;
    }
    boolean changed = !Arrays.equals(given, canonical);
    if (input.isStandardInput() && !checkOnly) {
      out.print(new String(canonical, StandardCharsets.UTF_8));
    } else if (changed && checkOnly) {
      out.println("would change " + UnicodeText.printable(input.name()));
      return ExitCode.FINDINGS;
    } else if (changed) {
      AtomicFile.write(input.path(), file -> file.write(canonical));
      out.println("formatted " + UnicodeText.printable(input.name()));
    }
    return ExitCode.FINE;
  }

  private void tellFindings(String name, byte[] given) throws IOException {
    SourceText source = new SourceText(file -> new ByteArrayInputStream(given));
    Report report = new TextReport(spec.commandLine().getErr(), source, TextReport.Style.PLAIN);
    for (Finding finding :
        StructureCheck.ofDigests().check(name, new ByteArrayInputStream(given))) {
      report.add(finding);
    }
  }

  private ExitCode fail(String message) {
    FailureMessage.print(spec.commandLine().getErr(), message);
    return ExitCode.FAILED;
  }
}
