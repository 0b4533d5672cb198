package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of {@code casebook check} stand for. */
class CheckInputsTest {
  private static final String FINE = "0 errors, 0 warnings, 0 infos";

  @TempDir private Path folder;

  @Test
  void checksAFile() throws IOException {
    CommandRun run = CommandRun.of("check", valid("a.json"));

    assertThat(run.code()).isZero();
    assertThat(run.summary()).isEqualTo("1 file, 1 document: " + FINE);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void checksAFileOfAnyNameWhenItIsNamed() throws IOException {
    Path other = Documents.write(folder.resolve("digest.txt"), Documents.OTHER);
    assertThat(CommandRun.of("check", valid(".hidden"), other).summary())
        .isEqualTo("2 files, 2 documents: " + FINE);
  }

  @Test
  void checksTheJsonFilesOfAFolderAtAnyDepthSortedAndLeavesHiddenOnesOut() throws IOException {
    misspelt("b.json");
    misspelt("c/d/e.json");
    misspelt("a.json");
    misspelt("c.json");
    misspelt(".hidden.json");
    misspelt(".git/f.json");
    misspelt("c/.git/g.json");
    misspelt("notes.txt");
    misspelt("archive.jsonl");
    misspelt("packed.json.gz");

    CommandRun run = CommandRun.of("check", folder);

    assertThat(run.namedFiles(folder)).containsExactly("a.json", "b.json", "c.json", "c/d/e.json");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void checksAHiddenFolderThatIsNamed() throws IOException {
    misspelt(".drafts/a.json");

    assertThat(CommandRun.of("check", folder.resolve(".drafts")).namedFiles(folder))
        .containsExactly(".drafts/a.json");
  }

  @Test
  void checksSeveralFoldersInTheOrderGiven() throws IOException {
    misspelt("z/2.json");
    misspelt("z/1.json");
    misspelt("a/3.json");

    CommandRun run = CommandRun.of("check", folder.resolve("z"), folder.resolve("a"));

    assertThat(run.namedFiles(folder)).containsExactly("z/1.json", "z/2.json", "a/3.json");
  }

  @Test
  void checksAFileOnceHoweverItIsNamed() throws IOException {
    Path file = valid("x/a.json");
    Path spelt = folder.resolve("x/../x/./a.json");
    Path relative = Path.of("").toAbsolutePath().relativize(file);

    CommandRun run = CommandRun.of("check", file, file, spelt, relative, folder);

    assertThat(run.summary()).isEqualTo("1 file, 1 document: " + FINE);
  }

  @Test
  void followsALinkToAFolder() throws IOException {
    misspelt("real/a.json");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

    assertThat(CommandRun.of("check", link).namedFiles(folder)).containsExactly("link/a.json");
    assertThat(CommandRun.of("check", link + "/*.json").namedFiles(folder))
        .containsExactly("link/a.json");
  }

  @Test
  void leavesLinkedFoldersInsideAFolderOutAndTakesLinkedFiles() throws IOException {
    misspelt("real/a.json");
    Files.createDirectory(folder.resolve("top"));
    Files.createSymbolicLink(folder.resolve("top/loop"), folder);
    Files.createSymbolicLink(folder.resolve("top/b.json"), folder.resolve("real/a.json"));

    assertThat(CommandRun.of("check", folder.resolve("top")).namedFiles(folder))
        .containsExactly("top/b.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*.json", "[ab]?.json", "{a1,b1}.json", "**.json"})
  void checksTheMatchesOfAGlob(String glob) throws IOException {
    misspelt("b1.json");
    misspelt("a1.json");
    misspelt("c1.txt");

    assertThat(CommandRun.of("check", folder + "/" + glob).namedFiles(folder))
        .containsExactly("a1.json", "b1.json");
  }

  @Test
  void takesAFileWhoseNameLooksLikeAGlob() throws IOException {
    misspelt("a[1].json");

    assertThat(CommandRun.of("check", folder.resolve("a[1].json")).namedFiles(folder))
        .containsExactly("a[1].json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.ndjson", "A.JSONL"})
  void checksAnArchiveLineByLine(String name) throws IOException {
    Path archive = Documents.write(folder.resolve(name), archive());

    assertChecksArchive(CommandRun.of("check", archive));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl.gz", "a.ndjson.gz", "A.JSONL.GZ"})
  void unpacksAnArchive(String name) throws IOException {
    Path archive = Documents.writePacked(folder.resolve(name), archive());

    assertChecksArchive(CommandRun.of("check", archive));
  }

  private static void assertChecksArchive(CommandRun run) {
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(":3:51: error: There is no property \"sereis\" here; did you mean \"series\"?")
        .contains("  3 | …");
    assertThat(run.summary()).isEqualTo("1 file, 2 documents: 2 errors, 0 warnings, 0 infos");
  }

  /** Two digests with a blank line between them; the second misspells a key. */
  private static String archive() {
    return Documents.OTHER
        + "\n\n"
        + Documents.MINIFIED
            .replace(
                "\"series\":\"Weekly\",\"date\"", "\"series\":\"Weekly\",\"sereis\":1,\"date\"")
            .replace("\"date\":\"2026-01-05\",", "\"date\":\"5 January\",")
        + "\n";
  }

  @Test
  void unpacksADocument() throws IOException {
    Path packed = Documents.writePacked(folder.resolve("a.json.gz"), Documents.MISSPELT);

    CommandRun run = CommandRun.of("check", packed);

    assertThat(run.out()).contains("a.json.gz:9:7: error: ").contains("  9 |       \"nick\": 1,\n");
  }

  @Test
  void takesAFileThatIsFoundForNoStandardInput() throws Exception {
    misspelt("-");
    valid("a.json");
    ProcessBuilder command = CommandRun.process(List.of(), "check", "*");

    Process run = command.directory(folder.toFile()).redirectErrorStream(true).start();
    run.getOutputStream().close();

    assertThat(run.inputReader().lines().toList())
        .anyMatch(line -> line.startsWith("./-:9:7: error: "))
        .contains("  9 |       \"nick\": 1,");
    assertThat(run.waitFor()).isEqualTo(1);
  }

  /** The folder above a linked one is that above what the link points to. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@/link/../digests",
        "@/link/../digests/*.json",
        "@/link/./.././digests/",
        "@/x/../link/../digests",
        "@/digests @/link/../digests",
        "@/digests/a.json @/link/../digests/a.json"
      })
  void checksTheFilesThatWereFoundAfterALink(String words) throws IOException {
    Files.createDirectories(folder.resolve("target/sub"));
    Files.createDirectories(folder.resolve("x"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("target/sub"));
    valid("digests/a.json");
    misspelt("target/digests/a.json");
    Documents.write(
        folder.resolve("target/digests/casebook.toml"), "[severity]\nlookalike-unit = 'x'\n");

    CommandRun run =
        CommandRun.of(Stream.of(("check " + words.replace("@", "" + folder)).split(" ")).toArray());

    assertThat(run.out())
        .contains("/digests/a.json:9:7: error: ")
        .contains("target/digests/casebook.toml:2:");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void checksStandardInputAndShowsItsLines() {
    CommandRun run = CommandRun.withInput(Documents.MISSPELT, "check", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("-:9:7: error: There is no property \"nick\" here")
        .contains("  9 |       \"nick\": 1,\n    |       ^~~~~~\n");
  }

  @Test
  void checksStandardInputOnceAmongFiles() throws IOException {
    Path file = valid("a.json");

    assertThat(CommandRun.withInput(Documents.OTHER, "check", "-", file, "-").summary())
        .isEqualTo("2 files, 2 documents: " + FINE);
  }

  @Test
  void findsAnEmptyArchiveFine() throws IOException {
    Path archive = Documents.write(folder.resolve("a.jsonl"), "\n");

    CommandRun run = CommandRun.of("check", archive);

    assertThat(run.code()).isZero();
    assertThat(run.summary()).isEqualTo("1 file, 0 documents: " + FINE);
  }

  private Path valid(String name) throws IOException {
    return Documents.write(folder.resolve(name), Documents.CANONICAL);
  }

  private void misspelt(String name) throws IOException {
    Documents.write(folder.resolve(name), Documents.MISSPELT);
  }
}
