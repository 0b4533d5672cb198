package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.profile.SchemaLimit;
import dev.casebook.profile.SchemaProfile;
import dev.casebook.schema.DigestSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {
  @TempDir private Path folder;

  @Test
  void printsTheSchemaAndNothingElse() {
    assertThat(CommandRun.of("schema")).isEqualTo(new CommandRun(0, DigestSchema.json(), ""));
  }

  @Test
  void writesTheSchemaToAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("digest.schema.json"), "older content");

    CommandRun run = CommandRun.of("schema", "--output", file);

    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(file).hasContent(DigestSchema.json());
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void tellsAFolderThatIsMissing() {
    Path file = folder.resolve("missing/s.json");

    assertThat(CommandRun.of("schema", "--output", file))
        .isEqualTo(new CommandRun(2, "", "casebook: " + file + ": no such file or folder\n"));
  }

  @Test
  void tellsAPathThatIsAFolderAndLeavesNothingBesideIt() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));

    CommandRun run = CommandRun.of("schema", "--output", taken);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("casebook: " + taken + ": ");
    assertThat(folder.toFile().list()).containsExactly("taken");
  }

  @ParameterizedTest
  @EnumSource
  void printsAProfileByItsName(SchemaProfile profile) {
    assertThat(CommandRun.of("schema", "--profile", profile.label()))
        .isEqualTo(new CommandRun(0, profile.schema(), ""));
  }

  @ParameterizedTest
  @EnumSource
  void namesEveryProfileInItsHelp(SchemaProfile profile) {
    assertThat(CommandRun.of("schema", "--help").out()).contains(profile.label());
  }

  @Test
  void replacesNoConfiguration() throws IOException {
    Path configuration = folder.resolve("casebook.toml");
    Files.writeString(configuration, "");

    CommandRun run = CommandRun.of("schema", "--output", configuration);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "casebook: "
                + configuration
                + ": is the name of a configuration; name another file to write to\n");
    assertThat(configuration).isEmptyFile();
  }

  @Test
  void tellsWhatAVendorLimitsAndHowMuchOfItIsTakenUp() {
    CommandRun run = CommandRun.of("schema", "--profile", "anthropic", "--limits");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .containsExactlyElementsOf(
            SchemaProfile.ANTHROPIC.limits().stream().map(SchemaLimit::inWords).toList());
    assertThat(CommandRun.of("schema", "--limits").out())
        .isEqualTo("no vendor limits the profile core\n");
  }

  @Test
  void tellsLimitsToNoFile() {
    Path file = folder.resolve("s.json");

    CommandRun run = CommandRun.of("schema", "--limits", "--output", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("casebook: --limits prints no schema; leave out --output");
    assertThat(file).doesNotExist();
  }

  @Test
  void tellsWhichProfilesThereAre() {
    CommandRun run = CommandRun.of("schema", "--profile", "draft-06");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("unknown profile 'draft-06'; there are core, editor, draft-07");
  }
}
