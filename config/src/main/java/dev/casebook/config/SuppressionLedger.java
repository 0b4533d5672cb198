package dev.casebook.config;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Details;
import dev.casebook.config.toml.TomlPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Notes over a whole run which suppressions matched something, to tell of those that match nothing.
 * Safe for use by threads; the order of documents makes no difference.
 *
 * <p>It judges only what the run can know. A suppression of one file is judged if that file was
 * checked as a whole, or does not exist. Any other is judged if a document falls under it, all that
 * do were checked as a whole, and the run took in the whole folder that they can lie in.
 */
public final class SuppressionLedger {
  private final Set<Path> wholeFolders;
  private final Map<Configuration, Seen> seen = new HashMap<>();

  /**
   * What was seen of the documents of a configuration.
   *
   * @param used the suppressions that matched something
   * @param checked what suppressions write for files of which a document was checked as a whole
   * @param inDoubt what they write for files of which one was not
   */
  private record Seen(Set<Suppression> used, Set<String> checked, Set<String> inDoubt) {
    Seen() {
      this(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }
  }

  /**
   * Begins a run.
   *
   * @param wholeFolders folders of which all documents, at any depth, are part of the run
   */
  public SuppressionLedger(Collection<Path> wholeFolders) {
    this.wholeFolders =
        wholeFolders.stream()
            .map(folder -> folder.toAbsolutePath().normalize())
            .collect(Collectors.toSet());
  }

  /**
   * Notes a document that was read to its end, and to which all rules were applied that are not
   * off.
   *
   * @param filter what was applied to the document's findings
   */
  public synchronized void addWhole(DocumentFilter filter) {
    add(filter).checked().addAll(filter.files());
  }

  /**
   * Notes a document that could not be read to its end, or was not given to all rules.
   *
   * @param filter what was applied to the document's findings
   */
  public synchronized void addPart(DocumentFilter filter) {
    add(filter).inDoubt().addAll(filter.files());
  }

  private Seen add(DocumentFilter filter) {
    Seen documents = seen.computeIfAbsent(filter.configuration(), configuration -> new Seen());
    documents.used().addAll(filter.used());
    return documents;
  }

  /**
   * The suppressions that matched nothing.
   *
   * @return a finding each, by file and in the order of each; of a configuration no more than of a
   *     document
   */
  public synchronized List<Finding> findings() {
    return seen.keySet().stream()
        .sorted(Comparator.comparing(Configuration::name))
        .flatMap(configuration -> configuration.adjusted(stale(configuration)).stream())
        .toList();
  }

  private List<Finding> stale(Configuration configuration) {
    Seen documents = seen.getOrDefault(configuration, new Seen());
    return configuration.suppressions().all().stream()
        .filter(suppression -> !documents.used().contains(suppression))
        .filter(suppression -> !configuration.isOff(suppression.rule()))
        .flatMap(suppression -> judge(configuration, suppression, documents).stream())
        .limit(ConfigurationLog.MOST_FINDINGS + 1L)
        .toList();
  }

  private Optional<Finding> judge(
      Configuration configuration, Suppression suppression, Seen documents) {
    Optional<Path> literal =
        suppression
            .file()
            .filter(FilePattern::isLiteral)
            .flatMap(file -> configuration.folder().map(file::base));
    if (literal.filter(Files::isDirectory).isPresent()) {
      String folder = suppression.files();
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
    String files = suppression.files();
    boolean whole = documents.checked().contains(files) && !documents.inDoubt().contains(files);
    return whole && (literal.isPresent() || isTakenInAsAWhole(configuration, suppression))
        ? stale(configuration, suppression.entry(), "The suppression matches nothing; remove it")
        : Optional.empty();
  }

  private boolean isTakenInAsAWhole(Configuration configuration, Suppression suppression) {
    return configuration
        .folder()
        .map(folder -> suppression.file().map(file -> file.base(folder)).orElse(folder))
        .filter(
            base ->
                Stream.iterate(base, Objects::nonNull, Path::getParent)
                    .anyMatch(wholeFolders::contains))
        .isPresent();
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
