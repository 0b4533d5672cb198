package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.page.SectionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code casebook import} writes and tells. */
class ImportCommandTest {
  private static final String PAGE =
      """
      # Acme Stories — 2026-05-04

      ## Signal of the Day
      Plans are cached.

      ## Deep Dives
      **[Plans in minutes](https://example.org/plans)** · Acme
      A plan takes 4 minutes instead of an hour. This trades memory for latency.

      ## Sponsors
      Buy more maps.
      """;

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void onePage() throws IOException {
    page = Files.writeString(folder.resolve("issue.md"), PAGE);
  }

  @Test
  void writesADigestToStandardOutput() {
    CommandRun run = CommandRun.of("import", page);

    assertThat(run.code()).isZero();
    Digest digest = DigestJson.read(run.out());
    assertThat(digest.id()).isEqualTo("acme-stories-2026-05-04");
    assertThat(digest.caseStudies()).hasSize(1);
    assertThat(run.out()).isEqualTo(DigestJson.toJson(digest));
  }

  @Test
  void tellsWithLinesWhatWasReadGuessedAndLeftOut() {
    CommandRun run = CommandRun.of("import", page);

    assertThat(run.err())
        .contains(page + ":7: read: entry: ")
        .contains(page + ":8: guessed: metric: ")
        .contains(page + ":10: left out: ");
  }

  @Test
  void losesNoPageForADraftThatIsReadOtherwiseThanItsQuote() throws IOException {
    Files.writeString(
        page,
        PAGE.replace("This trades", "The decrease doubled. Growth slowed by 40%. This trades"));

    assertThat(CommandRun.of("import", page).code()).isZero();
  }

  @Test
  void writesAFileADigest() throws IOException {
    Path output = folder.resolve("digests/new");
    CommandRun run = CommandRun.of("import", folder, "--output", output);

    Path digest = output.resolve("acme-stories-2026-05-04.json");
    assertThat(run.out()).isEqualTo("wrote " + digest + "\n");
    assertThat(CommandRun.of("check", digest).summary()).contains("0 errors");
    assertThat(CommandRun.of("import", page, "--output", output).out())
        .isEqualTo("unchanged " + digest + "\n");
  }

  @Test
  void leavesAnEditedDigestAsItIs() throws IOException {
    CommandRun.of("import", page, "--output", folder);
    Path digest = folder.resolve("acme-stories-2026-05-04.json");
    Files.writeString(digest, "edited");

    CommandRun run = CommandRun.of("import", page, "--output", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "casebook: "
                + digest
                + ": is there and differs; give --overwrite to replace it, or another --output");
    assertThat(digest).hasContent("edited");

    assertThat(CommandRun.of("import", page, "--output", folder, "--overwrite").code()).isZero();
    assertThat(DigestJson.read(digest).id()).isEqualTo("acme-stories-2026-05-04");
  }

