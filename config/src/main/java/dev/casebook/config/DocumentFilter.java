package dev.casebook.config;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies a configuration to the findings of one document. It is used by one thread. */
public final class DocumentFilter {
  private final Configuration configuration;
  private final List<Suppression> covering;
  private final Set<Suppression> used = new HashSet<>();

  DocumentFilter(Configuration configuration, Optional<Path> fromFolder) {
    this.configuration = configuration;
    this.covering =
        configuration.suppressions().stream()
            .filter(suppression -> suppression.covers(fromFolder))
            .toList();
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
    List<Suppression> matching =
        covering.stream().filter(suppression -> suppression.matches(finding)).toList();
    used.addAll(matching);
    Finding adjusted = Configuration.withSeverity(finding, severity.get());
    return matching.isEmpty()
        ? new Verdict.Told(adjusted)
        : new Verdict.Suppressed(adjusted, matching.get(0).reason());
  }

  Configuration configuration() {
    return configuration;
  }

  /** The suppressions that the document falls under. */
  List<Suppression> covering() {
    return covering;
  }

  Set<Suppression> used() {
    return Set.copyOf(used);
  }
}
