package dev.casebook.prose;

import dev.casebook.prose.Score.Slip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the reader on sentences that others wrote and that are not part of the project, and
 * fails below a floor.
 */
final class RealSentences {
  private static final Path RECORD =
      Path.of("src/test/resources/dev/casebook/prose/real-sentences.txt");

  private RealSentences() {}

  /**
   * Reads the sentences of a file, a line each: number, source, text, and spans with quantities.
   *
   * @param args the file, the record with the floors, and {@code --slips} to show what is read
   *     wrong
   */
  public static void main(String[] args) throws IOException {
    List<Phrase> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (!line.isBlank() && !line.startsWith("# ")) {
        String[] columns = line.split("\t", -1);
        sentences.add(Phrase.withSpans(columns[2], columns[3]));
      }
    }
    Score score = Score.of(sentences);
    if (args.length > 2) {
      score.slips().forEach(System.out::println);
    }
    System.out.println(shown(score));
    Path record = Path.of(args[1]);
    if (100 * score.precision() < floor(record, "precision")
        || 100 * score.recall() < floor(record, "recall")) {
      System.out.println("FAILED: below the floor of " + record);
      System.exit(1);
    }
  }

  private static String shown(Score score) {
    return String.format(
        Locale.ROOT,
        "%d real sentences with %d figures: %d read, %d right; precision %.1f %%, recall %.1f %%; %s",
        score.phrases(),
        score.expected(),
        score.read(),
        score.right(),
        100 * score.precision(),
        100 * score.recall(),
        score.counts());
  }

  private static double floor(Path record, String name) throws IOException {
    return Double.parseDouble(row(record, name)[0]);
  }

  /** The counts of an earlier measure. */
  static Score recorded(String name) throws IOException {
    int[] counts = Arrays.stream(row(RECORD, name)).mapToInt(Integer::parseInt).toArray();
    Map<Slip, Integer> slips = new EnumMap<>(Slip.class);
    Slip[] kinds = Slip.values();
    for (int i = 0; i < kinds.length; i++) {
      slips.put(kinds[i], counts[4 + i]);
    }
    return new Score(counts[0], counts[1], counts[2], counts[3], slips, List.of());
  }

  private static String[] row(Path record, String name) throws IOException {
    return Files.readAllLines(record).stream()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length() + 1).split(" ", -1))
        .findFirst()
        .orElseThrow();
  }
}
