package dev.casebook.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.check.StructureCheck;
import dev.casebook.json.DigestReader;
import dev.casebook.model.Digest;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusMakerTest {
  private static final Path EXAMPLE =
      Path.of("../../examples/digests/engineering-at-scale-2026-06-03.json");
  private static final int SIZE = 45_000;
  private static final DigestCheck CHECK =
      DigestCheck.withAllRules().withToday(DigestSource.AFTER_LAST_DAY);

  private final CorpusMaker corpus = corpus(7);

  private static CorpusMaker corpus(long seed) {
    return new CorpusMaker(source(seed));
  }

  private static DigestSource source(long seed) {
    try {
      return new DigestSource(List.of(Files.readAllBytes(EXAMPLE)), seed);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }

  @Test
  void makesTheSameOfTheSameSeed() {
    assertThat(corpus(7).line(3, SIZE, 0)).isEqualTo(corpus.line(3, SIZE, 0));
    assertThat(corpus(8).line(3, SIZE, 0)).isNotEqualTo(corpus.line(3, SIZE, 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 100})
  void makesDigestsOfTheSizeWithNothingWrong(int number) {
    byte[] line = corpus.line(number, SIZE, 0);
    assertThat(line.length).isBetween(SIZE, SIZE * 6 / 5);
    assertThat(CHECK.check("line", text(line))).isEmpty();
  }

  @Test
  void findsNothingInADigestOfMoreStudiesThanThePoolHas() {
    Digest digest = source(7).ofStudies(0, StudyPool.SIZE + 2);
    assertThat(CHECK.check("digest", text(CompactJson.of(digest)))).isEmpty();
  }

  @Test
  void makesProseThatDiffers() {
    List<Digest> digests =
        List.of(
            new DigestReader().read(corpus.line(1, SIZE, 0)),
            new DigestReader().read(corpus.line(2, SIZE, 0)));
    long summaries = digests.stream().flatMap(digest -> digest.caseStudies().stream()).count();
    assertThat(
            digests.stream()
                .flatMap(digest -> digest.caseStudies().stream())
                .map(study -> study.summary())
                .distinct()
                .count())
        .isGreaterThan(summaries * 9 / 10);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void plantsFaultsOfStructure(Fault fault) {
    byte[] faulty = fault.in(corpus.line(5, SIZE, 0), 1);
    assertThat(StructureCheck.ofDigests().check("line", text(faulty)))
        .extracting(Finding::severity)
        .contains(Severity.ERROR);
  }

  @Test
  void plantsAFaultAsOftenAsAsked() {
    byte[] faulty = Fault.WRONG_TYPE.in(corpus.line(5, SIZE, 0), 3);
    assertThat(StructureCheck.ofDigests().check("line", text(faulty))).hasSize(3);
  }

  @Test
  void refusesMoreFaultsThanThereArePlaces() {
    byte[] line = corpus.line(5, SIZE, 0);
    assertThatThrownBy(() -> Fault.WRONG_TYPE.in(line, 1000))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching("There are only \\d+ places for WRONG_TYPE");
  }

  @Test
  void plantsAFaultInEachLineWhoseNumberIsDivided() {
    assertThat(corpus.line(200, SIZE, 100)).isNotEqualTo(corpus.line(200, SIZE, 0));
    assertThat(corpus.line(201, SIZE, 100)).isEqualTo(corpus.line(201, SIZE, 0));
  }
}
