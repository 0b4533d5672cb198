package dev.casebook.config;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.Severity;
import dev.casebook.config.toml.TomlKind;
import dev.casebook.config.toml.TomlNode;
import dev.casebook.json.text.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the table {@code [severity]}. */
final class SeveritySection {
  private static final String OFF = "off";
  private static final String EXAMPLE = "\"warning\"";

  private final Vocabulary vocabulary;
  private final ConfigurationLog log;

  SeveritySection(Vocabulary vocabulary, ConfigurationLog log) {
    this.vocabulary = vocabulary;
    this.log = log;
  }

  /** Severities by rule; a rule that is off has none. */
  Map<String, Optional<Severity>> read(TomlNode section) {
    Map<String, Optional<Severity>> severities = new HashMap<>();
    for (TomlNode entry : section.entries()) {
      boolean sound = isAdjustable(entry);
      if (log.isKind(entry, TomlKind.TEXT, EXAMPLE) && isSeverity(entry) && sound) {
        severities.put(entry.name(), severity(entry.text()));
      }
    }
    return Map.copyOf(severities);
  }

  private boolean isAdjustable(TomlNode entry) {
    String rule = entry.name();
    if (vocabulary.isFixed(rule)) {
      log.bad(
          entry.key(),
          "The severity of \"" + rule + "\" is fixed: a document that breaks it is no digest");
      return false;
    }
    if (rule.equals(ConfigurationRule.BAD_CONFIGURATION.id())) {
      log.bad(
          entry.key(),
          "The severity of \"" + rule + "\" is fixed: what cannot be followed must be told");
      return false;
    }
    if (!vocabulary.ruleNames().contains(rule)) {
      log.unknown(entry.key(), "rule %s", rule, vocabulary.ruleNames());
      return false;
    }
    return true;
  }

  private boolean isSeverity(TomlNode entry) {
    List<String> allowed = new ArrayList<>(labels());
    allowed.add(OFF);
    return isOneOf(entry, allowed, log);
  }

  static List<String> labels() {
    return Arrays.stream(Severity.values()).map(Severity::label).toList();
  }

  /** Whether a text is one of the allowed ones; if not, that is noted. */
  static boolean isOneOf(TomlNode node, List<String> allowed, ConfigurationLog log) {
    if (allowed.contains(node.text())) {
      return true;
    }
    Optional<String> meant = log.nearest(node.text(), allowed);
    log.bad(
        node.place(),
        Sentences.unknownValue(node.text(), allowed, meant),
        new Details(String.join(", ", allowed), node.text(), meant.orElse(null)));
    return false;
  }

  /** The severity of that label, or empty for {@code off}. */
  static Optional<Severity> severity(String label) {
    return Arrays.stream(Severity.values()).filter(s -> s.label().equals(label)).findFirst();
  }
}
