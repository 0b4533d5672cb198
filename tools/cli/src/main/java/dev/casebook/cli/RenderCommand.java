package dev.casebook.cli;

import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.FailureMessage;
import dev.casebook.cli.shell.Input;
import dev.casebook.cli.shell.InputFiles;
import dev.casebook.cli.shell.InputPaths;
import dev.casebook.cli.shell.OutputFolder;
import dev.casebook.cli.shell.Versions;
import dev.casebook.model.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes pages of digests. */
@Command(
    name = "render",
    description = "Makes pages of digests, as HTML or Markdown.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    footer = {
      "",
      "A file becomes one page that stands alone. A folder, an archive or several",
      "files become a site: an index, the patterns over time, the companies and a",
      "page a digest. Where a digest has errors, nothing is written.",
      "",
      "Examples:",
      "  casebook render digest.json > page.html",
      "  casebook render digests --output site",
      "  casebook render --to md digests --output pages",
      "",
      "casebook import reads Markdown that was rendered back as the same digest.",
      "",
      "Exit codes: 0 fine, 1 errors in a digest,",
      "  2 wrong usage or something that could not be read or written."
    })
final class RenderCommand implements Callable<Integer> {

  /** What a page is written in. */
  enum Form {
    HTML,
    MD
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "a file, a folder with *.json files, a glob, or - for standard input")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "FORM",
      defaultValue = "html",
      description = "html or md (default: ${DEFAULT-VALUE})")
  private Form form = Form.HTML;

  @Option(names = "--output", paramLabel = "DIR", description = "write files to this folder")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--overwrite", description = "replace files that are there and differ")
  private boolean overwrite;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    InputPaths found = new InputPaths(paths);
    List<Input> inputs = found.toList();
    boolean several = inputs.size() > 1 || inputs.stream().anyMatch(Input::isArchive);
    boolean site = several || !found.folders().isEmpty();
    if (site && output.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "A folder, an archive or several digests need --output DIR for their pages");
    }
    DigestInputs reading = new DigestInputs(spec.commandLine().getErr());
    ExitCode code = ExitCode.FINE;
    for (Input input : inputs) {
      code = code.worse(reading.read(input));
    }
    found.notes().forEach(note -> FailureMessage.print(spec.commandLine().getErr(), note));
    for (String failure : found.failures()) {
      code = code.worse(fail(failure));
    }
    return (code == ExitCode.FINE ? render(inputs, reading.digests(), site) : code).code();
  }

  private ExitCode render(List<Input> inputs, List<Digest> digests, boolean site) {
    try (Stream<DigestPage> pages = DigestPage.of(digests, form, site && form == Form.HTML)) {
      Iterator<DigestPage> each = pages.iterator();
      if (output.isEmpty()) {
        spec.commandLine().getOut().print(each.next().text());
        return ExitCode.FINE;
      }
      OutputFolder folder = new OutputFolder(output.get(), overwrite, InputFiles.of(inputs));
      int written = 0;
      while (each.hasNext()) {
        DigestPage page = each.next();
        written += folder.write(page.name(), page.text()) ? 1 : 0;
      }
      spec.commandLine().getOut().println("wrote " + written + (written == 1 ? " page" : " pages"));
      return ExitCode.FINE;
    } catch (IOException e) {
      return fail(FailureMessage.of(e));
    }
  }

  private ExitCode fail(String message) {
    FailureMessage.print(spec.commandLine().getErr(), message);
    return ExitCode.FAILED;
  }
}
