package dev.casebook.config;

import dev.casebook.check.CheckLimits;
import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Details;
import dev.casebook.config.toml.TomlKind;
import dev.casebook.config.toml.TomlNode;
import dev.casebook.config.toml.TomlPlace;
import dev.casebook.json.text.Nearest;
import dev.casebook.model.constraint.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what is wrong with one configuration: of each rule, as much as can be reported. */
final class ConfigurationLog {

  /** Of a configuration there are as many findings as of a document. */
  static final int MOST_FINDINGS = CheckLimits.DEFAULT.maxFindings();

  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<ConfigurationRule, Integer> counts = new EnumMap<>(ConfigurationRule.class);

  private final Nearest nearest = new Nearest();

  ConfigurationLog(String file) {
    this.file = file;
  }

  void bad(TomlPlace place, String message) {
    bad(place, message, Details.NONE);
  }

  void bad(TomlPlace place, String message, Details details) {
    add(ConfigurationRule.BAD_CONFIGURATION, place, message, details);
  }

  void expired(TomlPlace place, String message) {
    add(ConfigurationRule.EXPIRED_SUPPRESSION, place, message, Details.NONE);
  }

  private void add(ConfigurationRule rule, TomlPlace place, String message, Details details) {
    // One more than is reported shows that there are more.
    if (counts.merge(rule, 1, Integer::sum) <= MOST_FINDINGS + 1) {
      findings.add(finding(file, rule, place, message, details));
    }
  }

  static Finding finding(
      String file, ConfigurationRule rule, TomlPlace place, String message, Details details) {
    return new Finding(
        rule.id(),
        rule.description().severity(),
        message,
        file,
        place.region(),
        place.pointer(),
        place.at(),
        details);
  }

  /** Whether the value is of the kind; if not, that is noted. */
  boolean isKind(TomlNode node, TomlKind kind, String example) {
    if (node.kind() == kind) {
      return true;
    }
    String actual = node.kind().phrase();
    bad(
        node.place(),
        "Expected " + kind.phrase() + " such as " + example + ", but found " + actual,
        new Details(kind.phrase(), actual, null));
    return false;
  }

  /** A name that means nothing at its place; the phrase has a {@code %s} for it. */
  void unknown(TomlPlace place, String phrase, String name, Collection<String> known) {
    Optional<String> meant = nearest(name, known);
    String hint = meant.map(near -> "; did you mean \"" + near + "\"?").orElse("");
    bad(
        place,
        "There is no " + phrase.replace("%s", Violation.excerpt(name)) + hint,
        new Details(null, name, meant.orElse(null)));
  }

  Optional<String> nearest(String name, Collection<String> known) {
    return nearest.among(name, known);
  }

  /** How much was noted, whether it can be reported or not. */
  int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** As many findings as a limit allows, and one that stands for the rest. */
  static List<Finding> bounded(List<Finding> findings, int most) {
    if (findings.size() <= most) {
      return findings;
    }
    CheckLimits limits = new CheckLimits(CheckLimits.DEFAULT.maxBytes(), most);
    List<Finding> bounded = new ArrayList<>(findings.subList(0, most));
    bounded.add(limits.restNotTold(findings.get(most - 1)));
    return bounded;
  }

  List<Finding> inOrder() {
    return findings.stream().sorted(Comparator.comparing(Finding::region)).toList();
  }
}
