package dev.casebook.cli.check;

import dev.casebook.check.RuleDescription;
import dev.casebook.model.extension.UnicodeText;
import java.util.List;
import java.util.stream.Collectors;

/** The page docs/rules.md, from what the rules say of themselves. */
final class RulesReference {
  private static final String HEAD =
      """
      # Rules

      What `casebook check` looks for. `casebook explain RULE` prints the same in a terminal;
      [how to configure the check](how-do-i-configure-the-check.md) tells how to turn a rule off, change its
      severity, or suppress one finding. This page is made from the rules; `-Dgolden.update=true` rewrites it.

      An example is a part of a digest: an object whose properties replace those of a sound digest, case
      study or metric. The examples are run as tests.
      """;

  private RulesReference() {}

  static String page() {
    return String.join(
        "\n",
        HEAD,
        layer(
            "Structure",
            "What a document must be to be a digest at all. Errors of structure cannot be turned off or"
                + " suppressed. `--structure-only` runs these alone.",
            RuleCatalog.structure(),
            "json"),
        layer(
            "Rules",
            "What a digest must be to be true to itself. Where a part of the document has an error of"
                + " structure, the rules see the rest;"
                + " [what they mean exactly](how-do-i-prove-another-implementation.md#what-the-rules-mean-exactly)"
                + " is written down.",
            RuleCatalog.rules(),
            "json"),
        layer(
            "Configuration", "What `casebook.toml` must be.", RuleCatalog.configuration(), "toml"));
  }

  private static String layer(
      String title, String about, List<RuleDescription> rules, String language) {
    String table =
        rules.stream()
            .map(
                rule ->
                    "| [%s](#%s) | %s | %s |"
                        .formatted(rule.id(), rule.id(), rule.severity().label(), rule.summary()))
            .collect(Collectors.joining("\n"));
    String sections =
        rules.stream().map(rule -> section(rule, language)).collect(Collectors.joining("\n"));
    return "## %s\n\n%s\n\n| rule | severity | fires when |\n|---|---|---|\n%s\n\n%s"
        .formatted(title, about, table, sections);
  }

  private static String section(RuleDescription rule, String language) {
    return "### %s\n\n%s: %s\n\n%s\n%s%s"
        .formatted(
            rule.id(),
            capitalized(rule.severity().label()),
            rule.summary(),
            rule.why(),
            example("Fails:", rule.failing(), language),
            example("Passes:", rule.passing(), language));
  }

  private static String example(String title, String example, String language) {
    if (example.isEmpty()) {
      return "";
    }
    String shown = example.lines().map(UnicodeText::printable).collect(Collectors.joining("\n"));
    return "\n%s\n\n```%s\n%s\n```\n".formatted(title, language, shown);
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
