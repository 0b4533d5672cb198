package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {"version", "--version", "-V"})
  void printsTheVersionsOfCasebookFormatAndJavaOnALine(String word) {
    CommandRun run = CommandRun.of(word);

    assertThat(run.out())
        .matches(
            "casebook \\d+\\.\\d+\\.\\d+(-SNAPSHOT)? \\(digest format 1\\.0, Java "
                + Runtime.version().feature()
                + "\\)\\R");
    assertThat(run.code()).isZero();
  }
}
