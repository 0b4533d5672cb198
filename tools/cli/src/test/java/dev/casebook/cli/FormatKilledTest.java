package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it rewrites files loses none. */
class FormatKilledTest {
  private static final int FILES = 1_000;

  @TempDir private Path folder;

  @Test
  void losesNoFileHoweverOftenItIsKilled() throws IOException, InterruptedException {
    for (int i = 0; i < FILES; i++) {
      Files.writeString(file(i), Documents.MINIFIED);
    }
    for (int until = 50; until < FILES; until += 300) {
      killOnceRewritten(file(until));
      assertThat(countRewritten()).isGreaterThan(until);
    }

    assertThat(CommandRun.of("format", folder).code()).isZero();
    assertThat(countRewritten()).isEqualTo(FILES);
  }

  private Path file(int number) {
    return folder.resolve(String.format("%04d.json", number));
  }

  private void killOnceRewritten(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Casebook.class.getName(),
                "format",
                folder.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = false;
    while (!ended && Files.readString(file).equals(Documents.MINIFIED)) {
      ended = process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly().waitFor();
  }

  /** Every file is there with its old text or its new one; what else is there is hidden. */
  private int countRewritten() throws IOException {
    int rewritten = 0;
    for (int i = 0; i < FILES; i++) {
      String text = Files.readString(file(i));
      assertThat(text).isIn(Documents.MINIFIED, Documents.CANONICAL);
      rewritten += text.equals(Documents.CANONICAL) ? 1 : 0;
    }
    assertThat(folder.toFile().listFiles((File in, String name) -> !name.startsWith(".")))
        .hasSize(FILES);
    return rewritten;
  }
}
