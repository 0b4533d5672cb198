package dev.casebook.prose;

import static java.util.stream.Collectors.joining;

import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention.Figure;
import dev.casebook.prose.Score.Slip;
import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page on figures in prose says what the reader does. */
class FiguresPageTest {
  private static final Path RESOURCES = Path.of("src/test/resources/dev/casebook/prose");

  @Test
  void tellsWhatTheReaderDoes() throws IOException {
    String page =
        Files.readString(RESOURCES.resolve("figures-in-prose.md"))
            .replace("{{forms}}", forms())
            .replace("{{sentences}}", Integer.toString(RealSentences.recorded("now").phrases()))
            .replace(
                "{{real}}",
                real("the reader before", "before") + "\n" + real("the reader now", "now"))
            .replace(
                "{{scores}}",
                score("those the reader was made with", "phrases.tsv")
                    + "\n"
                    + score("those written after it", "phrases-held-back.tsv"));
    GoldenFile.at("../docs/figures-in-prose.md").holds(page);
  }

  private static String forms() throws IOException {
    return Files.readAllLines(RESOURCES.resolve("forms.tsv")).stream()
        .map(line -> line.split("\t", 2))
        .map(columns -> "| %s | %s | %s |".formatted(columns[0], columns[1], figures(columns[1])))
        .collect(joining("\n"));
  }

  private static String figures(String text) {
    return Mentions.in(text).stream()
        .map(Figure.class::cast)
        .map(figure -> "`" + notation(figure.quantity()) + "`")
        .collect(joining(", "));
  }

  private static String notation(Quantity quantity) {
    String ends =
        quantity.min().map(BigDecimal::toPlainString).orElse("")
            + ".."
            + quantity.max().map(BigDecimal::toPlainString).orElse("");
    String number = quantity.value().map(BigDecimal::toPlainString).orElse(ends);
    return (quantity.approximate() ? "~" : "") + number + " " + quantity.unit();
  }

  private static String real(String name, String row) throws IOException {
    Score score = RealSentences.recorded(row);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f %% | %.1f %% | %d | %d | %d |",
        name,
        score.expected(),
        100 * score.precision(),
        100 * score.recall(),
        score.counts().get(Slip.NO_FIGURE),
        score.counts().get(Slip.OTHER_QUANTITY) + score.counts().get(Slip.OTHER_SPAN),
        score.counts().get(Slip.MISSED));
  }

  private static String score(String name, String table) {
    Score score = Score.of(Phrase.in(table));
    return String.format(
        Locale.ROOT,
        "| %s: %d | %d | %.1f %% | %.1f %% |",
        name,
        score.phrases(),
        score.expected(),
        100 * score.precision(),
        100 * score.recall());
  }
}
