package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.RuleDescription;
import dev.casebook.cli.check.RuleCatalog;
import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCommandsTest {

  static List<String> rules() {
    return RuleCatalog.all().stream().map(RuleDescription::id).toList();
  }

  @Test
  void listEveryRuleOnce() {
    assertThat(rules()).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    assertThat(CommandRun.of("rules").out().lines().map(String::strip))
        .filteredOn(line -> rules().contains(line.replaceFirst(" .*", "")))
        .hasSameSizeAs(rules());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void explainEveryRule(String id) {
    CommandRun run = CommandRun.of("explain", id);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(id + " (").containsAnyOf("[severity]", "cannot be suppressed");
    assertThat(run.out().chars()).allMatch(c -> c == '\n' || c >= ' ');
  }

  @ParameterizedTest
  @ValueSource(strings = {"change-inconsistent", "syntax", "stale-suppression"})
  void explainAsCommitted(String id) throws IOException {
    GoldenFile.at("src/test/resources/dev/casebook/cli/explain-" + id + ".txt")
        .holds(CommandRun.of("explain", id).out());
  }

  @Test
  void nameTheRuleThatWasMeant() {
    CommandRun run = CommandRun.of("explain", "change-inconsistant");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "there is no rule 'change-inconsistant'; did you mean change-inconsistent?",
            "`casebook rules` lists them");
  }
}
