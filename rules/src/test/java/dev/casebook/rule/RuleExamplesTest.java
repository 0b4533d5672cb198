package dev.casebook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.StructureCheck;
import dev.casebook.schema.DigestSchema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that rules give of themselves. */
class RuleExamplesTest {
  private static final DigestCheck CHECK = DigestCheck.withAllRules();

  static Stream<RuleDescription> rules() {
    return Stream.concat(StructureCheck.rules().stream(), CHECK.rules().stream())
        .filter(rule -> !rule.failing().isEmpty());
  }

  @Test
  void standInASoundDigest() {
    assertThat(check("{}")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void failOnceAndForThatRuleAlone(RuleDescription rule) {
    assertThat(check(rule.failing()))
        .extracting(Finding::rule, Finding::severity)
        .as("%s", check(rule.failing()))
        .isNotEmpty()
        .allSatisfy(
            found -> assertThat(found.toList()).containsExactly(rule.id(), rule.severity()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void passWhenMended(RuleDescription rule) {
    assertThat(check(rule.passing())).isEmpty();
  }

  @Test
  void areLeftOutOnlyWhereTheFormatGivesNoOccasion() {
    assertThat(StructureCheck.rules())
        .filteredOn(rule -> rule.failing().isEmpty())
        .extracting(RuleDescription::id)
        .containsExactly("too-many");
    assertThat(DigestSchema.json()).doesNotContain("maxItems");
    assertThat(CHECK.rules())
        .filteredOn(rule -> rule.failing().isEmpty())
        .as("which take more than one document")
        .extracting(RuleDescription::id)
        .containsExactly("duplicate-digest");
  }

  private static List<Finding> check(String example) {
    return CHECK.check("example.json", SoundDigest.with(example));
  }
}
