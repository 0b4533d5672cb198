package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.casebook.json.DigestJson;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check that is told to end reports what it found so far. */
class CheckInterruptedTest {
  private static final int TERMINATED = 128 + 15;
  private static final int LINES = 2_000;

  /** A pipe takes no less before its writer has to wait. */
  private static final int FULL_PIPE = 60_000;

  @TempDir private Path folder;
  private Path pipe;

  /** An archive that never comes to its end. */
  @BeforeEach
  void aNamedPipe() throws IOException, InterruptedException {
    pipe = folder.resolve("endless.jsonl");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(made.waitFor() == 0, "no named pipes");
  }

  @Test
  void reportsWhatWasFoundSoFarInWholeReports() throws IOException, InterruptedException {
    Path json = folder.resolve("findings.json");
    Path sarif = folder.resolve("findings.sarif");
    Process check =
        CommandRun.process(
                List.of(),
                "check",
                "--report=text",
                "--report=json=" + json,
                "--report=sarif=" + sarif,
                Documents.write(folder.resolve("first/a.json"), Documents.MISSPELT),
                pipe)
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    BufferedReader out = check.inputReader(StandardCharsets.UTF_8);
    String last;
    try (OutputStream archive = Files.newOutputStream(pipe)) {
      archive.write(
          (Documents.MINIFIED.replace("\"date\"", "\"dat\"") + '\n')
              .repeat(LINES)
              .getBytes(StandardCharsets.UTF_8));
      archive.flush();
      // The report has come to the archive, whose last line is still to come.
      assertThat(out.lines().anyMatch(line -> line.startsWith(pipe + ":"))).isTrue();
      check.toHandle().destroy();
      last = out.lines().reduce("", (before, line) -> line);
      assertThat(check.waitFor()).isEqualTo(TERMINATED);
    }

    assertThat(last).startsWith("2 files, ").endsWith(" s; interrupted, the rest was not checked");
    JsonObject summary = (JsonObject) member(json, "summary");
    assertThat(summary.members()).containsEntry("interrupted", JsonValue.of(true));
    assertThat(DigestJson.readValue(Files.readString(sarif))).isInstanceOf(JsonObject.class);
    assertThat(folder.resolve("err.txt")).isEmptyFile();
    try (var files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("."));
    }
  }

  @Test
  void endsThoughNothingComes() throws IOException, InterruptedException {
    Process check = CommandRun.process(List.of(), "check", "--report=json", pipe).start();
    try (OutputStream archive = Files.newOutputStream(pipe)) {
      archive.flush();
      check.toHandle().destroy();
      String report = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(check.waitFor()).isEqualTo(TERMINATED);
      assertThat(report).contains("\"interrupted\": true");
    }
  }

  /** A report that nobody reads cannot be ended, and keeps no process alive. */
  @Test
  void endsThoughNobodyOpensAReport() throws IOException, InterruptedException {
    Path unread = folder.resolve("unread");
    assertThat(new ProcessBuilder("mkfifo", unread.toString()).start().waitFor()).isZero();
    Path input = Documents.write(folder.resolve("first/a.json"), Documents.MISSPELT);
    Path whole = folder.resolve("whole");
    Process check =
        CommandRun.process(
                List.of(), "check", "--report=json=" + whole, "--report=json=" + unread, input)
            .start();
    // The first report is begun, so that the second waits for its reader.
    while (!hasPending()) {
      Thread.sleep(20);
    }
    check.toHandle().destroy();

    assertThat(check.waitFor()).isEqualTo(TERMINATED);
  }

  private boolean hasPending() throws IOException {
    try (var files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith(".whole."));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void endsThoughNobodyReadsWhatIsPrinted(boolean reports)
      throws IOException, InterruptedException {
    Path archive = folder.resolve("archive.jsonl");
    String line = reports ? Documents.MINIFIED.replace("\"date\"", "\"dat\"") + '\n' : "";
    Documents.write(archive, line.repeat(LINES));
    List<Object> words = new ArrayList<>(List.of("check", archive));
    for (int i = 0; i < LINES && !reports; i++) {
      words.add("missing/" + "x".repeat(90) + i);
    }
    Process check = CommandRun.process(List.of(), words.toArray()).start();
    InputStream unread = reports ? check.getInputStream() : check.getErrorStream();
    while (unread.available() < FULL_PIPE) {
      Thread.sleep(20);
    }
    check.toHandle().destroy();

    assertThat(check.waitFor()).isEqualTo(TERMINATED);
  }

  private static JsonValue member(Path report, String name) throws IOException {
    JsonObject root = (JsonObject) DigestJson.readValue(Files.readString(report));
    return root.members().get(name);
  }
}
