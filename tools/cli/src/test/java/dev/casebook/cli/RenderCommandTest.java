package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.json.DigestJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code casebook render} writes and tells. */
class RenderCommandTest {
  @TempDir private Path folder;
  private Path digest;
  private Path output;

  @BeforeEach
  void oneDigest() throws IOException {
    Files.createDirectory(folder.resolve("digests"));
    digest = Documents.write(folder.resolve("digests/one.json"), Documents.CANONICAL);
    output = folder.resolve("site");
  }

  @Test
  void writesOnePageToStandardOutput() {
    assertThat(CommandRun.of("render", digest).out()).startsWith("<!DOCTYPE html>");
    assertThat(CommandRun.of("render", "--to", "md", digest).out()).startsWith("---\n");
  }

  @Test
  void writesMarkdownThatGivesBackWhatWouldBeACommandOfAServer() throws IOException {
    String data = ", \"extensions\": {\"x-a\": [\"##[error] ###vso[x]\", {\"##a[\": 1}]}}";
    String json =
        DigestJson.toJson(DigestJson.read(Documents.MINIFIED.replaceAll("}$", "") + data));
    Documents.write(digest, json);

    CommandRun run = CommandRun.of("render", "--to", "md", digest);

    assertThat(run.out()).doesNotContain("##[", "##vso[", "##a[");
    Path page = Documents.write(folder.resolve("one.md"), run.out());
    assertThat(DigestJson.read(CommandRun.of("import", page).out()))
        .isEqualTo(DigestJson.read(json));
  }

  @Test
  void writesASiteOfAFolder() {
    CommandRun run = CommandRun.of("render", digest.getParent(), "--output", output);

    assertThat(run).isEqualTo(new CommandRun(0, "wrote 4 pages\n", ""));
    assertThat(output.toFile().list())
        .contains("index.html", "patterns.html", "companies.html")
        .hasSize(4);
  }

  @Test
  void writesNothingWhereNothingChanged() {
    CommandRun.of("render", digest.getParent(), "--output", output);

    assertThat(CommandRun.of("render", digest.getParent(), "--output", output))
        .isEqualTo(new CommandRun(0, "wrote 0 pages\n", ""));
  }

  @Test
  void leavesAPageOfTheUserAsItIs() throws IOException {
    Files.createDirectory(output);
    Path own = Files.writeString(output.resolve("index.html"), "mine");

    CommandRun run = CommandRun.of("render", digest.getParent(), "--output", output);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(own + ": is there and differs; give --overwrite");
    assertThat(own).hasContent("mine");
  }

  @Test
  void writesNothingWhereADigestHasErrors() throws IOException {
    Documents.write(folder.resolve("digests/two.json"), "{\"casebook\": \"1.0\"}");

    CommandRun run = CommandRun.of("render", digest.getParent(), "--output", output);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("two.json:1:1: error:").contains("missing-property");
    assertThat(output).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md"})
  void namesTheFilesOfTwoDigestsOfOneId(String form) throws IOException {
    Path two = Documents.write(folder.resolve("digests/two.json"), Documents.CANONICAL);

    CommandRun run =
        CommandRun.of("render", "--to", form, folder.resolve("digests"), "--output", output);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("casebook: %s: has a digest with the id '".formatted(two))
        .contains("', as %s has; ".formatted(digest));
    assertThat(output).doesNotExist();
  }

  @Test
  void asksForAFolderForSeveralPages() {
    CommandRun run = CommandRun.of("render", digest.getParent());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("need --output DIR for their pages");
  }

  @Test
  void namesTheFormsThereAre() {
    CommandRun run = CommandRun.of("render", "--to", "pdf", digest);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("unknown form 'pdf'; there are html, md");
  }

  @Test
  void rendersAnArchive() throws IOException {
    Path archive = folder.resolve("all.jsonl");
    Files.writeString(archive, Documents.MINIFIED.strip() + "\n");

    assertThat(CommandRun.of("render", archive, "--output", output, "--to", "md").out())
        .isEqualTo("wrote 1 page\n");
  }
}
