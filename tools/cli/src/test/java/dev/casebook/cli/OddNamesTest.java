package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names of files and words of the command line steer no terminal and begin no line of their own.
 */
class OddNamesTest {
  private static final String ODD = "\u001b[31m\u009b1m\u202e\nodd\r";

  @TempDir private Path folder;

  @BeforeEach
  void filesWithOddNames() throws IOException {
    Documents.write(odd("faulty/@.json"), Documents.MISSPELT);
    Documents.write(odd("faulty/@.jsonl"), "{\"id\": \"" + ODD + "\"}\n");
    Documents.write(odd("faulty/@.json.gz"), "not packed");
    Documents.write(odd("sound/@.json"), Documents.MINIFIED);
    Documents.write(odd("again/@.json"), Documents.MINIFIED);
    Documents.write(odd("page/@.md"), "no digest");
    Documents.write(odd("rendered/@.md"), CommandRun.of("render", "--to=md", sound()).out());
    Documents.write(odd("@.toml"), "[check]\nreport = [\"@\"]\n".replace("@", "\\u001b"));
    Files.createDirectories(odd("empty/@"));
  }

  private Path sound() {
    return odd("sound/@.json");
  }

  private Path odd(String name) {
    return folder.resolve(name.replace("@", ODD));
  }

  /** Runs a command, where {@code @} stands for what is odd and {@code #/} for the folder. */
  private CommandRun run(String words) {
    return CommandRun.of(
        Arrays.stream(words.split(" ", -1))
            .map(word -> word.replace("#", folder.toString()).replace("@", ODD))
            .toArray());
  }

  private static void assertHarmless(String printed) {
    assertThat(printed)
        .doesNotContain("\nodd")
        // Tabs steer nothing: excerpts show those of a line, which a CR in an archive counts as.
        .doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009f\\u2028-\\u202e&&[^\\n\\t]]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text", "json", "sarif", "junit", "github", "gitlab", "checkstyle", "rdjsonl"})
  void showAsEscapesInReports(String format) {
    CommandRun run = run("check --report " + format + " #/faulty/@.json #/faulty/@.jsonl");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("odd");
    assertHarmless(run.out());
    assertHarmless(run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check #/faulty/@.json.gz",
        "check #/empty/@",
        "check #/@/missing.json",
        "check #/@*.json",
        "check --config #/@.toml #/sound/@.json",
        "check --config #/missing-@.toml #/sound/@.json",
        "check --report json=#/@/r.json #/sound/@.json",
        "check --report @ #/sound/@.json",
        "check --report json=#/empty/@ #/sound/@.json",
        "check --today @ #/sound/@.json",
        "check --fail-on @ #/sound/@.json",
        "check --max-bytes @ #/sound/@.json",
        "check -@ #/sound/@.json",
        "check --rep@=json #/sound/@.json",
        "@",
        "format #/faulty/@.json",
        "format #/faulty/@.jsonl",
        "format --check #/sound/@.json",
        "format #/sound/@.json",
        "format #/sound",
        "import #/page/@.md",
        "import #/@.md",
        "import #/rendered --output #/out-@",
        "import #/rendered --output #/sound/@.json",
        "render #/faulty/@.json",
        "render #/faulty/@.jsonl --output #/out",
        "render #/sound/@.json #/again/@.json --output #/out",
        "render #/sound --output #/sound/@.json",
        "render #/sound --to @",
        "schema --profile @",
        "schema --output #/@/s.json",
        "explain @",
        "rules @",
        "version @",
        "help @"
      })
  void showAsEscapesInMessages(String words) {
    CommandRun run = run(words);

    assertThat(run.out() + run.err()).contains("odd");
    assertHarmless(run.out());
    assertHarmless(run.err());
  }

  @Test
  void areHarmlessInTheTextsOfADigestThatIsRefused() throws IOException {
    Path file = odd("refused.json");
    Files.writeString(file, Documents.CANONICAL.replace("cache", "\u001b[31m"));

    for (String command : new String[] {"check", "format", "render"}) {
      assertHarmless(CommandRun.of(command, file).out());
      assertHarmless(CommandRun.of(command, file).err());
    }
  }
}
