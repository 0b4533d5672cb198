package dev.casebook.config;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which configuration belongs to a document. */
class ConfigurationFinderTest {
  @TempDir Path folder;

  private void write(String file, String toml) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, toml);
  }

  private ConfigurationFinder upward() {
    return ConfigurationFinder.upward(Configurations.READER, folder);
  }

  private static Optional<Severity> severity(Configuration configuration) {
    return configuration.severityOf(Configurations.rule("missing-source"));
  }

  @Test
  void takesTheNearestFolderUpward() throws IOException {
    write("casebook.toml", "severity.missing-source = 'error'");
    write("a/b/casebook.toml", "severity.missing-source = 'info'");
    ConfigurationFinder finder = upward();
    assertThat(severity(finder.of(folder.resolve("a/b/c/x.json")))).contains(Severity.INFO);
    assertThat(severity(finder.of(folder.resolve("a/b/x.json")))).contains(Severity.INFO);
    assertThat(severity(finder.of(folder.resolve("a/x.json")))).contains(Severity.ERROR);
    assertThat(severity(finder.of(folder.resolve("a/b/../x.json")))).contains(Severity.ERROR);
    assertThat(severity(finder.ofWorkingDirectory())).contains(Severity.ERROR);
  }

  @Test
  void changesNothingWhereThereIsNone() throws IOException {
    assertThat(upward().of(folder.resolve("a/x.json"))).isSameAs(Configuration.none());
    assertThat(upward().of(Path.of("/"))).isSameAs(Configuration.none());
  }

  @Test
  void passesOverAFolderOfThatName() throws IOException {
    Files.createDirectories(folder.resolve("a/casebook.toml"));
    write("casebook.toml", "severity.missing-source = 'error'");
    assertThat(severity(upward().of(folder.resolve("a/x.json")))).contains(Severity.ERROR);
  }

  @Test
  void readsAFileOnceAndTellsItsFindingsOnce() throws IOException {
    write("a/casebook.toml", "[severity]\nx = 'off'");
    ConfigurationFinder finder = upward();
    Configuration first = finder.of(folder.resolve("a/x.json"));
    write("a/casebook.toml", "");
    assertThat(finder.of(folder.resolve("a/y.json"))).isSameAs(first);
    assertThat(finder.of(folder.resolve("a/b/y.json"))).isSameAs(first);
    assertThat(finder.findings())
        .extracting(Finding::file)
        .containsExactly(Path.of("a", "casebook.toml").toString());
  }

  @Test
  void namesAFileOutsideTheWorkingDirectoryInFull() throws IOException {
    write("casebook.toml", "x = 1");
    ConfigurationFinder finder =
        ConfigurationFinder.upward(Configurations.READER, folder.resolve("a"));
    finder.ofWorkingDirectory();
    assertThat(finder.findings())
        .extracting(Finding::file)
        .containsExactly(folder.resolve("casebook.toml").toString());
  }

  @Test
  void usesAnExplicitFileForAll() throws IOException {
    write("casebook.toml", "severity.missing-source = 'error'");
    write("other.toml", "severity.missing-source = 'info'");
    ConfigurationFinder finder =
        ConfigurationFinder.fixed(Configurations.READER, folder.resolve("other.toml"));
    assertThat(severity(finder.of(folder.resolve("x.json")))).contains(Severity.INFO);
    assertThat(severity(finder.ofWorkingDirectory())).contains(Severity.INFO);
    assertThat(finder.of(folder.resolve("x.json"))).isSameAs(finder.ofWorkingDirectory());
  }

  @Test
  void namesAFileThatCannotBeRead() throws IOException {
    Path gone = folder.resolve("gone.toml");
    ConfigurationFinder missing = ConfigurationFinder.fixed(Configurations.READER, gone);
    assertThatThrownBy(missing::ofWorkingDirectory)
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(gone.toString());
    ConfigurationFinder directory = ConfigurationFinder.fixed(Configurations.READER, folder);
    assertThatThrownBy(directory::ofWorkingDirectory)
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void loadsNoParserWhereThereIsNoFile() throws Exception {
    try (ClassesWithout loader = new ClassesWithout(Set.of("org.tomlj", "org.antlr"))) {
      Class<?> search = loader.loadClass(SearchWithoutFile.class.getName());
      assertThat(search.getDeclaredMethod("in", Path.class).invoke(null, folder)).isEqualTo(true);
    }
  }

  /** All findings are kept until the end of a run. */
  @Test
  void keepsFewFindingsOfEachOfManyFaultyFiles() throws IOException {
    String faulty = "suppress = [" + "{},".repeat(4_000) + "]";
    ConfigurationFinder finder = upward();
    for (String name : List.of("a", "b", "c", "d")) {
      write(name + "/casebook.toml", faulty);
      finder.of(folder.resolve(name + "/x.json"));
    }
    assertThat(finder.findings().stream().collect(groupingBy(Finding::file, counting())).values())
        .containsExactlyInAnyOrder(8_000L, 2_001L, 11L, 11L);
    assertThat(finder.findings())
        .filteredOn(finding -> finding.rule().equals("over-limit"))
        .extracting(Finding::message)
        .contains("There are 10 findings or more; the rest is not told");
  }

  @ParameterizedTest
  @CsvSource({"a, 8000", "# 345678901234567890123456789012345678901234567890, 5000"})
  void readsNoMoreOfAllFilesThanOfFourLargeOnes(String line, int lines) throws IOException {
    String toml = (line + '\n').repeat(lines) + "[severity]\nmissing-source = 'info'\n";
    ConfigurationFinder finder = upward();
    for (int i = 0; i < 30; i++) {
      write(i + "/casebook.toml", toml);
      finder.of(folder.resolve(i + "/x.json"));
    }
    assertThat(finder.findings())
        .filteredOn(finding -> finding.message().startsWith("The configurations of a run may have"))
        .hasSize(26)
        .extracting(Finding::message)
        .contains(
            "The configurations of a run may have 1,048,576 characters and 40,000 lines together,"
                + " and this one is beyond that; check its folder on its own, or name one file for"
                + " all with --config");
  }
}