  @Test
  void refusesAPageThatIsNoDigest() throws IOException {
    Path chat = Files.writeString(folder.resolve("chat.txt"), "Hello, how are you?\n");

    CommandRun run = CommandRun.of("import", chat, page, "--output", folder.resolve("out"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("casebook: " + chat);
    assertThat(folder.resolve("out").toFile().list())
        .as("the other page is read")
        .containsExactly("acme-stories-2026-05-04.json");
  }

  @Test
  void asksForAFolderWhenThereAreSeveralPages() throws IOException {
    Files.writeString(folder.resolve("other.md"), PAGE);

    CommandRun run = CommandRun.of("import", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("There are 2 pages; say with --output DIR");
  }

  @Test
  void takesTheDayOfAPageThatDoesNotTellIt() {
    String undated = PAGE.replace(" — 2026-05-04", "");

    assertThat(CommandRun.withInput(undated, "import", "-").code()).isEqualTo(2);
    assertThat(CommandRun.withInput(undated, "import", "-").err()).contains("--date");

    CommandRun dated = CommandRun.withInput(undated, "import", "-", "--date", "2026-05-04");
    assertThat(DigestJson.read(dated.out()).id()).isEqualTo("acme-stories-2026-05-04");
  }

  @Test
  void saysHowADayIsWritten() {
    CommandRun run = CommandRun.of("import", page, "--date", "2026-13-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'2026-13-01' is no day that exists, written yyyy-mm-dd");
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() {
    CommandRun run = CommandRun.of("import", page, "--output", page);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).endsWith("casebook: " + page + ": is no folder; give another --output\n");
  }

  @Test
  void tellsAllThatKeepsAPageFromBeingASoundDigest() {
    String digest = CommandRun.of("import", page).out();
    String markdown = CommandRun.withInput(digest, "render", "--to", "md", "-").out();

    CommandRun run =
        CommandRun.withInput(
            markdown.replace(": 4 min", ": 4 sec").replace("> A plan", "> The plan"),
            "import",
            "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("casebook: -: cannot be made into a sound digest: "))
        .anyMatch(line -> line.endsWith(", at caseStudies[plans-in-minutes].metrics[0].value.unit"))
        .anyMatch(line -> line.endsWith(", at caseStudies[plans-in-minutes].metrics[0].quote"));
  }

  @Test
  void readsBackWhatRenderWrote() {
    String digest = CommandRun.of("import", page).out();
    String markdown = CommandRun.withInput(digest, "render", "--to", "md", "-").out();

    CommandRun back = CommandRun.withInput(markdown, "import", "-");

    assertThat(back.code()).isZero();
    assertThat(back.out()).isEqualTo(digest);
  }

  @Test
  void tellsWhereAnEditedPageBreaksTheForm() {
    String digest = CommandRun.of("import", page).out();
    String markdown = CommandRun.withInput(digest, "render", "--to", "md", "-").out();

    CommandRun run = CommandRun.withInput(markdown.replace("4 min", "four min"), "import", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("casebook: -:").contains("four min");
  }

  @Test
  void namesBothPagesThatMakeTheSameFile() throws IOException {
    Path other = Files.writeString(folder.resolve("other.md"), PAGE.replace("an hour", "a day"));
    Path output = folder.resolve("out");

    CommandRun run = CommandRun.of("import", page, other, "--output", output, "--overwrite");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "casebook: %s: makes the same file as %s, acme-stories-2026-05-04.json, with other content; "
                .formatted(other, page));
    assertThat(output.resolve("acme-stories-2026-05-04.json"))
        .as("the first page is kept")
        .content()
        .contains("an hour");
  }

  @Test
  void takesTheSameIssueInTwoFormsOnce() throws IOException {
    Path out = folder.resolve("out");
    String digest = CommandRun.of("import", page).out();
    Files.writeString(
        folder.resolve("z.md"), CommandRun.withInput(digest, "render", "--to", "md", "-").out());

    CommandRun run = CommandRun.of("import", folder, "--output", out);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "wrote %1$s\nunchanged %1$s\n".formatted(out.resolve("acme-stories-2026-05-04.json")));
  }

  @Test
  void tellsTheLimitOfAPageThatIsTooLarge() throws IOException {
    CommandRun run = CommandRun.of("import", page, "--max-bytes", "100");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "casebook: "
                + page
                + ": The page has more than 100 bytes; take out what is no digest, or raise the"
                + " limit (on the command line: --max-bytes)\n");
    String all = String.valueOf(Integer.MAX_VALUE);
    assertThat(CommandRun.of("import", page, "--max-bytes", all).code()).isZero();
  }

  @Test
  void saysWhenMemoryIsNotEnough() throws Exception {
    Files.writeString(page, PAGE + "A story goes on.\n\n".repeat(100_000));

    CommandRun run = CommandRun.inOwnProcess(folder, List.of("-Xmx16m"), "import", page);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("casebook: 1")
        .contains(" MB of memory are not enough for this; ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void refusesALimitThatLetsNothingThrough(String limit) {
    CommandRun run = CommandRun.of("import", page, "--max-bytes=" + limit);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("casebook: --max-bytes is " + limit + "; give a number from 1\n");
  }

  private static String withWarRoom() {
    return PAGE.replace("## Deep Dives", "## War Room");
  }

  @Test
  void takesNamesOfSectionsFromTheCommandLine() {
    CommandRun run =
        CommandRun.withInput(withWarRoom(), "import", "-", "--section", "War Room=stories");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("-:6: read: section: ").doesNotContain("guessed: section");
    assertThat(CommandRun.withInput(withWarRoom(), "import", "-").err())
        .contains("guessed: section");
  }

  @Test
  void takesNamesOfSectionsFromTheNearestConfiguration() throws IOException {
    Files.writeString(page, withWarRoom());
    Files.writeString(
        folder.resolve("casebook.toml"), "[import.sections]\n\"war room\" = \"stories\"\n");
    assertThat(CommandRun.of("import", page).err()).doesNotContain("guessed: section");
    Path other = Files.writeString(folder.resolve("other.toml"), "");
    assertThat(CommandRun.of("import", page, "--config", other).err()).contains("guessed: section");
  }

  @Test
  void saysWhatIsWrongWithAConfiguration() throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("casebook.toml"),
            "[severity]\nno-such-rule = \"off\"\n[import.sections]\nA = \"storie\"\n");
    CommandRun run = CommandRun.of("import", page);
    assertThat(run.code()).isEqualTo(2);
    assertThat(DigestJson.read(run.out()).caseStudies()).as("the page is read").hasSize(1);
    assertThat(run.err())
        .contains(
            "casebook: "
                + config
                + ":4:5: \"storie\" is not one of signal, stories, threads, patterns, categories;"
                + " did you mean \"stories\"?")
        .doesNotContain("no-such-rule");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          War Room=story | '--section War Room=story: ''story'' is no kind of section; expected one of signal, stories, threads, patterns, categories'
          -=stories      | '--section has the name ''-''; give one with a letter or a digit'
          """)
  void refusesASectionThatIsNone(String section, String message) {
    CommandRun run = CommandRun.of("import", page, "--section=" + section);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("casebook: " + message);
  }

  @Test
  void namesTheSameKindsInOptionsAndConfigurations() throws IOException {
    for (SectionKind kind : SectionKind.values()) {
      Files.writeString(
          folder.resolve("casebook.toml"),
          "[import.sections]\nA = \"" + kind.name().toLowerCase(Locale.ROOT) + "\"\n");
      assertThat(CommandRun.of("import", page).code()).as(kind.name()).isZero();
    }
  }
}
