package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.casebook.json.DigestJson;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reports are written, and where. */
class CheckReportsTest {
  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void aDocumentWithAnError() throws IOException {
    input = Documents.write(folder.resolve("in/a.json"), Documents.MISSPELT);
  }

  @Test
  void reportsTextUnlessSaidOtherwise() {
    CommandRun asked = CommandRun.of("check", "--report", "text", input);
    CommandRun unasked = CommandRun.of("check", input);

    assertThat(unasked.out()).startsWith(input + ":9:7: error: There is no property \"nick\" here");
    assertThat(withoutTime(unasked.out())).isEqualTo(withoutTime(asked.out()));
  }

  @Test
  void reportsJsonAsOneObjectForAllFiles() throws IOException {
    Path second = Documents.write(folder.resolve("in/b.json"), "{");

    CommandRun run = CommandRun.of("check", "--report", "json", input, second);

    Map<String, JsonValue> root = ((JsonObject) DigestJson.readValue(run.out())).members();
    assertThat(root).containsOnlyKeys("version", "findings", "summary");
    assertThat(((JsonArray) root.get("findings")).items())
        .extracting(finding -> ((JsonObject) finding).members().get("file"))
        .containsExactly(JsonValue.of(input.toString()), JsonValue.of(second.toString()));
    assertThat(((JsonObject) root.get("summary")).members())
        .containsEntry("files", JsonValue.of(2))
        .containsEntry("errors", JsonValue.of(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sarif      | \"ruleId\": \"unknown-property\", \"ruleIndex\": 4",
        "junit      | <testcase classname=\"casebook.unknown-property\"",
        "github     | ::error file=",
        "gitlab     | \"check_name\": \"unknown-property\"",
        "checkstyle | <error line=\"9\" column=\"7\" severity=\"error\"",
        "rdjsonl    | \"start\":{\"line\":9,\"column\":7}"
      })
  void reportsInFormatsOfOtherPrograms(String format, String part) {
    CommandRun run = CommandRun.of("check", "--report", format, input);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().replaceAll("\\s+", " ")).contains(part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"junit | <testcase classname=\"casebook\"", "checkstyle | <file name="})
  void namesAFileWithoutFindings(String format, String part) throws IOException {
    Path clean = Documents.write(folder.resolve("in/clean.json"), Documents.CANONICAL);

    CommandRun run = CommandRun.of("check", "--report", format, clean);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(part).contains("clean.json");
  }

  @Test
  void writesAReportToAFileAndNothingToStandardOutput() throws IOException {
    Path report = folder.resolve("findings.json");

    CommandRun run = CommandRun.of("check", "--report=json=" + report, input);

    assertThat(run).isEqualTo(new CommandRun(1, "", ""));
    assertThat(report).content().isEqualTo(CommandRun.of("check", "--report", "json", input).out());
  }

  @Test
  void writesSeveralReportsAtOnce() throws IOException {
    Path json = folder.resolve("findings.json");
    Path text = folder.resolve("a=b.txt");

    CommandRun run =
        CommandRun.of(
            "check",
            "--report",
            "text",
            "--report",
            "json=" + json,
            "--report",
            "text=" + text,
            "--color=always",
            input);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("\u001b[1;31merror\u001b[0m");
    assertThat(DigestJson.readValue(Files.readString(json))).isInstanceOf(JsonObject.class);
    assertThat(text)
        .content()
        .doesNotContain("\u001b")
        .startsWith(input + ":9:7: error: ")
        .contains("1 file, 1 document: 1 error, 0 warnings, 0 infos in ");
  }

  @Test
  void replacesAnEarlierReport() throws IOException {
    Path report = Files.writeString(folder.resolve("r.json"), "x".repeat(100_000));

    CommandRun.of("check", "--report", "json=" + report, input);

    assertThat(DigestJson.readValue(Files.readString(report))).isInstanceOf(JsonObject.class);
  }

  @Test
  void tellsAReportThatCannotBeOpened() {
    Path report = folder.resolve("missing/r.json");

    CommandRun run = CommandRun.of("check", "--report", "json=" + report, input);

    assertThat(run)
        .isEqualTo(new CommandRun(2, "", "casebook: " + report + ": no such file or folder\n"));
  }

  @Test
  void tellsAReportThatCannotBeWritten() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "there is no /dev/full");

    for (String format : new String[] {"json", "text"}) {
      CommandRun run = CommandRun.of("check", "--report", format + "=" + full, input);

      assertThat(run.err()).isEqualTo("casebook: /dev/full: No space left on device\n");
      assertThat(run.code()).isEqualTo(2);
    }
  }

  @Test
  void colorsAreOnAndOffAsAsked() {
    assertThat(CommandRun.of("check", "--color", "always", input).out())
        .startsWith("\u001b[1m" + input + ":9:7\u001b[0m: \u001b[1;31merror\u001b[0m: ");
    assertThat(CommandRun.of("check", "--color=never", input).out()).doesNotContain("\u001b");
  }

  private static String withoutTime(String report) {
    return report.replaceFirst(" in \\d+\\.\\d\\d s\n$", "");
  }

  @Test
  void aReportThatIsNotFinishedLeavesTheFileAsItWas() throws IOException {
    Path report = Documents.write(folder.resolve("findings.json"), "of last time");

    CommandRun run =
        CommandRun.of(
            "check",
            "--report=json=" + report,
            "--report=sarif=" + folder.resolve("no-such-folder/findings.sarif"),
            folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(report).hasContent("of last time");
    try (var files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("."));
    }
  }
}
