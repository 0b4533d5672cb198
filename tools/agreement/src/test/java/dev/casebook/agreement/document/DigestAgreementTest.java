package dev.casebook.agreement.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.agreement.document.Mutation.Outcome;
import dev.casebook.agreement.document.ThreeJudges.Verdict;
import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueArbitraries;
import dev.casebook.schema.DigestSchema;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import tools.jackson.databind.node.ObjectNode;

/** The schema accepts exactly what the builders accept, whoever reads it. */
class DigestAgreementTest {
  private static final ThreeJudges JUDGES = new ThreeJudges(DigestSchema.json());

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }

  @Property(tries = 80)
  @StatisticsReport(StatisticsReportMode.OFF)
  void checkReaderAndValidatorAgreeOnEveryChangedDigest(
      @ForAll("digests") Digest digest, @ForAll long seed) {
    compareOnEveryChange(digest, seed);
  }

  /** With a fixed seed, so that what is rare does not decide whether the test passes. */
  @Property(tries = 120, seed = "20260603")
  @StatisticsReport(StatisticsReportMode.OFF)
  void everyKindOfChangeOccursWithEveryOutcomeItCanHave(
      @ForAll("digests") Digest digest, @ForAll long seed) {
    compareOnEveryChange(digest, seed);
    assertEveryKindOccurs();
  }

  private static void compareOnEveryChange(Digest digest, long seed) {
    String json = DigestJson.toJson(digest);
    Random random = new Random(seed);
    for (Mutation mutation : Mutation.all()) {
      ObjectNode document = (ObjectNode) Rendering.tree(json);
      if (mutation.change().apply(document, random)) {
        Rendering rendering = TextMutations.any(Rendering.ALL, random);
        Verdict verdict = JUDGES.judge(rendering.bytes(document));
        assertThat(verdict.disagreement())
            .withFailMessage(() -> mutation.kind() + ": " + verdict)
            .isEmpty();
        assertPossible(mutation, verdict);
        Statistics.label("mutants").collect(mutation.kind(), verdict.accepted());
      }
    }
  }

  private static void assertPossible(Mutation mutation, Verdict verdict) {
    if (mutation.outcome() != Outcome.EITHER) {
      assertThat(verdict.accepted())
          .withFailMessage(() -> mutation + ": " + verdict)
          .isEqualTo(mutation.outcome() == Outcome.VALID);
    }
  }

  private static void assertEveryKindOccurs() {
    Statistics.label("mutants")
        .coverage(
            checker -> {
              for (Mutation mutation : Mutation.all()) {
                if (mutation.outcome() != Outcome.INVALID) {
                  checker.check(mutation.kind(), true).count(count -> count > 0);
                }
                if (mutation.outcome() != Outcome.VALID) {
                  checker.check(mutation.kind(), false).count(count -> count > 0);
                }
              }
              checker.checkQuery(values -> true).count(count -> count >= 2_000);
              checker.checkQuery(values -> values.get(1).equals(true)).percentage(p -> p > 25.0);
              checker.checkQuery(values -> values.get(1).equals(false)).percentage(p -> p > 25.0);
            });
  }
}
