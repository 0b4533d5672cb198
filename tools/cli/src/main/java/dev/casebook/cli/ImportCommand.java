package dev.casebook.cli;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.FailureMessage;
import dev.casebook.cli.shell.Input;
import dev.casebook.cli.shell.InputPaths;
import dev.casebook.cli.shell.OutputFolder;
import dev.casebook.cli.shell.Versions;
import dev.casebook.json.DigestJson;
import dev.casebook.model.extension.UnicodeText;
import dev.casebook.page.ImportNote;
import dev.casebook.page.ImportedPage;
import dev.casebook.page.NoDigestException;
import dev.casebook.page.PageImport;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
      description = "the day of the issue, for a page that does not tell it")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "2097152",
      description = "how large a page may be (default: ${DEFAULT-VALUE})")
  private int maxBytes;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    InputPaths found = new InputPaths(InputPaths.Kind.PAGES);
    List<Input> inputs = found.find(words);
    if (inputs.size() > 1 && output.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "There are " + inputs.size() + " pages; say with --output DIR where their digests go");
    }
    ExitCode code = ExitCode.FINE;
    for (Input input : inputs) {
      code = code.worse(importPage(input));
    }
    for (String failure : found.failures()) {
      code = code.worse(fail(failure));
    }
    return code.code();
  }

  private ExitCode importPage(Input input) {
    ImportedPage page;
    try (InputStream in = input.open()) {
      PageImport pages = PageImport.withDefaults().withMaxBytes(maxBytes);
      page =
          date.map(pages::withDate).orElse(pages).read(input.name(), in.readNBytes(maxBytes + 1));
    } catch (NoDigestException e) {
      return fail(place(input, e.line()) + ": " + e.getMessage());
    } catch (IOException e) {
      return fail(FailureMessage.of(input.name(), e));
    }
    try {
      return write(input, page);
    } catch (IOException e) {
      return fail(FailureMessage.of(e));
    }
  }

  private ExitCode write(Input input, ImportedPage page) throws IOException {
    String json = DigestJson.toJson(page.digest());
    List<Finding> errors =
        DigestCheck.withAllRules().check(input.name(), json).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      return fail(
          "%s: cannot be made into a sound digest: %s at %s"
              .formatted(input.name(), errors.get(0).message(), errors.get(0).at()));
    }
    page.notes().forEach(note -> tell(input, note));
    if (output.isEmpty()) {
      spec.commandLine().getOut().print(json);
      return ExitCode.FINE;
    }
    String name = page.digest().id() + ".json";
    boolean written = new OutputFolder(output.get(), overwrite).write(name, json);
    spec.commandLine()
        .getOut()
        .println(
            (written ? "wrote " : "unchanged ")
                + UnicodeText.printable(output.get().resolve(name).toString()));
    return ExitCode.FINE;
  }

  private void tell(Input input, ImportNote note) {
    String what =
        switch (note.kind()) {
          case READ -> "read";
          case GUESSED -> "guessed";
          case LEFT_OUT -> "left out";
        };
    err()
        .println(
            UnicodeText.printable(
                "%s: %s: %s: %s"
                    .formatted(place(input, note.line()), what, note.subject(), note.text())));
  }

  private static String place(Input input, int line) {
    return line == 0 ? input.name() : input.name() + ':' + line;
  }

  private ExitCode fail(String message) {
    FailureMessage.print(err(), message);
    return ExitCode.FAILED;
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
