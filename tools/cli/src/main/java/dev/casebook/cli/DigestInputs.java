package dev.casebook.cli;

import dev.casebook.check.Finding;
import dev.casebook.check.StructureCheck;
import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.FailureMessage;
import dev.casebook.cli.shell.Input;
import dev.casebook.json.DigestJsonException;
import dev.casebook.json.DigestReader;
import dev.casebook.model.Digest;
import dev.casebook.model.extension.UnicodeText;
import dev.casebook.report.Report;
import dev.casebook.report.SourceText;
import dev.casebook.report.TextReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads digests, and tells what is wrong with those that have errors of structure. */
final class DigestInputs {
  private static final DigestReader READER = new DigestReader();

  private final PrintWriter err;
  private final List<Digest> digests = new ArrayList<>();

  DigestInputs(PrintWriter err) {
    this.err = err;
  }

  /** What was read so far. */
  List<Digest> digests() {
    return digests;
  }

  ExitCode read(Input input) {
    try (InputStream in = input.open()) {
      return input.isArchive() ? readLines(input, in) : read(input, in.readAllBytes());
    } catch (IOException e) {
      FailureMessage.print(err, FailureMessage.of(input.name(), e));
      return ExitCode.FAILED;
    }
  }

  private ExitCode readLines(Input input, InputStream in) {
    try (Stream<Digest> lines = READER.readLines(in)) {
      lines.forEach(digests::add);
      return ExitCode.FINE;
    } catch (DigestJsonException e) {
      err.println(UnicodeText.printable(input.name() + ':' + e.getMessage()));
      return ExitCode.FINDINGS;
    }
  }

  private ExitCode read(Input input, byte[] json) throws IOException {
    try {
      digests.add(READER.read(json));
      return ExitCode.FINE;
    } catch (DigestJsonException e) {
      SourceText source = new SourceText(file -> new ByteArrayInputStream(json));
      Report report = new TextReport(err, source, TextReport.Style.PLAIN);
      for (Finding finding :
          StructureCheck.ofDigests().check(input.name(), new ByteArrayInputStream(json))) {
        report.add(finding);
      }
      return ExitCode.FINDINGS;
    }
  }
}
