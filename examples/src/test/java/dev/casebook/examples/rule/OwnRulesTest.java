package dev.casebook.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.rule.DigestCheck;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that our rules give of themselves; a test like this can guard yours. */
class OwnRulesTest {
  private static final DigestCheck CHECK = DigestCheck.withAllRules();

  /** A sound digest but for what the members of an example are about. */
  private static final String DIGEST =
      """
      {
        "casebook": "1.0", "id": "notes", "series": "Notes", "date": "2026-05-04",
        "companies": [{ "id": "acme", "name": "Acme" }],
        "caseStudies": [
          {
            "id": "plans", "title": "Plans", "company": "acme",
            "sources": [{ "url": "https://example.org/plans" }],
            %s
          }
        ]
      }
      """;

  static Stream<RuleDescription> rules() {
    return Stream.of(new AdvertisingWord(), new UnquotedTradeoff()).map(rule -> rule.description());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void failsOnItsExample(RuleDescription rule) {
    assertThat(check(rule.failing())).extracting(Finding::rule).containsExactly(rule.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void passesItsMendedExample(RuleDescription rule) {
    assertThat(check(rule.passing())).isEmpty();
  }

  @Test
  void marksTheWordItself() {
    Finding finding = check(new AdvertisingWord().description().failing()).get(0);

    assertThat(finding.region().endColumn() - finding.column()).isEqualTo("cutting-edge".length());
  }

  @Test
  void doesNotMissAQuoteThatCouldNotBeRead() {
    String quoted = new UnquotedTradeoff().description().passing();
    String faulty = quoted.replace("\"cached, at the price of stale ones\"", "7");

    assertThat(check(faulty)).extracting(Finding::rule).containsExactly("wrong-type");
  }

  private static List<Finding> check(String example) {
    String members = example.substring(example.indexOf('{') + 1, example.lastIndexOf('}'));
    return CHECK.check("example.json", DIGEST.formatted(members));
  }
}
