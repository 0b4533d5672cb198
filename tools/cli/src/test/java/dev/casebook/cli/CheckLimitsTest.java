package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a document {@code casebook check} takes on. */
class CheckLimitsTest {
  private static final int SIZE = Documents.CANONICAL.getBytes(StandardCharsets.UTF_8).length;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesADocumentOfTheGreatestSizeAndNoneAbove(boolean structureOnly) throws IOException {
    Path file = Documents.write(folder.resolve("a.json"), Documents.CANONICAL);
    Object[] rest = structureOnly ? new Object[] {"--structure-only", file} : new Object[] {file};

    assertThat(withMaxBytes(SIZE, rest).code()).isZero();
    assertThat(withMaxBytes(SIZE - 1, rest).out())
        .contains("[over-limit]")
        .contains("error: The document is larger than");
  }

  private static CommandRun withMaxBytes(int bytes, Object... rest) {
    Object[] words = new Object[rest.length + 2];
    words[0] = "check";
    words[1] = "--max-bytes=" + bytes;
    System.arraycopy(rest, 0, words, 2, rest.length);
    return CommandRun.of(words);
  }

  @Test
  void tellsSoManyFindingsAndThatThereAreMore() throws IOException {
    String faulty = Documents.CANONICAL.replace("\"name\"", "\"nick\": 1, \"nock\": 2, \"name\"");
    Path file = Documents.write(folder.resolve("a.json"), faulty);

    assertThat(CommandRun.of("check", "--max-findings", 3, file).out()).contains("nick", "nock");
    assertThat(CommandRun.of("check", "--max-findings", 1, file).out())
        .contains("nick", "There are 1 findings or more; the rest was not checked")
        .doesNotContain("no property \"nock\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--max-bytes", "--max-findings"})
  void refusesALimitThatIsNotPositive(String option) {
    CommandRun run = CommandRun.of("check", option + "=0", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(option + " is 0; give a number from 1");
  }
}
