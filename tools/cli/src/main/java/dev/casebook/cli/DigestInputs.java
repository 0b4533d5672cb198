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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads digests, and tells what is wrong with those that have errors of structure, or an id that
 * another has.
 */
final class DigestInputs {
  private static final DigestReader READER = new DigestReader();

  /** One more than the reader takes, so that it tells what is too large. */
  private static final int MOST_BYTES = (int) DigestReader.DEFAULT_MAX_BYTES + 1;

  private final PrintWriter err;
  private final List<Digest> digests = new ArrayList<>();
  private final Map<String, String> namesById = new HashMap<>();

  DigestInputs(PrintWriter err) {
    this.err = err;
  }

  /** What was read so far. */
  List<Digest> digests() {
    return digests;
  }

  ExitCode read(Input input) {
    try (InputStream in = input.open()) {
      return input.isArchive() ? readLines(input, in) : read(input, in.readNBytes(MOST_BYTES));
    } catch (IOException e) {
      FailureMessage.print(err, FailureMessage.of(input.name(), e));
      return ExitCode.FAILED;
    }
  }

  private ExitCode readLines(Input input, InputStream in) {
    try (Stream<Digest> lines = READER.readLines(in)) {
      return lines.map(digest -> add(input, digest)).reduce(ExitCode.FINE, ExitCode::worse);
    } catch (DigestJsonException e) {
      err.println(UnicodeText.printable(input.name() + ':' + e.getMessage()));
      return ExitCode.FINDINGS;
    }
  }

  private ExitCode read(Input input, byte[] json) throws IOException {
    try {
      return add(input, READER.read(json));
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

  private ExitCode add(Input input, Digest digest) {
    digests.add(digest);
    String other = namesById.putIfAbsent(digest.id(), input.name());
    if (other == null) {
      return ExitCode.FINE;
    }
    FailureMessage.print(
        err,
        "%s: has a digest with the id '%s', as %s has; pages are named by ids, so give one of them another"
            .formatted(input.name(), digest.id(), other));
    return ExitCode.FAILED;
  }
}
