package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules and their configuration, from the command line. */
class CheckRulesTest {
  private static final String WITHOUT_SOURCE =
      Documents.CANONICAL.replaceFirst(",\\s*\"sources\": \\[[^]]*]", "");
  private static final String UNKNOWN_COMPANY =
      Documents.CANONICAL.replace("\"company\": \"acme\"", "\"company\": \"acmee\"");

  @TempDir private Path folder;

  @Test
  void tellsWhatADigestSaysOfItself() throws IOException {
    Path file = Documents.write(folder.resolve("d.json"), UNKNOWN_COMPANY);
    CommandRun run = CommandRun.of("check", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            ":16:18: error: There is no company with the id \"acmee\"; did you mean \"acme\"?"
                + " [unknown-company]",
            "at caseStudies[cache].company");
  }

  @Test
  void leavesRulesOutWhenAsked() throws IOException {
    Path file = Documents.write(folder.resolve("d.json"), UNKNOWN_COMPANY);
    assertThat(CommandRun.of("check", "--structure-only", file).code()).isZero();
  }

  @Test
  void takesTheDayThatItIsGiven() throws IOException {
    Path file = Documents.write(folder.resolve("d.json"), Documents.CANONICAL);
    assertThat(CommandRun.of("check", "--today", "2026-01-05", file).summary())
        .isEqualTo("1 file, 1 document: 0 errors, 0 warnings, 0 infos");
    assertThat(CommandRun.of("check", "--today", "2026-01-04", file).out())
        .contains("2026-01-05 is later than today, 2026-01-04 [future-date]");
  }

  @Test
  void refusesADayThatDoesNotExist() {
    CommandRun run = CommandRun.of("check", "--today", "2026-02-30", "d.json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'2026-02-30' is no day that exists, written yyyy-mm-dd");
  }

  @Test
  void takesSeveritiesAndSuppressionsFromTheNearestConfiguration() throws IOException {
    Documents.write(folder.resolve("casebook.toml"), "[severity]\nmissing-source = \"error\"\n");
    Documents.write(folder.resolve("a/d.json"), WITHOUT_SOURCE);
    Documents.write(folder.resolve("b/d.json"), WITHOUT_SOURCE.replace("week-1", "week-2"));
    Documents.write(
        folder.resolve("b/casebook.toml"),
        """
        [[suppress]]
        rule = "missing-source"
        at = "caseStudies[cache]"
        reason = "It was told in a talk"
        """);
    CommandRun run = CommandRun.of("check", folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("a/d.json:13:5: error: The case study names no source");
    assertThat(run.summary())
        .isEqualTo("2 files, 2 documents: 1 error, 0 warnings, 0 infos, 1 suppressed");
  }

  @Test
  void doesNotRunARuleThatIsOff() throws IOException {
    Path config =
        Documents.write(folder.resolve("c.toml"), "[severity]\nmissing-source = \"off\"\n");
    Path file = Documents.write(folder.resolve("d.json"), WITHOUT_SOURCE);
    assertThat(CommandRun.of("check", "--config", config, file).summary())
        .isEqualTo("1 file, 1 document: 0 errors, 0 warnings, 0 infos");
  }

  @Test
  void tellsWhatIsWrongInAConfiguration() throws IOException {
    Documents.write(folder.resolve("casebook.toml"), "[severity]\nmissing-sauce = \"off\"\n");
    Documents.write(folder.resolve("d.json"), Documents.CANONICAL);
    CommandRun run = CommandRun.of("check", folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("casebook.toml:2:1: error: ", "missing-source", "2 | missing-sauce = \"off\"");
  }

  @Test
  void tellsASuppressionThatMatchesNothing() throws IOException {
    Documents.write(
        folder.resolve("casebook.toml"),
        "[[suppress]]\nrule = \"missing-source\"\nreason = \"gone\"\n");
    Documents.write(folder.resolve("d.json"), Documents.CANONICAL);
    assertThat(CommandRun.of("check", folder).out()).contains("warning: ", "[stale-suppression]");
    assertThat(CommandRun.of("check", "--structure-only", folder).out())
        .as("a check without rules cannot know")
        .doesNotContain("stale-suppression");
  }

  @Test
  void takesDefaultsFromTheConfiguration() throws IOException {
    Path config =
        Documents.write(
            folder.resolve("c.toml"), "[check]\nfail-on = \"info\"\nreport = [\"json\"]\n");
    Path file = Documents.write(folder.resolve("d.json"), WITHOUT_SOURCE);
    CommandRun run = CommandRun.of("check", "--config", config, file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("{");
    CommandRun asked =
        CommandRun.of("check", "--config", config, "--fail-on", "error", "--report", "text", file);
    assertThat(asked.code()).isZero();
    assertThat(asked.out()).doesNotStartWith("{");
  }

  @Test
  void refusesAConfigurationThatIsNotThere() {
    CommandRun run = CommandRun.of("check", "--config", folder.resolve("none.toml"), "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.toml: no such file or folder");
  }
}
