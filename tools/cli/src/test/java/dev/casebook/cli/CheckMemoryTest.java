package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The heap grows neither with an archive, nor with a document whose form is checked. */
class CheckMemoryTest {
  private static final List<String> SMALL_HEAP = List.of("-Xmx32m", "-XX:+UseSerialGC");

  /** A digest with a text of three kilobytes. */
  private static final String DIGEST =
      Documents.MINIFIED.replace(
          "served from memory.", "served from memory, and seldom from a disk. ".repeat(70).strip());

  private static final String FAULTY = DIGEST.replace("\"date\"", "\"dat\"");

  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void aFolderForWhatIsPrinted() throws IOException {
    output = Files.createDirectory(folder.resolve("output"));
  }

  private CommandRun check(Object... words) throws IOException, InterruptedException {
    return CommandRun.inOwnProcess(output, SMALL_HEAP, words);
  }

  @Test
  void checksAPackedArchiveOfFiveTimesTheHeap() throws IOException, InterruptedException {
    Path archive = folder.resolve("a.jsonl.gz");
    int lines = 5 * 32_000_000 / DIGEST.length();
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(archive)), StandardCharsets.UTF_8)) {
      for (int i = 0; i < lines; i++) {
        out.write(DIGEST.replace("week-1", "week-" + i) + '\n');
      }
    }

    CommandRun run = check("check", "--jobs=3", archive);

    assertThat(run.err()).isEmpty();
    assertThat(run.summary())
        .isEqualTo("1 file, %d documents: 0 errors, 0 warnings, 0 infos".formatted(lines));
  }

  @Test
  void reportsMoreFindingsThanTheHeapHasRoomFor() throws IOException, InterruptedException {
    Path archive = folder.resolve("a.jsonl");
    int lines = 20_000;
    try (BufferedWriter out = Files.newBufferedWriter(archive)) {
      for (int i = 0; i < lines; i++) {
        out.write(FAULTY.replace("week-1", "week-" + i) + '\n');
      }
    }
    Path json = folder.resolve("a.json");

    CommandRun run = check("check", "--jobs=3", "--report=text", "--report=json=" + json, archive);

    assertThat(run.err()).isEmpty();
    assertThat(Files.size(json)).isGreaterThan(10_000_000);
    assertThat(run.summary())
        .startsWith("1 file, %d documents: %d errors".formatted(lines, 2 * lines));
  }

  @Test
  void checksTheFormOfADocumentOfThreeTimesTheHeap() throws IOException, InterruptedException {
    Path file = folder.resolve("large.json");
    String study = DIGEST.substring(DIGEST.indexOf("{\"id\":\"cache\""), DIGEST.length() - 2);
    String rest = DIGEST.substring(0, DIGEST.indexOf(study));
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(rest);
      for (int i = 0; i < 3 * 32_000_000 / study.length(); i++) {
        out.write(study + ",\n");
      }
      out.write(study.replace("\"title\"", "\"titel\"") + "]}");
    }

    CommandRun run = check("check", "--structure-only", "--max-bytes=1000000000", file);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("error: There is no property \"titel\" here; did you mean \"title\"?")
        .contains(" | {\"id\":\"cache\",\"titel\":\"A cache\"");
    assertThat(run.summary()).isEqualTo("1 file, 1 document: 2 errors, 0 warnings, 0 infos");
  }
}
