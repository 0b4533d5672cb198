package dev.casebook.config;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies a configuration to the findings of one document. It is used by one thread. */
public final class DocumentFilter {
  private final Configuration configuration;
  private final List<Suppression> covering;

  /** By rule and steps of a place, which of the suppressions that cover the document name it. */
  private final Map<String, List<Integer>> byPlace = new HashMap<>();

  /** By rule, which have a star in their place. */
  private final Map<String, List<Integer>> withStars = new HashMap<>();

  private int longestPlace;
  private final Set<Suppression> used = new HashSet<>();

  DocumentFilter(Configuration configuration, Optional<Path> fromFolder) {
    this.configuration = configuration;
    this.covering =
        configuration.suppressions().stream()
            .filter(suppression -> suppression.covers(fromFolder))
            .toList();
    for (int i = 0; i < covering.size(); i++) {
      index(i, covering.get(i));
    }
  }

  private void index(int number, Suppression suppression) {
    List<String> steps = suppression.at().map(PathPattern::steps).orElse(List.of());
    if (suppression.at().filter(pattern -> !pattern.isLiteral()).isPresent()) {
      withStars.computeIfAbsent(suppression.rule(), rule -> new ArrayList<>()).add(number);
    } else {
      longestPlace = Math.max(longestPlace, steps.size());
      byPlace
          .computeIfAbsent(key(suppression.rule(), steps), place -> new ArrayList<>())
          .add(number);
    }
  }

  private static String key(String rule, List<String> steps) {
    return rule + '\n' + String.join("\n", steps);
  }

  /** In the order of the configuration. */
  private List<Suppression> matching(Finding finding) {
    if (covering.isEmpty()) {
      return List.of();
    }
    List<String> steps = PathPattern.steps(finding.at());
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i <= Math.min(steps.size(), longestPlace); i++) {
      numbers.addAll(byPlace.getOrDefault(key(finding.rule(), steps.subList(0, i)), List.of()));
    }
    for (int number : withStars.getOrDefault(finding.rule(), List.of())) {
      if (covering.get(number).at().orElseThrow().covers(steps)) {
        numbers.add(number);
      }
    }
    return numbers.stream().sorted().map(covering::get).toList();
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

  /** The suppressions that the document falls under. */
  List<Suppression> covering() {
    return covering;
  }

  Set<Suppression> used() {
    return Collections.unmodifiableSet(used);
  }
}
