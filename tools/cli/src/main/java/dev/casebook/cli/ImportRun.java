package dev.casebook.cli;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.FailureMessage;
import dev.casebook.cli.shell.Input;
import dev.casebook.cli.shell.OutputFolder;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Imports the pages of one command.
 *
 * <p>It is not part of the command, whose types are loaded whenever a command line is read.
 */
final class ImportRun {

  /** An array may be no longer. */
  private static final int MOST_BYTES = Integer.MAX_VALUE - 16;

  /** A draft that its quote contradicts is for whoever confirms drafts; no page is lost for it. */
  private static final String OF_DRAFTS = "quote-contradicts";

  private final DigestCheck check =
      DigestCheck.withAllRules()
          .only(rule -> rule.severity() == Severity.ERROR && !rule.id().equals(OF_DRAFTS));
  private final PageImport pages;
  private final PageSections sections;
  private final int maxBytes;
  private final Optional<OutputFolder> output;
  private final PrintWriter out;
  private final PrintWriter err;

  /** The pages that were imported, by the names of their digests' files. */
  private final Map<String, Imported> imported = new HashMap<>();

  private record Imported(String page, String json) {}

  ImportRun(
      Optional<LocalDate> date,
      PageSections sections,
      int maxBytes,
      Optional<OutputFolder> output,
      PrintWriter out,
      PrintWriter err) {
    PageImport undated = PageImport.withDefaults().withMaxBytes(maxBytes);
    this.pages = date.map(undated::withDate).orElse(undated);
    this.sections = sections;
    this.maxBytes = maxBytes;
    this.output = output;
    this.out = out;
    this.err = err;
  }

  ExitCode read(Input input) {
    ImportedPage page;
    try (InputStream in = input.open()) {
      page =
          sections
              .of(input, pages)
              .read(input.name(), in.readNBytes(Math.min(maxBytes, MOST_BYTES) + 1));
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
        check.check(input.name(), json).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      String sentence = "%s: cannot be made into a sound digest: %s, at %s";
      errors.forEach(error -> fail(sentence.formatted(input.name(), error.message(), error.at())));
      return ExitCode.FAILED;
    }
    page.notes().forEach(note -> tell(input, note));
    if (output.isEmpty()) {
      out.print(json);
      return ExitCode.FINE;
    }
    String name = page.digest().id() + ".json";
    Imported other = imported.putIfAbsent(name, new Imported(input.name(), json));
    if (other != null && !other.json.equals(json)) {
      return fail(
          "%s: makes the same file as %s, %s, with other content; import one of the two, or give"
                  .formatted(input.name(), other.page, name)
              + " the issues different titles or dates");
    }
    boolean written = output.get().write(name, json);
    String file = UnicodeText.printable(output.get().file(name).toString());
    out.println((written ? "wrote " : "unchanged ") + file);
    return ExitCode.FINE;
  }

  private void tell(Input input, ImportNote note) {
    String what =
        switch (note.kind()) {
          case READ -> "read";
          case GUESSED -> "guessed";
          case LEFT_OUT -> "left out";
        };
    err.println(
        UnicodeText.printable(
            "%s: %s: %s: %s"
                .formatted(place(input, note.line()), what, note.subject(), note.text())));
  }

  private static String place(Input input, int line) {
    return line == 0 ? input.name() : input.name() + ':' + line;
  }

  private ExitCode fail(String message) {
    FailureMessage.print(err, message);
    return ExitCode.FAILED;
  }
}
