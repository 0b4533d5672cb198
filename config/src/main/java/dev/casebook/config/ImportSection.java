package dev.casebook.config;

import dev.casebook.config.toml.TomlKind;
import dev.casebook.config.toml.TomlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the table {@code [import]}. */
final class ImportSection {
  /** What a section of a page can be for. */
  static final List<String> KINDS =
      List.of("signal", "stories", "threads", "patterns", "categories");

  private static final List<String> KEYS = List.of("sections");
  private static final int LONGEST_NAME = 60;
  private final ConfigurationLog log;

  ImportSection(ConfigurationLog log) {
    this.log = log;
  }

  /** The kinds of sections by name, in the order of the text. */
  Map<String, String> read(TomlNode section) {
    Map<String, String> sections = new LinkedHashMap<>();
    for (TomlNode entry : section.entries()) {
      if (!KEYS.contains(entry.name())) {
        log.unknown(entry.key(), "key %s in [import]", entry.name(), KEYS);
      } else if (log.isKind(entry, TomlKind.TABLE, "[import.sections]")) {
        entry.entries().forEach(name -> add(name, sections));
      }
    }
    return Collections.unmodifiableMap(sections);
  }

  private void add(TomlNode entry, Map<String, String> sections) {
    boolean named = entry.name().codePoints().anyMatch(Character::isLetterOrDigit);
    if (!named) {
      log.bad(entry.key(), "The name of a section needs a letter or a digit");
    } else if (entry.name().length() > LONGEST_NAME) {
      log.bad(entry.key(), "The name of a section has more than " + LONGEST_NAME + " characters");
    }
    boolean valid =
        log.isKind(entry, TomlKind.TEXT, "\"stories\"")
            && SeveritySection.isOneOf(entry, KINDS, log);
    if (valid && named && entry.name().length() <= LONGEST_NAME) {
      sections.put(entry.name(), entry.text());
    }
  }
}
