package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command replaces nothing that it reads, and writes nothing that a configuration asks for. */
class ReportFilesTest {
  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void aDocumentWithAnError() throws IOException {
    input = Documents.write(folder.resolve("in/a.json"), Documents.MISSPELT);
  }

  private CommandRun check(Object... words) {
    return CommandRun.of(Stream.concat(Stream.of("check"), Stream.of(words)).toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {".git/hooks/pre-commit", "in/a.json", "c.toml", "new.txt"})
  void aConfigurationWritesNoFile(String file) throws IOException {
    Path named = Documents.write(folder.resolve(file), "of the user's own");
    Path config =
        Documents.write(folder.resolve("c.toml"), "[check]\nreport = [\"text=" + file + "\"]\n");
    String before = Files.readString(named);

    CommandRun run = check("--config", config, folder.resolve("in"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            config
                + ":2:11: error: A configuration cannot say which file a report is written to;"
                + " write --report text=FILE on the command line [bad-configuration]");
    assertThat(named).hasContent(before);
  }

  @ParameterizedTest
  @CsvSource({"in/a.json, in/a.json", "in/a.json, in", "in/../in/a.json, in", "in/link.json, in"})
  void aReportReplacesNoInput(String report, String word) throws IOException {
    Files.createSymbolicLink(folder.resolve("in/link.json"), Path.of("a.json"));

    CommandRun run = check("--report=json=" + folder.resolve(report), folder.resolve(word));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is an input; name another file for the report");
    assertThat(input).hasContent(Documents.MISSPELT);
    assertThat(folder.resolve("in").toFile().list()).containsOnly("a.json", "link.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"casebook.toml", "other.toml", "link"})
  void aReportReplacesNoConfiguration(String name) throws IOException {
    Documents.write(folder.resolve("casebook.toml"), "");
    Documents.write(folder.resolve("other.toml"), "");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("casebook.toml"));
    Path report = folder.resolve(name);

    CommandRun run =
        check("--config", folder.resolve("other.toml"), "--report=text=" + report, input);

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "casebook: "
                    + report
                    + ": is a configuration; name another file for the report\n"));
    assertThat(report).isEmptyFile();
  }

  @Test
  void aReportReplacesNoFolder() {
    CommandRun run = check("--report=text=" + folder, input);

    assertThat(run).isEqualTo(new CommandRun(2, "", "casebook: " + folder + ": is a folder\n"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twoReportsNeedTwoFiles(boolean exists) throws IOException {
    Path report = folder.resolve("r");
    if (exists) {
      Files.createFile(report);
    }
    Path again = folder.resolve("in/../r");

    CommandRun run = check("--report=text=" + report, "--report=json=" + again, input);

    assertThat(run)
        .isEqualTo(
            new CommandRun(2, "", "casebook: " + again + ": takes another report already\n"));
    assertThat(Files.exists(report)).isEqualTo(exists);
  }

  @Test
  void aReportIsNeverExecutable() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path report = Files.createFile(folder.resolve("r"));
    Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rwxr-x--x"));

    check("--report=text=" + report, input);

    assertThat(report).isNotEmptyFile();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aPageReplacesNoDigest() throws IOException {
    Path digest = Documents.write(folder.resolve("week-1.html"), Documents.CANONICAL);

    CommandRun run = CommandRun.of("render", digest, "--output", folder, "--overwrite");

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "casebook: "
                    + digest
                    + ": is an input of this command; name another file to write to\n"));
    assertThat(digest).hasContent(Documents.CANONICAL);
  }

  @Test
  void aDigestReplacesNoPage() throws IOException {
    String page = CommandRun.of("render", "--to=md", digest()).out();
    Path named = Documents.write(folder.resolve("week-1.json"), page);

    CommandRun run = CommandRun.of("import", named, "--output", folder, "--overwrite");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is an input of this command; name another file to write to");
    assertThat(named).hasContent(page);
  }

  private Path digest() throws IOException {
    return Documents.write(folder.resolve("in/week.json"), Documents.CANONICAL);
  }

  @Test
  void formatPartsNoHardLinks() throws IOException {
    Path file = Documents.write(folder.resolve("m.json"), Documents.MINIFIED);
    Files.createLink(folder.resolve("other"), file);

    CommandRun run = CommandRun.of("format", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("casebook: " + file + ": has 2 names (hard links), ");
    assertThat(file).hasContent(Documents.MINIFIED);
  }
}
