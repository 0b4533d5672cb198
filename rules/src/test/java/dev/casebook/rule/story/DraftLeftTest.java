package dev.casebook.rule.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.CheckLimits;
import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.rule.DigestCheck;
import dev.casebook.rule.SoundDigest;
import dev.casebook.testing.Growth;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts of an import that nobody confirmed. */
class DraftLeftTest {
  private static final DigestCheck CHECK =
      DigestCheck.withAllRules().only(rule -> rule.id().equals("draft-left"));

  /** Two metrics and a trade-off. */
  private static final String LISTS =
      """
      "metrics": [{"name": "a"}, {"name": "b"}],
      "tradeoffs": [{
        "decision": "d",
        "gains": [{"quality": "reliability", "statement": "g"}],
        "costs": [{"quality": "reliability", "statement": "c"}]
      }],
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ["/metrics/0"]                                  | metrics[0]
          ["/metrics/1", "/tradeoffs/0"]                  | metrics[1] tradeoffs[0]
          ["/metrics/0", "/metrics/0", "/metrics/0"]      | metrics[0]
          ["\\u002fmetrics/1"]                            | metrics[1]
          [1, null, true, {}, [], "", "/metrics/1"]       | metrics[1]
          [["/metrics/0"], {"/metrics/1": "/metrics/1"}]  |
          []                                              |
          ["/metrics/2", "/tradeoffs/1"]                  |
          ["/metrics/100000000000000000000"]              |
          ["/metrics/4294967296", "/metrics/-1"]          |
          ["/metrics/00", "/metrics/01", "/metrics/+1"]   |
          ["/metrics/-", "/metrics/", "/metrics"]         |
          ["metrics/0", "#/metrics/0", "/metrics/0/name"] |
          ["/METRICS/0", "/metrics~10", "/lessons/0"]     |
          ["/caseStudies/0/metrics/0"]                    |
          "/metrics/0"                                    |
          {"0": "/metrics/0"}                             |
          17                                              |
          null                                            |
          """)
  void isWhatAPointerNames(String drafts, String items) {
    assertThat(check(LISTS + "\"extensions\": {\"x-drafts\": " + drafts + "}"))
        .extracting(finding -> finding.at().replace("caseStudies[plans-in-minutes].", ""))
        .containsExactlyElementsOf(items == null ? List.of() : List.of(items.split(" ")));
  }

  @Test
  void isAnInfoThatSaysWhatToDo() {
    assertThat(check(LISTS + "\"extensions\": {\"x-drafts\": [\"/metrics/1\"]}"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.message()).contains("delete \"/metrics/1\" from x-drafts");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"extensions\": {\"x-draft\": [\"/metrics/0\"]}",
        "\"extensions\": {\"x-note\": {\"x-drafts\": [\"/metrics/0\"]}}",
        "\"lessons\": [\"/metrics/0\"]"
      })
  void isListedNowhereElse(String members) {
    assertThat(check(LISTS + members)).isEmpty();
    assertThat(
            CHECK.check(
                "d", SoundDigest.with("{\"extensions\": {\"x-drafts\": [\"/metrics/0\"]}}")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"name": "a"}, {"nam": "b"}    | ["/metrics/0", "/metrics/1"]   |
          {"nam": "a"}, {"name": "b"}    | ["/metrics/0", "/metrics/1"]   |
          {"name": "a", "quote": 1}      | ["/metrics/0"]                 | /caseStudies/0/metrics/0
          {"name": "a"}                  | ["\\ud800", "/metrics/0"]      | /caseStudies/0/metrics/0
          {"name": "a"}                  | ["/metrics/0", 1e999]          | /caseStudies/0/metrics/0
          """)
  void countsNoItemsOfAListThatLacksOne(String metrics, String drafts, String pointer) {
    String members =
        "\"metrics\": [%s], \"extensions\": {\"x-drafts\": %s}".formatted(metrics, drafts);
    assertThat(check(members))
        .filteredOn(finding -> finding.rule().equals("draft-left"))
        .extracting(Finding::pointer)
        .isEqualTo(pointer == null ? List.of() : List.of(pointer));
  }

  @Test
  void isLookedForInLinearTime() {
    DigestCheck check = CHECK.withLimits(new CheckLimits(1 << 26, 200_000));
    Growth.assertLinear(
        25_000,
        n ->
            SoundDigest.with(
                "{\"metrics\": [%s], \"extensions\": {\"x-drafts\": [%s]}}"
                    .formatted(
                        list(n, i -> "{\"name\": \"m\"}"), list(n, i -> "\"/metrics/" + i + '"'))),
        json -> assertThat(check.check("d", json)).hasSizeGreaterThanOrEqualTo(25_000));
  }

  private static String list(int n, IntFunction<String> item) {
    return IntStream.range(0, n).mapToObj(item).collect(Collectors.joining(","));
  }

  private static List<Finding> check(String members) {
    return CHECK.check("d", SoundDigest.with("{" + members + "}"));
  }
}
