package dev.casebook.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What source files are held to. */
class SourcesTest {
  private static final Path ROOT = Path.of("../..");

  @Test
  void leaveNothingForLater() throws IOException {
    for (Path source : sources()) {
      assertThat(lines(source))
          .as(source.toString())
          .noneMatch(line -> line.matches("\\s*(//|\\*|/\\*).*\\b(TODO|FIXME|XXX)\\b.*"))
          .noneMatch(line -> line.matches("\\s*@(Disabled|Ignore)\\b.*"))
          .noneMatch(line -> line.matches("import (static )?[\\w.]+\\*;"));
    }
  }

  /** Else their seeds would be new in each build. */
  @Test
  void takeTheSeedsOfPropertiesFromTheModel() throws IOException {
    for (Path source : sources()) {
      if (lines(source).contains("import net.jqwik.api.Property;")) {
        Path module = source;
        while (!Files.exists(module.resolve("pom.xml"))) {
          module = module.getParent();
        }
        assertThat(Files.readString(module.resolve("pom.xml")))
            .as(source.toString())
            .contains("test-jar");
      }
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .toList();
    }
  }

  private static List<String> lines(Path source) {
    try {
      return Files.readAllLines(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
