package dev.casebook.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader's precision and recall on labelled phrases, which may only rise. */
class FigureQualityTest {
  private static final Path FLOORS =
      Path.of("src/test/resources/dev/casebook/prose/quality-floors.txt");

  @ParameterizedTest
  @ValueSource(strings = {"phrases", "phrases-held-back"})
  void isNeitherBelowNorAboveItsFloor(String name) throws IOException {
    Score score = Score.of(Phrase.in(name + ".tsv"));
    Score floor = floor(name);
    String slips = String.join("\n", score.slips());
    assertThat(score.precision())
        .as("precision fell:%n%s", slips)
        .isGreaterThanOrEqualTo(floor.precision());
    assertThat(score.recall()).as("recall fell:%n%s", slips).isGreaterThanOrEqualTo(floor.recall());
    assertThat(counts(name, score))
        .as("the reader got better, or the phrases are others: put this line into %s", FLOORS)
        .isEqualTo(counts(name, floor));
  }

  @ParameterizedTest
  @ValueSource(strings = {"phrases", "phrases-held-back"})
  void expectsUnitsThatExist(String name) {
    assertThat(Phrase.in(name + ".tsv"))
        .flatExtracting(Phrase::figures)
        .allSatisfy(figure -> assertThat(Unit.of(figure.quantity().unit())).isPresent());
  }

  private static String counts(String name, Score score) {
    return "%s %d %d %d %d"
        .formatted(name, score.phrases(), score.expected(), score.read(), score.right());
  }

  private static Score floor(String name) throws IOException {
    int[] counts =
        Files.readAllLines(FLOORS).stream()
            .filter(line -> line.startsWith(name + " "))
            .map(line -> line.substring(name.length() + 1).split(" "))
            .map(words -> Arrays.stream(words).mapToInt(Integer::parseInt).toArray())
            .findFirst()
            .orElseThrow();
    return new Score(counts[0], counts[1], counts[2], counts[3], Map.of(), List.of());
  }
}
