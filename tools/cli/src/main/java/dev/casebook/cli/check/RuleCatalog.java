package dev.casebook.cli.check;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.StructureCheck;
import dev.casebook.config.ConfigurationReader;
import dev.casebook.rule.Rule;
import dev.casebook.rule.Rules;
import java.util.List;
import java.util.stream.Stream;

/** All that a check looks for, in three layers. */
public final class RuleCatalog {
  private RuleCatalog() {}

  /** What a document must be to be a digest at all. */
  public static List<RuleDescription> structure() {
    return StructureCheck.rules();
  }

  /** What a digest must be to be true to itself. */
  public static List<RuleDescription> rules() {
    return Rules.all().stream().map(Rule::description).toList();
  }

  /** What a casebook.toml must be. */
  public static List<RuleDescription> configuration() {
    return ConfigurationReader.rules();
  }

  public static List<RuleDescription> all() {
    return Stream.of(structure(), rules(), configuration()).flatMap(List::stream).toList();
  }
}
