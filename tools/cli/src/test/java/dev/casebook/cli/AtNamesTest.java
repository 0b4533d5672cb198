package dev.casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.cli.shell.FailureMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.InitializationException;

/** A word that begins with {@code @} is the name of a file, and names no file of further words. */
class AtNamesTest {
  @TempDir private Path folder;
  private Path words;

  @BeforeEach
  void aFileOfWords() throws IOException {
    words = Documents.write(folder.resolve("x.json"), "--help\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "check @",
        "check -- @",
        "check --jobs 1 @",
        "check --jobs 1 -- @",
        "check --report json=@ -- @",
        "format @",
        "format -- @",
        "import @",
        "import -- @",
        "render @",
        "render -- @",
        "schema @",
        "schema --output @/s.json",
        "rules @",
        "explain @",
        "version @",
        "help @"
      })
  void areReadAsNoWords(String line) {
    CommandRun run = CommandRun.of((Object[]) line.replace("@", "@" + words).split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("@" + words);
    assertThat(run.out()).doesNotContain("Usage:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check @x.json",
        "check --jobs 1 @x.json",
        "check -- @x.json",
        "check --jobs 1 -- @x.json b.json"
      })
  void areCheckedAsFiles(String line) throws Exception {
    Path sound = Documents.write(folder.resolve("in/b.json"), Documents.CANONICAL);
    Documents.write(folder.resolve("in/@x.json"), Documents.MISSPELT);
    Files.writeString(
        folder.resolve("in/x.json"), "--report\njson=owned.txt\n" + sound.getFileName() + "\n");

    Process check =
        CommandRun.process(List.of(), (Object[]) line.split(" "))
            .directory(folder.resolve("in").toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(check.getInputStream().readAllBytes(), UTF_8);

    assertThat(out).startsWith("@x.json:9:7: error: ");
    assertThat(check.waitFor()).isEqualTo(1);
    assertThat(folder.resolve("in/owned.txt")).doesNotExist();
  }

  @Test
  void aFaultOfTheParserIsAMessage() {
    assertThat(FailureMessage.ofCommand(new InitializationException("no \u001b[31m")))
        .contains("no \u001b[31m");
  }
}
