package dev.casebook.cli.check;

import dev.casebook.check.CheckLimits;
import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.check.StructureCheck;
import dev.casebook.cli.shell.Input;
import dev.casebook.config.Configuration;
import dev.casebook.config.ConfigurationFinder;
import dev.casebook.config.DocumentFilter;
import dev.casebook.config.SuppressionLedger;
import dev.casebook.config.Verdict;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Checks documents, each as the configuration next to it asks for. */
final class DocumentChecks {
  private static final Set<String> ERRORS_OF_STRUCTURE =
      RuleCatalog.structure().stream()
          .filter(rule -> rule.severity() == Severity.ERROR)
          .map(RuleDescription::id)
          .collect(Collectors.toUnmodifiableSet());

  private final ConfigurationFinder configurations;
  private final SuppressionLedger ledger;
  private final StructureCheck structure;
  private final DigestCheck allRules;
  private final boolean structureOnly;
  private final Map<Configuration, DigestCheck> checks = new HashMap<>();

  DocumentChecks(
      ConfigurationFinder configurations,
      SuppressionLedger ledger,
      LocalDate today,
      CheckLimits limits,
      boolean structureOnly) {
    this.configurations = configurations;
    this.ledger = ledger;
    this.structure = StructureCheck.ofDigests().withLimits(limits);
    this.allRules = DigestCheck.withAllRules().withToday(today).withLimits(limits);
    this.structureOnly = structureOnly;
  }

  /** Checks a document or an archive; tells how many documents it held. */
  int check(Input input, InputStream in, OpenReports reports) throws IOException {
    Configuration configuration =
        input.isStandardInput()
            ? configurations.ofWorkingDirectory()
            : configurations.of(input.path());
    DocumentFilter filter =
        input.isStandardInput()
            ? configuration.filterWithoutFile()
            : configuration.filter(input.path());
    Teller teller = new Teller(filter, reports);
    int documents = check(input, in, configuration, teller);
    if (structureOnly || !teller.whole) {
      ledger.addPart(filter);
    } else {
      ledger.addWhole(filter);
    }
    return documents;
  }

  private int check(
      Input input, InputStream in, Configuration configuration, Consumer<Finding> findings)
      throws IOException {
    if (structureOnly) {
      return input.isArchive()
          ? structure.checkLines(input.name(), in, findings)
          : one(structure.check(input.name(), in), findings);
    }
    DigestCheck check =
        checks.computeIfAbsent(
            configuration, asked -> allRules.only(rule -> asked.severityOf(rule).isPresent()));
    return input.isArchive()
        ? check.checkLines(input.name(), in, findings)
        : one(check.check(input.name(), in), findings);
  }

  private static int one(List<Finding> found, Consumer<Finding> findings) {
    found.forEach(findings);
    return 1;
  }

  /** What is wrong with the configurations themselves, once all documents are checked. */
  void tellConfigurations(OpenReports reports) throws IOException {
    for (Finding finding : configurations.findings()) {
      reports.add(finding);
    }
    for (Finding finding : ledger.findings()) {
      reports.add(finding);
    }
  }

  /** Passes on what is found in one document. */
  private static final class Teller implements Consumer<Finding> {
    private final DocumentFilter filter;
    private final OpenReports reports;
    private boolean whole = true;

    Teller(DocumentFilter filter, OpenReports reports) {
      this.filter = filter;
      this.reports = reports;
    }

    @Override
    public void accept(Finding finding) {
      whole &= !ERRORS_OF_STRUCTURE.contains(finding.rule());
      Verdict verdict = filter.apply(finding);
      try {
        if (verdict instanceof Verdict.Told told) {
          reports.add(told.finding());
        } else if (verdict instanceof Verdict.Suppressed suppressed) {
          reports.suppressed(suppressed.finding(), suppressed.reason());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
