package dev.casebook.report;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The rules of a SARIF report, and the place of each among them. */
final class SarifRules {
  private final Map<String, RuleDescription> rules = new LinkedHashMap<>();
  private final List<String> ids;

  SarifRules(List<RuleDescription> rules) {
    rules.forEach(rule -> this.rules.putIfAbsent(rule.id(), rule));
    this.ids = List.copyOf(this.rules.keySet());
  }

  /** Where a rule is among the others, or empty for one that nobody described. */
  Optional<Integer> index(String id) {
    return Optional.of(ids.indexOf(id)).filter(index -> index >= 0);
  }

  void write(ReportJson json) {
    json.array("rules");
    rules.values().forEach(rule -> write(rule, json));
    json.close();
  }

  private static void write(RuleDescription rule, ReportJson json) {
    json.object().text("id", rule.id());
    json.object("shortDescription").text("text", rule.summary()).close();
    json.object("fullDescription").text("text", rule.why()).close();
    json.object("help")
        .text("text", help(rule, UnaryOperator.identity()))
        .text("markdown", help(rule, SarifRules::block))
        .close();
    json.object("defaultConfiguration").text("level", level(rule.severity())).close();
    json.close();
  }

  private static String help(RuleDescription rule, UnaryOperator<String> code) {
    return rule.why()
        + '\n'
        + example("Fails", rule.failing(), code)
        + example("Passes", rule.passing(), code);
  }

  /** Some rules have no example. */
  private static String example(String title, String json, UnaryOperator<String> code) {
    return json.isBlank() ? "" : "\n%s:\n\n%s\n".formatted(title, code.apply(json.strip()));
  }

  /** A code block, whose fence must be longer than any in the code. */
  private static String block(String code) {
    String fence = "```";
    while (code.contains(fence)) {
      fence += "`";
    }
    return fence + "json\n" + code + '\n' + fence;
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
