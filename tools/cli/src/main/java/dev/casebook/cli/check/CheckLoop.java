package dev.casebook.cli.check;

import dev.casebook.check.Finding;
import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.FailureMessage;
import dev.casebook.cli.shell.Input;
import dev.casebook.rule.SeenDigests;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is found, in the order of the inputs, until all is checked or the check is stopped.
 */
final class CheckLoop {
  private final OrderedWork<Checked> work;
  private final DocumentChecks checks;
  private final OpenReports reports;
  private final PrintWriter err;
  private final SeenDigests seen = new SeenDigests(CheckLoop::isSameFile);
  private ExitCode code = ExitCode.FINE;
  private @Nullable CheckedFile begun;

  CheckLoop(
      OrderedWork<Checked> work, DocumentChecks checks, OpenReports reports, PrintWriter err) {
    this.work = work;
    this.checks = checks;
    this.reports = reports;
    this.err = err;
  }

  /** Whether two names are links to one file; each name comes once. */
  private static boolean isSameFile(String name, String other) {
    Input one = new Input(name);
    Input two = new Input(other);
    try {
      return !name.equals(other)
          && !one.isStandardInput()
          && !two.isStandardInput()
          && Files.isSameFile(one.path(), two.path());
    } catch (IOException gone) {
      return false;
    }
  }

  /** Checks everything; tells whether all of it could be read. */
  ExitCode run() throws IOException {
    for (Optional<Checked> next = work.next(); next.isPresent(); next = work.next()) {
      Optional<CheckTask> rest = tell(next.get());
      while (rest.isPresent() && !work.isStopped()) {
        rest = tell(rest.get().call());
      }
      reports.progress().show();
    }
    if (work.isStopped()) {
      interrupt();
    }
    for (Finding finding : checks.ofConfigurations()) {
      reports.add(finding);
    }
    if (!work.isStopped()) {
      for (Finding finding : checks.ofSuppressions()) {
        reports.add(finding);
      }
    }
    return code;
  }

  /** What is left to do of the same task. */
  private Optional<CheckTask> tell(Checked checked) throws IOException {
    if (checked instanceof Checked.Documents documents) {
      begun = documents.file();
      documents.file().tell(documents, seen, reports);
      return documents.rest();
    } else if (checked instanceof Checked.EndOfFile end) {
      end(end.file());
    } else if (checked instanceof Checked.Unreadable unreadable) {
      begun = null;
      code = ExitCode.FAILED;
      reports.progress().clear();
      FailureMessage.print(err, FailureMessage.of(unreadable.input().name(), unreadable.cause()));
    }
    return Optional.empty();
  }

  private void end(CheckedFile file) throws IOException {
    begun = null;
    checks.end(file);
    reports.checked(file.input().name(), file.documents());
  }

  /** A file that was begun is told as far as it was checked. */
  private void interrupt() throws IOException {
    if (begun != null) {
      reports.checked(begun.input().name(), begun.documents());
    }
    reports.summary().interrupt();
  }
}
