package dev.casebook.config;

import dev.casebook.config.toml.TomlPlace;
import java.nio.file.Path;
import java.util.List;
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
    String files = file.map(FilePattern::glob).orElse("");
    return String.join(
        "\n", rule, files, String.join("\n", at.map(PathPattern::steps).orElse(List.of())));
  }
}
