package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.config.ConfigurationReader.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the rules do what they say, in a run over one digest with one finding. */
class ConfigurationRuleTest {
  @TempDir Path folder;

  static List<RuleDescription> rules() {
    return ConfigurationReader.rules();
  }

  private Stream<String> found(String toml) throws IOException {
    Path digest = folder.resolve("digests/2026-06.json");
    Files.createDirectories(digest.getParent());
    Files.writeString(digest, "{}");
    Result result = Configurations.READER.read("casebook.toml", folder, toml);
    DocumentFilter filter = result.configuration().filter(digest);
    filter.apply(Configurations.finding("missing-source", "caseStudies[soci-lazy-loading]"));
    SuppressionLedger ledger = new SuppressionLedger(List.of(folder));
    ledger.addWhole(filter);
    return Stream.concat(result.findings().stream(), ledger.findings().stream()).map(Finding::rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void firesOnItsFailingExampleAlone(RuleDescription rule) throws IOException {
    assertThat(found(rule.failing())).containsExactly(rule.id());
    assertThat(found(rule.passing())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void speaksInSentences(RuleDescription rule) {
    assertThat(rule.summary()).endsWith(".").doesNotContain("\n");
    assertThat(rule.why()).endsWith(".");
    assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
  }
}
