package dev.casebook.config;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Details;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.check.StructureCheck;
import dev.casebook.config.ConfigurationReader.Result;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Configurations in a folder of their own, read on a fixed day with a handful of rules. */
final class Configurations {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  static final Path FOLDER = Path.of("/project");
  static final List<RuleDescription> RULES =
      Stream.of("unquoted-figure", "missing-source", "change-inconsistent", "lookalike-unit")
          .map(Configurations::rule)
          .toList();
  static final Vocabulary VOCABULARY =
      new Vocabulary(StructureCheck.rules(), RULES, List.of("text", "json", "sarif"));
  static final ConfigurationReader READER = new ConfigurationReader(VOCABULARY, TODAY);

  private Configurations() {}

  static RuleDescription rule(String id) {
    return new RuleDescription(id, Severity.WARNING, "Says so.", "Because.", "{}", "{}");
  }

  static Result read(String toml) {
    return READER.read("casebook.toml", FOLDER, toml);
  }

  /** A configuration that must be sound. */
  static Configuration sound(String toml) {
    Result result = read(toml);
    if (!result.findings().isEmpty()) {
      throw new AssertionError(result.findings());
    }
    return result.configuration();
  }

  static Finding finding(String rule, String at) {
    return new Finding(
        rule,
        Severity.WARNING,
        "So it is.",
        "a.json",
        new Region(1, 1, 1, 2),
        "",
        at,
        Details.NONE);
  }
}
