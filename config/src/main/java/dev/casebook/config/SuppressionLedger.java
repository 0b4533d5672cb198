package dev.casebook.config;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Details;
import dev.casebook.config.toml.TomlPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Notes over a whole run which suppressions matched something, to tell of those that match nothing.
 * Safe for use by threads; the order of documents makes no difference.
 *
 * <p>It judges only what the run can know. A suppression of one file is judged if that file was
 * checked as a whole, or does not exist. Any other is judged if a document falls under it, all that
 * do were checked as a whole, and the run took in the whole folder that they can lie in.
 */
public final class SuppressionLedger {
  private final List<Path> wholeFolders;
  private final Set<Configuration> configurations = new HashSet<>();
  private final Set<Suppression> used = new HashSet<>();
  private final Set<Suppression> checked = new HashSet<>();
  private final Set<Suppression> inDoubt = new HashSet<>();

  /**
   * Begins a run.
   *
   * @param wholeFolders folders of which all documents, at any depth, are part of the run
   */
  public SuppressionLedger(Collection<Path> wholeFolders) {
    this.wholeFolders =
        wholeFolders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
  }

  /**
   * Notes a document that was read to its end, and to which all rules were applied that are not
   * off.
   *
   * @param filter what was applied to the document's findings
   */
  public synchronized void addWhole(DocumentFilter filter) {
    checked.addAll(filter.covering());
    add(filter);
  }

  /**
   * Notes a document that could not be read to its end, or was not given to all rules.
   *
   * @param filter what was applied to the document's findings
   */
  public synchronized void addPart(DocumentFilter filter) {
    inDoubt.addAll(filter.covering());
    add(filter);
  }

  private void add(DocumentFilter filter) {
    configurations.add(filter.configuration());
    used.addAll(filter.used());
  }

  /**
   * The suppressions that matched nothing.
   *
   * @return a finding each, by file and in the order of each
   */
  public synchronized List<Finding> findings() {
    return configurations.stream()
        .sorted(Comparator.comparing(Configuration::name))
        .flatMap(configuration -> configuration.adjusted(stale(configuration)).stream())
        .toList();
  }

  private List<Finding> stale(Configuration configuration) {
    return configuration.suppressions().stream()
        .filter(suppression -> !used.contains(suppression))
        .filter(suppression -> !configuration.isOff(suppression.rule()))
        .flatMap(suppression -> judge(configuration, suppression).stream())
        .toList();
  }

  private Optional<Finding> judge(Configuration configuration, Suppression suppression) {
    Optional<Path> literal =
        suppression.file().filter(FilePattern::isLiteral).map(FilePattern::base);
    if (literal.filter(Files::isDirectory).isPresent()) {
      String folder = suppression.file().map(FilePattern::glob).orElse("");
      return stale(
          configuration,
          suppression.filePlace(),
          "\"" + folder + "\" is a folder; \"" + folder + "/**\" means the files in it");
    }
    if (literal.filter(Files::notExists).isPresent()) {
      return stale(
          configuration,
          suppression.filePlace(),
          "The file of this suppression does not exist; correct its name, or remove the suppression");
    }
    boolean whole = checked.contains(suppression) && !inDoubt.contains(suppression);
    return whole && (literal.isPresent() || isTakenInAsAWhole(configuration, suppression))
        ? stale(configuration, suppression.entry(), "The suppression matches nothing; remove it")
        : Optional.empty();
  }

  private boolean isTakenInAsAWhole(Configuration configuration, Suppression suppression) {
    Optional<Path> base = suppression.file().map(FilePattern::base).or(configuration::folder);
    return base.filter(path -> wholeFolders.stream().anyMatch(path::startsWith)).isPresent();
  }

  private static Optional<Finding> stale(
      Configuration configuration, TomlPlace place, String message) {
    return Optional.of(
        ConfigurationLog.finding(
            configuration.name(),
            ConfigurationRule.STALE_SUPPRESSION,
            place,
            message,
            Details.NONE));
  }
}
