package dev.casebook.config;

import dev.casebook.config.toml.TomlPlace;
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

  /** The files that fall under this, as they are written; empty for any document. */
  String files() {
    return file.map(FilePattern::glob).orElse("");
  }

  /** The place that falls under this, as it is written; empty for any. */
  String place() {
    return at.map(PathPattern::text).orElse("");
  }

  /** Whether it has a pattern for more than one file or place. */
  boolean hasStars() {
    return file.filter(pattern -> !pattern.isLiteral()).isPresent()
        || at.filter(pattern -> !pattern.isLiteral()).isPresent();
  }

  Optional<PathPattern> at() {
    return at;
  }

  /** What it covers: two entries that cover the same are one too many. */
  String scope() {
    return scope(rule, files(), place());
  }

  /** Findings of a rule in some files, or any, at a place, or any. */
  static String scope(String rule, String files, String place) {
    // Neither rules nor files can hold this character.
    return rule + '\0' + files + '\0' + place;
  }
}
