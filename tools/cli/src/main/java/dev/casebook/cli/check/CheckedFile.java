package dev.casebook.cli.check;

import dev.casebook.check.DigestIdentity;
import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.cli.check.Checked.Found;
import dev.casebook.cli.shell.Input;
import dev.casebook.config.DocumentFilter;
import dev.casebook.config.Verdict;
import dev.casebook.rule.SeenDigests;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /** What a document says it is, if that is to be held against others; by any thread. */
  Optional<DigestIdentity> identity(byte[] bytes, int from, int to, int firstLine) {
    return withRules ? DigestIdentity.of(bytes, from, to, firstLine) : Optional.empty();
  }

  void tell(Checked.Documents checked, SeenDigests seen, OpenReports reports) throws IOException {
    documents += checked.documents();
    for (Found found : withDuplicates(checked, seen)) {
      found.document().ifPresent(text -> reports.hold(input.name(), found.firstLine(), text));
      for (Finding finding : found.findings()) {
        tell(finding, reports);
      }
    }
  }

  /** What was found, with the digests that came before; by the documents' first lines. */
  private Collection<Found> withDuplicates(Checked.Documents checked, SeenDigests seen) {
    SortedMap<Integer, Found> all = new TreeMap<>();
    checked.found().forEach(found -> all.put(found.firstLine(), found));
    for (DigestIdentity identity : checked.identities()) {
      Optional<Finding> duplicate = seen.add(input.name(), identity);
      if (duplicate.isPresent()) {
        int firstLine = input.isArchive() ? identity.region().line() : 1;
        Found found = new Found(List.of(duplicate.get()), firstLine, Optional.empty());
        all.merge(firstLine, found, Found::with);
      }
    }
    return all.values();
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
