package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost when {@code casebook format} cannot format a file, and the others still are. */
class FormatFailuresTest {
  @TempDir private Path folder;
  private Path other;

  @BeforeEach
  void aFileThatCanBeFormatted() throws IOException {
    other = Documents.write(folder.resolve("good/z.json"), Documents.MINIFIED);
  }

  @Test
  void leavesAFileWithErrorsAsItIsAndTellsThemAll() throws IOException {
    String faulty = Documents.MISSPELT.replace("2026-01-05", "soon") + "\r\n";
    Path file = Documents.write(folder.resolve("bad/a.json"), faulty);

    CommandRun run = CommandRun.of("format", file, other);

    assertThat(file).content().isEqualTo(faulty);
    assertThat(run.err().lines()).anyMatch(line -> line.contains("| ") && line.endsWith("^~~~~~"));
    assertThat(run.err().lines().filter(line -> line.startsWith(file.toString())))
        .hasSize(2)
        .anyMatch(line -> line.startsWith(file + ":5:11: error: ") && line.endsWith("[bad-format]"))
        .anyMatch(line -> line.startsWith(file + ":9:7: error: There is no property \"nick\""));
    assertThat(run.out()).isEqualTo("formatted " + other + "\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(other).hasContent(Documents.CANONICAL);
  }

  @Test
  void leavesBytesThatAreNoTextAsTheyAre() throws IOException {
    byte[] latin1 =
        Documents.CANONICAL.replace("Acme", "Acmé").getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("latin1.json"), latin1);

    CommandRun run = CommandRun.of("format", file);

    assertThat(file).hasBinaryContent(latin1);
    assertThat(run.err()).startsWith(file + ":9:19: error: ").contains("[encoding]");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void neverPrintsControlCharactersWithAFinding() throws IOException {
    Path odd = Documents.write(folder.resolve("\u001b[31m.json"), "{\"a\u009b\": 1}");

    assertThat(CommandRun.of("format", odd).err())
        .contains("\\u001b[31m.json:1:2: error: ")
        .doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009f&&[^\\n]]");
  }

  @Test
  void tellsErrorsOfStandardInputAndPrintsNoDocument() {
    CommandRun run = CommandRun.withInput(Documents.MISSPELT, "format", "-");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("-:9:7: error: ");
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.ndjson", "a.jsonl.gz", "a.json.gz"})
  void refusesAnArchive(String name) throws IOException {
    Path archive = Documents.write(folder.resolve(name), Documents.MINIFIED + "\n");

    CommandRun run = CommandRun.of("format", archive, other);

    assertThat(run.err())
        .isEqualTo("casebook: " + archive + ": format rewrites single documents, not archives\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(archive).content().isEqualTo(Documents.MINIFIED + "\n");
    assertThat(other).hasContent(Documents.CANONICAL);
  }

  @Test
  void tellsAMissingFileAndFormatsTheOthers() {
    Path missing = folder.resolve("missing.json");

    CommandRun run = CommandRun.of("format", missing, other);

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "formatted " + other + "\n",
                "casebook: " + missing + ": no such file or folder\n"));
  }

  @Test
  void losesNothingInAFolderThatMayNotBeWritten() throws IOException {
    Path locked = other.getParent();
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(locked), "permissions do not hold for this user");

    CommandRun run = CommandRun.of("format", locked);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));

    assertThat(run)
        .isEqualTo(new CommandRun(2, "", "casebook: " + other + ": permission denied\n"));
    assertThat(other).content().isEqualTo(Documents.MINIFIED);
    assertThat(locked.toFile().list()).containsExactly("z.json");
  }
}
