package dev.casebook.cli.check;

import dev.casebook.check.CheckLimits;
import dev.casebook.check.Finding;
import dev.casebook.check.StructureCheck;
import dev.casebook.cli.shell.FailureMessage;
import dev.casebook.cli.shell.Input;
import dev.casebook.config.Configuration;
import dev.casebook.config.ConfigurationFinder;
import dev.casebook.config.DocumentFilter;
import dev.casebook.config.SuppressionLedger;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How each file is checked: as the configuration next to it asks for. Safe for use by threads. */
final class DocumentChecks {
  private final ConfigurationFinder configurations;
  private final SuppressionLedger ledger;
  private final CheckLimits limits;
  private final LocalDate today;
  private final boolean structureOnly;
  private final Map<Configuration, DocumentCheck> checks = new ConcurrentHashMap<>();

  DocumentChecks(
      ConfigurationFinder configurations,
      SuppressionLedger ledger,
      LocalDate today,
      CheckLimits limits,
      boolean structureOnly) {
    this.configurations = configurations;
    this.ledger = ledger;
    this.limits = limits;
    this.today = today;
    this.structureOnly = structureOnly;
  }

  /** How many bytes a document may have. */
  long maxBytes() {
    return limits.maxBytes();
  }

  /** Begins with a file. */
  CheckedFile begin(Input input) throws IOException {
    Configuration configuration = configuration(input);
    DocumentFilter filter =
        input.isStandardInput()
            ? configuration.filterWithoutFile()
            : configuration.filter(input.place());
    return new CheckedFile(input, check(configuration), filter, !structureOnly);
  }

  private Configuration configuration(Input input) throws IOException {
    if (input.isStandardInput()) {
      return configurations.ofWorkingDirectory();
    }
    Path place = input.place();
    try {
      return configurations.of(place);
    } catch (IOException e) {
      throw new FileSystemException(
          input.name(), null, "its configuration cannot be read: " + FailureMessage.of(e));
    }
  }

  private DocumentCheck check(Configuration configuration) {
    return structureOnly
        ? checks.computeIfAbsent(Configuration.none(), none -> ofStructure())
        : checks.computeIfAbsent(configuration, this::whole);
  }

  private DocumentCheck ofStructure() {
    return new DocumentCheck.OfStructure(StructureCheck.ofDigests().withLimits(limits));
  }

  private DocumentCheck whole(Configuration configuration) {
    return new DocumentCheck.Whole(
        DigestCheck.withAllRules()
            .only(rule -> configuration.severityOf(rule).isPresent())
            .withToday(today)
            .withLimits(limits));
  }

  /** Notes a file that was checked to its end. */
  void end(CheckedFile file) {
    if (file.isWhole()) {
      ledger.addWhole(file.filter());
    } else {
      ledger.addPart(file.filter());
    }
  }

  /** What is wrong with the configurations that were met. */
  List<Finding> ofConfigurations() {
    return configurations.findings();
  }

  /** The suppressions that matched nothing, once all files are checked. */
  List<Finding> ofSuppressions() {
    return ledger.findings();
  }
}
