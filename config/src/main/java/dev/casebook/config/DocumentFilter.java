package dev.casebook.config;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies a configuration to the findings of one document. It is used by one thread. */
public final class DocumentFilter {
  private final Configuration configuration;
  private final SuppressionIndex index;

  /** The path from the folder of the configuration; empty if there is none. */
  private final String file;

  /** What suppressions write for files that the document falls under; empty for any document. */
  private final Set<String> files;

  /** Those with a pattern, in the order of the configuration. */
  private final List<Suppression> patterns;

  private final Set<Suppression> used = new HashSet<>();

  DocumentFilter(Configuration configuration, Optional<Path> fromFolder) {
    this.configuration = configuration;
    this.index = configuration.suppressions();
    this.file = fromFolder.map(FilePattern::text).orElse("");
    this.files = index.filesOf(file);
    this.patterns =
        index.patterns().stream()
            .filter(suppression -> files.contains(suppression.files()))
            .toList();
  }

  /** In the order of the configuration. */
  private List<Suppression> matching(Finding finding) {
    List<Suppression> matching = new ArrayList<>();
    addLiterals(finding.rule(), "", matching);
    for (String place : PathPattern.prefixes(finding.at(), index.longestPlace())) {
      if (!place.isEmpty()) {
        addLiterals(finding.rule(), place, matching);
      }
    }
    for (Suppression pattern : patterns) {
      if (pattern.rule().equals(finding.rule())
          && pattern.at().map(at -> at.covers(finding.at())).orElse(true)) {
        matching.add(pattern);
      }
    }
    matching.sort(Comparator.comparing(suppression -> suppression.entry().region()));
    return matching;
  }

  private void addLiterals(String rule, String place, List<Suppression> matching) {
    index.literal(rule, "", place).ifPresent(matching::add);
    if (!file.isEmpty()) {
      index.literal(rule, file, place).ifPresent(matching::add);
    }
  }

  /**
   * Applies the configuration to a finding.
   *
   * @param finding a finding of the document
   * @return what becomes of it
   */
  public Verdict apply(Finding finding) {
    Optional<Severity> severity = configuration.severityOf(finding.rule(), finding.severity());
    if (severity.isEmpty()) {
      return new Verdict.Off(finding);
    }
    List<Suppression> matching = matching(finding);
    used.addAll(matching);
    Finding adjusted = Configuration.withSeverity(finding, severity.get());
    return matching.isEmpty()
        ? new Verdict.Told(adjusted)
        : new Verdict.Suppressed(adjusted, matching.get(0).reason());
  }

  Configuration configuration() {
    return configuration;
  }

  /** What suppressions write for files that the document falls under; empty for any document. */
  Set<String> files() {
    return files;
  }

  Set<Suppression> used() {
    return Collections.unmodifiableSet(used);
  }
}
