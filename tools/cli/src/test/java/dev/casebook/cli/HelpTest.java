package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  private static final int COLUMNS = 80;

  @ParameterizedTest
  @ValueSource(strings = {"", "check", "format", "import", "render", "schema", "version"})
  void isAsCommitted(String command) throws IOException {
    String name = command.isEmpty() ? "casebook" : "casebook-" + command;
    GoldenFile.at("src/test/resources/dev/casebook/cli/" + name + ".help.txt").holds(help(command));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "check", "format", "import", "render", "schema"})
  void fitsATerminalAndShowsExamples(String command) {
    assertThat(help(command).lines())
        .allMatch(line -> line.length() <= COLUMNS)
        .contains("Examples:")
        .anyMatch(line -> line.startsWith("  casebook " + command));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "format", "schema", "version"})
  void isGivenByTheHelpCommandToo(String command) {
    assertThat(CommandRun.of("help", command).out()).isEqualTo(help(command));
  }

  @Test
  void everyCommandOfTheOverviewHasHelp() {
    assertThat(help("").lines().dropWhile(line -> !line.equals("Commands:")))
        .extracting(line -> line.trim().split(" ", -1)[0])
        .contains("check", "format", "schema", "version", "help");
  }

  private static String help(String command) {
    List<Object> words = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
    words.removeIf(""::equals);
    words.add("--help");
    CommandRun run = CommandRun.of(words.toArray());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out();
  }
}
