package dev.casebook.fuzz;

import dev.casebook.check.Finding;
import dev.casebook.check.StructureCheck;
import dev.casebook.config.ConfigurationReader;
import dev.casebook.config.DocumentFilter;
import dev.casebook.config.Verdict;
import dev.casebook.config.Vocabulary;
import dev.casebook.rule.DigestCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Bytes as a casebook.toml. */
public final class ConfigurationTarget {
  private static final ConfigurationReader READER =
      new ConfigurationReader(
          new Vocabulary(
              StructureCheck.rules(),
              DigestCheck.withAllRules().rules(),
              List.of("text", "json", "sarif")),
          LocalDate.of(2026, 1, 1));

  private static final List<Finding> FINDINGS =
      DigestCheck.withAllRules()
          .check("b.json", "{\"casebook\": \"1.0\", \"caseStudies\": [{\"id\": \"a\"}], \"x\": 1}");

  private ConfigurationTarget() {}

  public static void fuzzerTestOneInput(byte[] configuration) {
    String text = new String(configuration, StandardCharsets.UTF_8);
    ConfigurationReader.Result result = READER.read("casebook.toml", Path.of("/tree"), text);
    Lines.of(text).hold(result.findings());
    DocumentFilter filter = result.configuration().filter(Path.of("/tree/a/b.json"));
    for (Finding finding : FINDINGS) {
      Verdict verdict = filter.apply(finding);
      if (verdict instanceof Verdict.Suppressed suppressed) {
        Law.holds(!suppressed.reason().isBlank(), "What is suppressed has a reason");
      }
    }
  }
}
