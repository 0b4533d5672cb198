package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code casebook format} rewrites and tells. */
class FormatCommandTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));

  @TempDir private Path folder;
  private Path minified;
  private Path canonical;

  @BeforeEach
  void twoFiles() throws IOException {
    minified = Documents.write(folder.resolve("minified.json"), Documents.MINIFIED);
    canonical = Documents.write(folder.resolve("canonical.json"), Documents.CANONICAL);
    Files.setLastModifiedTime(minified, LONG_AGO);
    Files.setLastModifiedTime(canonical, LONG_AGO);
  }

  @Test
  void rewritesOnlyWhatChangesAndTellsWhich() throws IOException {
    CommandRun run = CommandRun.of("format", folder);

    assertThat(run).isEqualTo(new CommandRun(0, "formatted " + minified + "\n", ""));
    assertThat(minified).hasContent(Documents.CANONICAL);
    assertThat(Files.getLastModifiedTime(canonical)).isEqualTo(LONG_AGO);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("minified.json", "canonical.json");
  }

  @Test
  void changesNothingTheSecondTime() {
    CommandRun.of("format", folder);

    assertThat(CommandRun.of("format", folder)).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void onlyTellsWhatWouldChangeWhenAsked() throws IOException {
    CommandRun run = CommandRun.of("format", "--check", folder);

    assertThat(run).isEqualTo(new CommandRun(1, "would change " + minified + "\n", ""));
    assertThat(minified).hasContent(Documents.MINIFIED);
    assertThat(Files.getLastModifiedTime(minified)).isEqualTo(LONG_AGO);
  }

  @Test
  void isContentWithCanonicalFilesWhenAsked() {
    assertThat(CommandRun.of("format", "--check", canonical)).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void keepsPermissions() throws IOException {
    Files.setPosixFilePermissions(minified, PosixFilePermissions.fromString("rw-r-x--x"));

    CommandRun.of("format", minified);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(minified)))
        .isEqualTo("rw-r-x--x");
    assertThat(minified).hasContent(Documents.CANONICAL);
  }

  @Test
  void refusesALinkOutOfTheFolderUnlessItIsNamed() throws IOException {
    Path tree = Files.createDirectory(folder.resolve("tree"));
    Path link = Files.createSymbolicLink(tree.resolve("link.json"), Path.of("../minified.json"));

    CommandRun run = CommandRun.of("format", tree);

    String problem = ": is a link out of the folder; name it, or what it points to\n";
    assertThat(run).isEqualTo(new CommandRun(2, "", "casebook: " + link + problem));
    assertThat(minified).hasContent(Documents.MINIFIED);

    CommandRun.of("format", link);
    assertThat(minified).hasContent(Documents.CANONICAL);
  }

  @Test
  void rewritesWhatALinkWithinTheFolderPointsTo() throws IOException {
    Path below = Files.createDirectory(folder.resolve("below"));
    Files.createSymbolicLink(below.resolve("link.json"), Path.of("../minified.json"));

    assertThat(CommandRun.of("format", folder).code()).isZero();
    assertThat(minified).hasContent(Documents.CANONICAL);
  }

  @Test
  void keepsALinkAndRewritesWhatItPointsTo() throws IOException {
    Path link = folder.resolve("sub/link.json");
    Files.createDirectory(link.getParent());
    Files.createSymbolicLink(link, Path.of("../minified.json"));

    CommandRun run = CommandRun.of("format", link);

    assertThat(run.out()).isEqualTo("formatted " + link + "\n");
    assertThat(link).isSymbolicLink();
    assertThat(minified).hasContent(Documents.CANONICAL).isRegularFile();
    assertThat(link.getParent().toFile().list()).containsExactly("link.json");
  }

  @Test
  void dropsAByteOrderMark() throws IOException {
    Path marked = Documents.write(folder.resolve("m.json"), Documents.WITH_BYTE_ORDER_MARK);

    assertThat(CommandRun.of("format", marked).code()).isZero();
    assertThat(marked).hasContent(Documents.CANONICAL);
  }

  @Test
  void formatsStandardInput() {
    assertThat(CommandRun.withInput(Documents.MINIFIED, "format", "-"))
        .isEqualTo(new CommandRun(0, Documents.CANONICAL, ""));
    assertThat(CommandRun.withInput(Documents.CANONICAL, "format", "-"))
        .isEqualTo(new CommandRun(0, Documents.CANONICAL, ""));
  }

  @Test
  void checksTheFormOfStandardInput() {
    assertThat(CommandRun.withInput(Documents.MINIFIED, "format", "--check", "-"))
        .isEqualTo(new CommandRun(1, "would change -\n", ""));
    assertThat(CommandRun.withInput(Documents.CANONICAL, "format", "--check", "-"))
        .isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void neverPrintsControlCharactersOfAName() throws IOException {
    Path odd = Documents.write(folder.resolve("\u001b[31m\u202e.json"), Documents.MINIFIED);

    assertThat(CommandRun.of("format", "--check", odd).out())
        .isEqualTo("would change " + folder + "/\\u001b[31m\\u202e.json\n");
    assertThat(CommandRun.of("format", odd).out())
        .isEqualTo("formatted " + folder + "/\\u001b[31m\\u202e.json\n");
  }
}
