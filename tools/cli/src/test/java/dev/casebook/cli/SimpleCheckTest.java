package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.cli.check.CheckOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check of paths does without the parser, and is the same as with it. */
class SimpleCheckTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "check -h",
        "check --help",
        "check --structure-only",
        "check a.json --structure-only=false",
        "check --structure-only --structure-only a.json",
        "check a.json --jobs 1",
        "check -x a.json",
        "check -- -a.json",
        "format a.json",
        "--version",
        "-",
        "a.json",
        "help check"
      })
  void anyOtherCommandLineIsParsed(String words) {
    assertThat(CheckOptions.ofSimple(words.split(" "))).isEmpty();
  }

  @Test
  void aNameThatBeginsWithAtIsAPath() {
    assertThat(CheckOptions.ofSimple("check", "@words").orElseThrow().paths())
        .containsExactly("@words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sound.json", "misspelt.json", "missing.json", "*.json", ".", ""})
  void tellsTheSameAsTheParsedCommand(String path) throws IOException {
    Documents.write(folder.resolve("sound.json"), Documents.CANONICAL);
    Documents.write(folder.resolve("misspelt.json"), Documents.MISSPELT);
    String[] words = {"check", path.isEmpty() ? path : folder + "/" + path};

    assertIsAsParsed(words);
    assertIsAsParsed(words[0], words[1], "--structure-only");
    assertIsAsParsed(words[0], "--structure-only", words[1]);
  }

  private static void assertIsAsParsed(String... words) {
    assertThat(CheckOptions.ofSimple(words)).isPresent();
    assertThat(withoutTime(CommandRun.of((Object[]) words))).isEqualTo(withoutTime(parsed(words)));
  }

  private static CommandRun parsed(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = CasebookCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new CommandRun(code, out.toString(), err.toString());
  }

  private static CommandRun withoutTime(CommandRun run) {
    String out = run.out().replaceFirst(" in \\d+\\.\\d\\d s\n$", "");
    return new CommandRun(run.code(), out, run.err());
  }
}
