package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code casebook check} tells the shell. */
class CheckExitCodeTest {

  private static int check(String document, String options) {
    List<Object> words = new ArrayList<>(List.of("check", "-"));
    Arrays.stream(options.split(" ", -1)).filter(word -> !word.isEmpty()).forEach(words::add);
    return CommandRun.withInput(document, words.toArray()).code();
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "--fail-on error, 0", "--fail-on=warning, 0", "--fail-on info, 0"})
  void isZeroWithoutFindings(String options, int code) {
    assertThat(check(Documents.CANONICAL, options)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "--fail-on error, 0",
    "--fail-on=warning, 0",
    "--fail-on info, 1",
    "--fail-on INFO, 1",
  })
  void dependsOnTheThresholdForALesserFinding(String options, int code) {
    assertThat(check(Documents.WITH_BYTE_ORDER_MARK, options)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "--fail-on error, 1", "--fail-on=warning, 1", "--fail-on info, 1"})
  void isOneForAnError(String options, int code) {
    assertThat(check(Documents.MISSPELT, options)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"''", "null", "[]", "{", "'{} {}'"})
  void isOneForWhatIsNoDigestAtAll(String document) {
    assertThat(check(document, "")).isEqualTo(1);
  }

  @Test
  void theLesserFindingIsTold() {
    assertThat(CommandRun.withInput(Documents.WITH_BYTE_ORDER_MARK, "check", "-").out())
        .startsWith("-:1:1: info: The document begins with a byte order mark")
        .contains("0 errors, 0 warnings, 1 info in ");
  }

  @Test
  void theGravestOfAFailureAndAFindingWins() {
    assertThat(CommandRun.withInput(Documents.MISSPELT, "check", "-", "missing.json").code())
        .isEqualTo(2);
  }
}
