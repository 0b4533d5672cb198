package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is told, the rest is checked all the same, and the exit code is 2. */
class CheckFailuresTest {
  @TempDir private Path folder;
  private Path other;

  @BeforeEach
  void aFileThatCanBeRead() throws IOException {
    other = Documents.write(folder.resolve("readable/a.json"), Documents.MISSPELT);
  }

  private void assertFails(String word, String message) {
    CommandRun run = CommandRun.of("check", word, other);

    assertThat(run.err()).isEqualTo("casebook: " + message + System.lineSeparator());
    assertThat(run.summary()).isEqualTo("1 file, 1 document: 1 error, 0 warnings, 0 infos");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void namesAConfigurationThatCannotBeRead() throws IOException {
    Path unreadable = Path.of("/proc/self/mem");
    assumeTrue(Files.isRegularFile(unreadable), "there is no file that fails for everybody");
    Path document = Documents.write(folder.resolve("d/a.json"), Documents.CANONICAL);
    Path config = Files.createSymbolicLink(folder.resolve("d/casebook.toml"), unreadable);
    String message = ": its configuration cannot be read: " + config + ": Input/output error";

    assertFails(document.toString(), document + message);
    assertFails(
        Documents.write(folder.resolve("d/a.jsonl"), Documents.MINIFIED).toString(),
        folder.resolve("d/a.jsonl") + message);
  }

  @Test
  void notesWhatHasTheNameOfAConfigurationAndIsNoFile() throws IOException {
    Path place = folder.resolve("readable/casebook.toml");
    for (Path target : List.of(folder, place, folder.resolve("missing"), Path.of("/dev/zero"))) {
      Files.createSymbolicLink(place, target);

      CommandRun run = CommandRun.of("check", other);

      assertThat(run.err())
          .isEqualTo(
              "casebook: " + place + ": is no file, and is passed over as a configuration\n");
      assertThat(run.code()).isEqualTo(1);
      Files.delete(place);
    }
  }

  @Test
  void tellsAMissingFile() {
    String missing = folder.resolve("missing.json").toString();
    assertFails(missing, missing + ": no such file or folder");
  }

  @Test
  void tellsAFolderWithoutDigests() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    assertFails(empty, empty + ": no digests found here");
  }

  @Test
  void tellsAGlobWithoutMatches() {
    String glob = folder + "/*.none";
    assertFails(glob, glob + ": no digests found here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[ab", "{a,b", "{a,{b}}"})
  void tellsAGlobThatIsNone(String glob) {
    String word = folder + "/" + glob;
    assertFails(word, word + ": no such file or folder");
  }

  @Test
  void tellsAGlobInAMissingFolderOnce() {
    String glob = folder + "/missing/*.json";
    assertFails(glob, folder + "/missing: no such file or folder");
  }

  @Test
  void tellsALinkThatLeadsNowhere() throws IOException {
    Path link = folder.resolve("links/a.json");
    Files.createDirectory(link.getParent());
    Files.createSymbolicLink(link, folder.resolve("missing"));
    assertFails(link.getParent().toString(), link + ": no such file or folder");
  }

  @ParameterizedTest
  @CsvSource({
    "a.json.gz, is no gzip data",
    "a.jsonl.gz, is no gzip data",
  })
  void tellsAFileThatIsNotPacked(String name, String reason) throws IOException {
    String file = Documents.write(folder.resolve(name), Documents.CANONICAL).toString();
    assertFails(file, file + ": " + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json.gz", "a.ndjson.gz"})
  void tellsAPackedFileThatIsCutOff(String name) throws IOException {
    byte[] packed = Documents.packed(Documents.MINIFIED);
    Path file = folder.resolve(name);
    Files.write(file, Arrays.copyOf(packed, packed.length / 2));
    assertFails(file.toString(), file + ": the packed data is cut off");
  }

  @Test
  void tellsAFileThatMayNotBeRead() throws IOException {
    Path file = Documents.write(folder.resolve("secret.json"), Documents.CANONICAL);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "permissions do not hold for this user");
    assertFails(file.toString(), file + ": permission denied");
  }

  @Test
  void tellsAFolderThatMayNotBeRead() throws IOException {
    Path secret = Files.createDirectory(folder.resolve("secret"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(secret), "permissions do not hold for this user");
    CommandRun run = CommandRun.of("check", secret, other);
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));

    assertThat(run.err()).startsWith("casebook: " + secret + ": permission denied");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void readsANamedPipeOnceThoughTheReportShowsItsLines() throws Exception {
    Path pipe = folder.resolve("pipe");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(made.waitFor() == 0, "no named pipes");
    Thread writer =
        new Thread(
            () -> {
              try {
                Files.writeString(pipe, Documents.MISSPELT);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    writer.start();

    CommandRun run = CommandRun.of("check", pipe);
    writer.join();

    assertThat(run.out()).contains("pipe:9:7: error: ").contains("  9 |       \"nick\": 1,\n");
  }

  @Test
  void neverPrintsControlCharactersOfAName() {
    CommandRun run = CommandRun.of("check", "\u001b[31mred\u202e\u009b");

    assertThat(run.err())
        .isEqualTo("casebook: \\u001b[31mred\\u202e\\u009b: no such file or folder\n");
  }

  @Test
  void reportsWhatCouldBeReadWhenNothingElseCould() {
    CommandRun run = CommandRun.of("check", "--report", "json", folder.resolve("missing"));

    assertThat(run.out()).contains("\"findings\": [],").contains("\"files\": 0,");
    assertThat(run.code()).isEqualTo(2);
  }
}
