package dev.casebook.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputPathsTest {
  @TempDir private Path folder;

  private void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{}");
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.of("a", "b", "a-", "a0", "\u00e9")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(names -> String.join("/", names) + ".json");
  }

  @Property(tries = 100)
  void filesAreSortedByPath(@ForAll @Size(max = 30) List<@From("paths") String> files)
      throws IOException {
    Path top = Files.createTempDirectory("casebook-inputs");
    for (String file : files) {
      write(top.resolve(file));
    }

    List<Path> sorted = files.stream().map(top::resolve).sorted().distinct().toList();
    assertThat(new InputPaths(List.of(top.toString())).toList())
        .extracting(input -> Path.of(input.name()))
        .isEqualTo(sorted);
    delete(top);
  }

  private static void delete(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Test
  void filesAreFoundAsTheyAreAskedFor() throws IOException {
    write(folder.resolve("a/1.json"));
    write(folder.resolve("b/2.json"));
    Iterator<Input> inputs = new InputPaths(List.of(folder.toString())).iterator();

    assertThat(inputs.next().name()).endsWith("1.json");
    write(folder.resolve("b/1.json"));

    assertThat(inputs.next().name()).endsWith("b/1.json");
  }

  @Test
  void inputsCanBeGoneThroughTwiceAndFailuresAreToldOnce() throws IOException {
    write(folder.resolve("a/1.json"));
    InputPaths inputs =
        new InputPaths(
            List.of(
                folder.resolve("missing").toString(),
                folder + "/missing/*.json",
                folder.resolve("a").toString()));

    assertThat(inputs.toList()).isEqualTo(inputs.toList()).hasSize(1);
    assertThat(inputs.failures())
        .containsExactly(folder.resolve("missing") + ": no such file or folder");
  }
}
