package dev.casebook.cli.check;

import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.cli.check.Checked.Found;
import dev.casebook.cli.shell.Input;
import dev.casebook.config.DocumentFilter;
import dev.casebook.config.Verdict;
import dev.casebook.rule.SeenDigests;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/** A file under check, and what was told of it so far. Told by one thread. */
final class CheckedFile {

  /** Known when the first finding comes. */
  private static final class Structure {
    static final Set<String> ERRORS =
        RuleCatalog.structure().stream()
            .filter(rule -> rule.severity() == Severity.ERROR)
            .map(RuleDescription::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  private final Input input;
  private final DocumentFilter filter;
  private final DocumentCheck check;
  private final boolean withRules;
  private int documents;
  private boolean whole;

  /**
   * Begins a file.
   *
   * @param input the file
   * @param check checks its documents
   * @param filter applies the configuration to what is found
   * @param withRules whether rules are checked too
   */
  CheckedFile(Input input, DocumentCheck check, DocumentFilter filter, boolean withRules) {
    this.input = input;
    this.check = check;
    this.filter = filter;
    this.withRules = withRules;
    this.whole = withRules;
  }

  Input input() {
    return input;
  }

  /** How its documents are checked, by any thread. */
  DocumentCheck check() {
    return check;
  }

  DocumentFilter filter() {
    return filter;
  }

  int documents() {
    return documents;
  }

  /** Whether all rules saw all of it so far. */
  boolean isWhole() {
    return whole;
  }

  /** Whether its documents are compared with others. */
  boolean isCompared() {
    return withRules;
  }

  void tell(Checked.Documents checked, SeenDigests seen, OpenReports reports) throws IOException {
    documents += checked.documents();
    for (Found found : checked.found()) {
      found
          .document()
          .ifPresentOrElse(
              text -> reports.hold(input.name(), found.firstLine(), text), reports::release);
      for (Finding finding : seen.add(input.name(), found.identity(), found.findings())) {
        tell(finding, reports);
      }
    }
  }

  private void tell(Finding finding, OpenReports reports) throws IOException {
    whole &= !Structure.ERRORS.contains(finding.rule());
    Verdict verdict = filter.apply(finding);
    if (verdict instanceof Verdict.Told told) {
      reports.add(told.finding());
    } else if (verdict instanceof Verdict.Suppressed suppressed) {
      reports.suppressed(suppressed.finding(), suppressed.reason());
    }
  }
}
