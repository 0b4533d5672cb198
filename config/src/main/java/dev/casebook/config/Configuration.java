package dev.casebook.config;

import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a casebook.toml asks for, as far as it is sound. Immutable, to be shared by threads. */
public final class Configuration {
  private static final Configuration NONE =
      new Configuration("", Optional.empty(), Map.of(), List.of(), CheckDefaults.NONE, Map.of());

  private final String name;
  private final Optional<Path> folder;
  private final Map<String, Optional<Severity>> severities;
  private final SuppressionIndex suppressions;
  private final CheckDefaults defaults;
  private final Map<String, String> importSections;

  Configuration(
      String name,
      Optional<Path> folder,
      Map<String, Optional<Severity>> severities,
      List<Suppression> suppressions,
      CheckDefaults defaults,
      Map<String, String> importSections) {
    this.name = name;
    this.folder = folder;
    this.severities = severities;
    this.suppressions = new SuppressionIndex(suppressions);
    this.defaults = defaults;
    this.importSections = importSections;
  }

  /**
   * The configuration where there is no casebook.toml.
   *
   * @return one that changes nothing
   */
  public static Configuration none() {
    return NONE;
  }

  /**
   * The severity of a rule's findings.
   *
   * @param rule a rule
   * @return its severity, or empty if the rule is off and need not run
   */
  public Optional<Severity> severityOf(RuleDescription rule) {
    return severityOf(rule.id(), rule.severity());
  }

  Optional<Severity> severityOf(String rule, Severity unlessSet) {
    return severities.getOrDefault(rule, Optional.of(unlessSet));
  }

  /**
   * What it says of a check as a whole.
   *
   * @return defaults for what the command line leaves open
   */
  public CheckDefaults defaults() {
    return defaults;
  }

  /**
   * Names of sections that an import of pages knows beside its own.
   *
   * @return by heading, what such a section is for: "signal", "stories", "threads", "patterns" or
   *     "categories"; in the order of the file
   */
  public Map<String, String> importSections() {
    return importSections;
  }

  /**
   * Begins to filter the findings of a file.
   *
   * @param document the checked file
   * @return a filter for its findings
   */
  public DocumentFilter filter(Path document) {
    Path absolute = document.toAbsolutePath().normalize();
    return new DocumentFilter(
        this, folder.filter(absolute::startsWith).map(path -> path.relativize(absolute)));
  }

  /**
   * Begins to filter the findings of a document that is no file. Only suppressions without a file
   * apply to it.
   *
   * @return a filter for its findings
   */
  public DocumentFilter filterWithoutFile() {
    return new DocumentFilter(this, Optional.empty());
  }

  static Finding withSeverity(Finding finding, Severity severity) {
    return severity == finding.severity()
        ? finding
        : new Finding(
            finding.rule(),
            severity,
            finding.message(),
            finding.file(),
            finding.region(),
            finding.pointer(),
            finding.at(),
            finding.details());
  }

  /** What findings call the file. */
  String name() {
    return name;
  }

  Optional<Path> folder() {
    return folder;
  }

  boolean isOff(String rule) {
    return severities.getOrDefault(rule, Optional.of(Severity.INFO)).isEmpty();
  }

  SuppressionIndex suppressions() {
    return suppressions;
  }

  /** Findings of the configuration itself, as it wants them, and no more than of a document. */
  List<Finding> adjusted(List<Finding> findings) {
    List<Finding> adjusted =
        findings.stream()
            .flatMap(
                finding ->
                    severityOf(finding.rule(), finding.severity()).stream()
                        .map(severity -> withSeverity(finding, severity)))
            .toList();
    return ConfigurationLog.bounded(adjusted, ConfigurationLog.MOST_FINDINGS);
  }
}
