package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.cli.shell.Input;
import dev.casebook.json.DigestJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is checked or named, a CI server takes no command from what is printed. */
class HostileOutputTest {
  private static final Pattern AT_THE_BEGINNING = Pattern.compile("(?m)^\\s*::");
  private static final Pattern ANYWHERE = Pattern.compile("##[A-Za-z]*\\[");
  private static final String MARKS = "::set-output name=a::b ##[error]c ##vso[d]e ##teamcity[f]";

  @TempDir private Path folder;

  /** A digest whose texts hold commands, and is sound. */
  private Path sound;

  @BeforeEach
  void filesWithCommandsInThem() throws IOException {
    String texts =
        Documents.MINIFIED
            .replace("Weekly", MARKS)
            .replace("\"Acme\"", "\"" + MARKS + "\"")
            .replace("A cache", MARKS)
            .replace("Pages are served from memory.", MARKS + "\\n\\n" + MARKS);
    sound = Documents.write(folder.resolve("sound.json"), texts);
    Path odd = Files.createDirectory(folder.resolve("##[group]odd"));
    Documents.write(odd.resolve("  ::set-output name=a::b.json"), "{");
    Documents.write(
        odd.resolve("##vso[x].json"),
        texts.replace("\"week-1\"", "\"" + MARKS + "\"").replace("\"acme\"", "\"::x\""));
    Documents.write(odd.resolve("keys.json"), "{\"" + MARKS + "\": 1, \"date\": \"::a\"}");
    Documents.write(
        odd.resolve("c.toml"),
        "[check]\nreport = [\"@\"]\n['@']\n[severity]\n'@' = '@'\n[[suppress]]\nfile = '@'\nat = '@'\n"
            .replace("@", MARKS));
  }

  private static void assertObeysNothing(CommandRun run) {
    for (String printed : List.of(run.out(), run.err())) {
      assertThat(printed).doesNotContainPattern(AT_THE_BEGINNING);
      assertThat(printed).doesNotContainPattern(ANYWHERE);
    }
  }

  private CommandRun run(String words) {
    return CommandRun.of(
        Arrays.stream(words.split(" "))
            .map(
                word ->
                    word.replace("@", folder.toString())
                        .replace("MARKS", MARKS)
                        .replace("%", folder.resolve("##[group]odd").toString()))
            .toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "gitlab", "checkstyle", "rdjsonl"})
  void noReportHoldsACommand(String format) throws IOException {
    CommandRun run = run("check --config %/c.toml --report " + format + " @");

    assertThat(run.out()).contains("set-output").contains("bad-configuration");
    assertObeysNothing(run);

    Path file = folder.resolve("report");
    run("check --config %/c.toml --report " + format + "=@/report @");
    assertObeysNothing(new CommandRun(0, Files.readString(file), ""));
  }

  @Test
  void theReportForGitHubHoldsItsOwnCommandsAlone() {
    CommandRun run = run("check --config %/c.toml --report github @");

    assertThat(run.out().lines()).allMatch(line -> line.startsWith("::error file="));
    assertThat(run.out()).doesNotContainPattern(ANYWHERE);
  }

  @Test
  void aProgramReadsTheSameTextBack() throws IOException {
    String json = run("check --report json %/keys.json").out();

    assertThat(DigestJson.readValue(json)).asString().contains(MARKS);
  }

  @Test
  void aNameThatBeginsACommandCanBeCopied() {
    Path named = Path.of("::set-output name=a::b.json");
    CommandRun run = CommandRun.of("check", named);

    assertThat(run.err()).isEqualTo("casebook: " + named + ": no such file or folder\n");
    assertThat(new Input(named.toString()).name()).isEqualTo("./" + named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check MARKS",
        "check --report MARKS @",
        "check --fail-on MARKS @",
        "check --today MARKS @",
        "check --config MARKS @",
        "check --MARKS @",
        "check --report text=MARKS/x @",
        "format --check @",
        "format %",
        "format MARKS",
        "import %/keys.json",
        "import MARKS",
        "import --date MARKS x",
        "render @ --output @/out",
        "render MARKS",
        "render --to MARKS @",
        "schema --output %/MARKS/x",
        "schema --profile MARKS",
        "explain MARKS",
        "MARKS",
      })
  void noMessageHoldsACommand(String words) {
    CommandRun run = run(words);

    assertThat(run.err() + run.out()).containsAnyOf("set-output", "group");
    assertObeysNothing(run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"format -", "import", "render", "render --to md"})
  void noDocumentOnStandardOutputHoldsACommand(String words) throws IOException {
    List<Object> all = new ArrayList<>(List.of(words.split(" ")));
    Path page =
        Documents.write(folder.resolve("page.md"), CommandRun.of("render", "--to=md", sound).out());
    if (!words.equals("format -")) {
      all.add(words.equals("import") ? page : sound);
    }
    CommandRun run = CommandRun.withInput(Files.readString(sound), all.toArray());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("set-output name=a");
    assertObeysNothing(run);
    if (!words.startsWith("render")) {
      assertThat(DigestJson.read(run.out())).isEqualTo(DigestJson.read(sound));
    }
  }
}
