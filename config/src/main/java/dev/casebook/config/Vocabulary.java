package dev.casebook.config;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The names that a configuration can use. Immutable. */
public final class Vocabulary {
  private final Map<String, RuleDescription> rules = new LinkedHashMap<>();
  private final Set<String> fixed = new LinkedHashSet<>();
  private final Set<String> reportFormats;

  /**
   * The names of a check.
   *
   * @param structure the structure rules; those that are errors cannot be adjusted
   * @param others all other rules of documents
   * @param reportFormats the kinds of report
   */
  public Vocabulary(
      Collection<RuleDescription> structure,
      Collection<RuleDescription> others,
      Collection<String> reportFormats) {
    structure.forEach(rule -> rules.put(rule.id(), rule));
    others.forEach(rule -> rules.put(rule.id(), rule));
    ConfigurationReader.rules().forEach(rule -> rules.put(rule.id(), rule));
    structure.stream()
        .filter(rule -> rule.severity() == Severity.ERROR)
        .forEach(rule -> fixed.add(rule.id()));
    this.reportFormats = new LinkedHashSet<>(reportFormats);
  }

  Set<String> ruleNames() {
    return rules.keySet();
  }

  /** Whether a document that breaks the rule is no digest. */
  boolean isFixed(String rule) {
    return fixed.contains(rule);
  }

  Set<String> reportFormats() {
    return reportFormats;
  }
}
