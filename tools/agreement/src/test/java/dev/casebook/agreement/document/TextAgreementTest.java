package dev.casebook.agreement.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.agreement.document.ThreeJudges.Verdict;
import dev.casebook.check.Finding;
import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueArbitraries;
import dev.casebook.schema.DigestSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The check and the reader agree on bytes that were tampered with. */
class TextAgreementTest {
  private static final ThreeJudges JUDGES = new ThreeJudges(DigestSchema.json());
  private static final Set<String> HARMLESS = Set.of("mark", "crlf", "cr", "escaped-keys");

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }

  @Property(tries = 80)
  @StatisticsReport(StatisticsReportMode.OFF)
  void checkAndReaderAgreeOnEveryChangedText(@ForAll("digests") Digest digest, @ForAll long seed) {
    compareOnEveryChange(digest, seed);
  }

  /** With a fixed seed, so that what is rare does not decide whether the test passes. */
  @Property(tries = 120, seed = "20260603")
  @StatisticsReport(StatisticsReportMode.OFF)
  void everyKindOfChangeHasEveryOutcomeItCanHave(
      @ForAll("digests") Digest digest, @ForAll long seed) {
    compareOnEveryChange(digest, seed);
    assertAllThatCanHappenDoes();
  }

  @Test
  void aVersionThatIsNotKnownEndsTheCheckBeforeTheKeyIsRepeated() {
    Verdict verdict =
        JUDGES.judge(
            """
            {
              "casebook": "1.5",
              "casebook": "1.0",
              "id": "d",
              "series": "S",
              "date": "2026-01-01",
              "companies": [{ "id": "c", "name": "C" }],
              "caseStudies": [{ "id": "s", "title": "T", "company": "c", "summary": "A summary." }]
            }"""
                .getBytes(StandardCharsets.UTF_8));

    assertThat(verdict.disagreement()).isEmpty();
    assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("unsupported-version");
  }

  private static void compareOnEveryChange(Digest digest, long seed) {
    JsonNode tree = Rendering.tree(DigestJson.toJson(digest));
    Random random = new Random(seed);
    byte[] document = TextMutations.any(Rendering.ALL.subList(0, 3), random).bytes(tree);
    for (ByteMutation mutation : ByteMutation.ALL) {
      Verdict verdict = JUDGES.judge(mutation.change().apply(document, random));
      assertThat(verdict.disagreement())
          .withFailMessage(() -> mutation.kind() + ": " + verdict)
          .isEmpty();
      if (HARMLESS.contains(mutation.kind())) {
        assertThat(verdict.accepted()).withFailMessage(() -> mutation.kind() + verdict).isTrue();
      }
      Statistics.label("mutants").collect(mutation.kind(), verdict.accepted());
      verdict.findings().forEach(found -> Statistics.label("rules").collect(found.rule()));
    }
  }

  private static void assertAllThatCanHappenDoes() {
    Statistics.label("mutants")
        .coverage(
            checker -> {
              for (String kind :
                  List.of("delete-byte", "insert-telling", "flip-bit", "replace-byte")) {
                checker.check(kind, true).count(count -> count > 0);
                checker.check(kind, false).count(count -> count > 0);
              }
              checker.checkQuery(values -> true).count(count -> count >= 2_000);
            });
    Statistics.label("rules")
        .coverage(
            checker -> {
              for (String rule :
                  List.of("syntax", "encoding", "duplicate-key", "byte-order-mark")) {
                checker.check(rule).count(count -> count > 0);
              }
            });
  }
}
