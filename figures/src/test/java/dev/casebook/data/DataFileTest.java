package dev.casebook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataFileTest {
  private static final Path FOLDER = Path.of("../schema/conformance/data");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  /** Checkers in other languages read them with a split at line ends and tabs. */
  @ParameterizedTest
  @MethodSource("files")
  void sayWhatTheyAreAndEachThingOnce(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(file.toString()).endsWith(".tsv");
    assertThat(text).startsWith("# ").endsWith("\n").doesNotContain("\r", "\t\n", "\n\n");
    List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
    int columns = lines.get(0).split("\t", -1).length;
    assertThat(lines)
        .hasSizeGreaterThan(1)
        .doesNotHaveDuplicates()
        .allMatch(line -> line.split("\t", -1).length == columns);
  }

  @Test
  void areReadByTheirColumns() {
    assertThat(DataFile.rows("tolerances", "name", "value", "meaning")).isNotEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> DataFile.rows("tolerances", "name", "number"))
        .withMessageContaining("tolerances");
    assertThatIllegalStateException()
        .isThrownBy(() -> DataFile.rows("no-such-list", "name"))
        .withMessageContaining("no-such-list is missing");
  }
}
