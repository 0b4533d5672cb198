package dev.casebook.corpus;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.LocalDate;
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
      DigestCheck.withAllRules().withToday(LocalDate.of(2030, 1, 1));

  private final CorpusMaker corpus = corpus(7);

  private static CorpusMaker corpus(long seed) {
    try {
      return new CorpusMaker(new DigestSource(List.of(Files.readAllBytes(EXAMPLE)), seed));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }

  @Test
  void makesTheSameOfTheSameSeed() {
    assertThat(corpus(7).line(3, SIZE, false)).isEqualTo(corpus.line(3, SIZE, false));
    assertThat(corpus(8).line(3, SIZE, false)).isNotEqualTo(corpus.line(3, SIZE, false));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 100})
  void makesDigestsOfTheSizeWithNothingWrong(int number) {
    byte[] line = corpus.line(number, SIZE, false);
    assertThat(line.length).isBetween(SIZE, SIZE * 6 / 5);
    assertThat(CHECK.check("line", text(line))).isEmpty();
  }

  @Test
  void makesProseThatDiffers() {
    List<Digest> digests =
        List.of(
            new DigestReader().read(corpus.line(1, SIZE, false)),
            new DigestReader().read(corpus.line(2, SIZE, false)));
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
    byte[] faulty = fault.in(corpus.line(5, SIZE, false));
    assertThat(StructureCheck.ofDigests().check("line", text(faulty)))
        .extracting(Finding::severity)
        .contains(Severity.ERROR);
  }

  @Test
  void plantsAFaultInEveryHundredthLine() {
    assertThat(corpus.line(200, SIZE, true)).isNotEqualTo(corpus.line(200, SIZE, false));
    assertThat(corpus.line(201, SIZE, true)).isEqualTo(corpus.line(201, SIZE, false));
  }
}
