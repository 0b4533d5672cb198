package dev.casebook.config;

import dev.casebook.check.Finding;
import dev.casebook.config.toml.TomlPlace;
import java.nio.file.Path;
import java.util.Optional;

/** An entry of {@code [[suppress]]} that holds. Two entries are never equal. */
final class Suppression {
  private final String rule;
  private final Optional<FilePattern> file;
  private final Optional<PathPattern> at;
  private final String reason;
  private final TomlPlace entry;
  private final TomlPlace filePlace;

  Suppression(
      String rule,
      Optional<FilePattern> file,
      Optional<PathPattern> at,
      String reason,
      TomlPlace entry,
      TomlPlace filePlace) {
    this.rule = rule;
    this.file = file;
    this.at = at;
    this.reason = reason;
    this.entry = entry;
    this.filePlace = filePlace;
  }

  String rule() {
    return rule;
  }

  String reason() {
    return reason;
  }

  Optional<FilePattern> file() {
    return file;
  }

  /** Where the entry begins. */
  TomlPlace entry() {
    return entry;
  }

  /** Where the entry names its files; the entry if it names none. */
  TomlPlace filePlace() {
    return filePlace;
  }

  /** Whether a document falls under this, by its path from the folder of the configuration. */
  boolean covers(Optional<Path> document) {
    return file.isEmpty() || document.filter(file.get()::matches).isPresent();
  }

  /** Whether it matches a finding of a document that falls under it. */
  boolean matches(Finding finding) {
    return rule.equals(finding.rule()) && (at.isEmpty() || at.get().covers(finding.at()));
  }

  boolean isSameAs(Suppression other) {
    return rule.equals(other.rule)
        && at.equals(other.at)
        && file.map(FilePattern::glob).equals(other.file.map(FilePattern::glob));
  }
}
