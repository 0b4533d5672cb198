package dev.casebook.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The suppressions of a configuration, of which those without a pattern are looked up. Immutable,
 * made once for all documents.
 */
final class SuppressionIndex {
  private final List<Suppression> all;
  private final Map<String, Suppression> literals = new HashMap<>();
  private final int longestPlace;
  private final Set<String> literalFiles = new HashSet<>();
  private final List<Suppression> patterns;
  private final Map<String, FilePattern> globs = new LinkedHashMap<>();

  SuppressionIndex(List<Suppression> suppressions) {
    this.all = suppressions;
    this.patterns = suppressions.stream().filter(Suppression::hasStars).toList();
    suppressions.stream()
        .filter(suppression -> !suppression.hasStars())
        .forEach(suppression -> literals.put(suppression.scope(), suppression));
    this.longestPlace =
        literals.values().stream()
            .mapToInt(suppression -> suppression.place().length())
            .max()
            .orElse(0);
    suppressions.stream().flatMap(suppression -> suppression.file().stream()).forEach(this::add);
  }

  private void add(FilePattern file) {
    if (file.isLiteral()) {
      literalFiles.add(file.glob());
    } else {
      globs.put(file.glob(), file);
    }
  }

  /** In the order of the configuration. */
  List<Suppression> all() {
    return all;
  }

  /**
   * What suppressions write for files that a document falls under.
   *
   * @param file the path of the document from the folder of the configuration; empty if it has none
   * @return among them the empty text, which means any document
   */
  Set<String> filesOf(String file) {
    Set<String> files = new HashSet<>(Set.of(""));
    if (literalFiles.contains(file)) {
      files.add(file);
    }
    if (!file.isEmpty()) {
      globs.values().stream()
          .filter(glob -> glob.matches(file))
          .forEach(glob -> files.add(glob.glob()));
    }
    return files;
  }

  /** Those with a pattern, in the order of the configuration. */
  List<Suppression> patterns() {
    return patterns;
  }

  /** The one without a pattern that covers exactly this, if there is one. */
  Optional<Suppression> literal(String rule, String files, String place) {
    return Optional.ofNullable(literals.get(Suppression.scope(rule, files, place)));
  }

  /** No place of one without a pattern is longer. */
  int longestPlace() {
    return longestPlace;
  }
}
