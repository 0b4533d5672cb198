package dev.casebook.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ArchiveTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @TempDir private static Path folder;
  private static FaultyArchive faulty;
  private static JsonNode report;

  @BeforeAll
  static void runTheCommandLine() throws IOException, InterruptedException {
    faulty = FaultyArchive.in(folder);
    report = CommandLine.check(folder, TODAY, faulty.paths());
  }

  private static Archive archive(String... paths) throws IOException {
    return Archive.find(LocalSpark.SESSION, List.of(paths));
  }

  @ParameterizedTest
  @ValueSource(longs = {5_000, 77_777, Archive.SHARE})
  void findsWhatTheCommandLineFindsInItsOrder(long share) throws IOException {
    Archive archive = archive(faulty.paths().toArray(String[]::new)).inSharesOf(share);
    CheckedArchive checked = archive.check(TODAY);
    List<Found> expected = report.path("findings").valueStream().map(Found::of).toList();
    assertThat(expected).extracting(Found::rule).contains("encoding", "byte-order-mark", "syntax");
    assertThat(checked.findings().collectAsList().stream().map(Found::of))
        .containsExactlyElementsOf(expected);
    JsonNode summary = report.path("summary");
    assertThat(archive.files()).isEqualTo(summary.path("files").asInt());
    assertThat(checked.documents().count()).isEqualTo(summary.path("documents").asLong());
  }

  @Test
  void splitsLargeFiles() throws IOException {
    assertThat(
            archive(folder + "/large.jsonl")
                .inSharesOf(5_000)
                .check(TODAY)
                .documents()
                .rdd()
                .getNumPartitions())
        .isGreaterThan(100);
  }

  @Test
  void takesGlobs() throws IOException {
    assertThat(archive(folder + "/*.jsonl*").files()).isEqualTo(2);
  }

  @Test
  void takesAFileOnce() throws IOException {
    assertThat(archive(folder + "/files", folder + "/files/b-a.json").files()).isEqualTo(3);
  }

  @Test
  void namesAPathThatLeadsNowhere() {
    assertThatThrownBy(() -> archive(folder + "/nowhere"))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("/nowhere: there is no such file");
  }

  @Test
  void namesAFolderWithoutDigests() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("none"));
    assertThatThrownBy(() -> archive(empty.toString()))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("/none: no digests found here");
  }

  @Test
  void namesAFileThatCannotBeRead() throws IOException {
    Path cut = Files.write(folder.resolve("cut.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8});
    CheckedArchive checked = archive(cut.toString()).check(TODAY);
    assertThatThrownBy(() -> checked.documents().count())
        .hasMessageContaining("cut.jsonl.gz cannot be read: ");
  }
}
