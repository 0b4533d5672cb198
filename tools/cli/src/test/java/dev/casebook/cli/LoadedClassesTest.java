package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command loads what it needs, since each class that it does not need delays its start. */
class LoadedClassesTest {
  private static final Path DIGESTS = Path.of("../../examples/digests");

  private static final List<String> FOR_OTHER_COMMANDS =
      List.of(
          "dev.casebook.page.",
          "dev.casebook.markdown.",
          "dev.casebook.html.",
          "dev.casebook.profile.",
          "org.commonmark.",
          "org.jsoup.",
          "gg.jte.",
          "tools.jackson.databind.",
          "com.github.victools.",
          "org.fhir.");

  @TempDir private Path folder;

  @Test
  void aCheckLoadsNothingThatItDoesNotNeed() throws Exception {
    assertThat(loadedBy("check", DIGESTS.toString()))
        .anyMatch(name -> name.startsWith("dev.casebook.rule.figure."))
        .noneMatch(LoadedClassesTest::isForOtherCommands);
  }

  private static boolean isForOtherCommands(String name) {
    return FOR_OTHER_COMMANDS.stream().anyMatch(name::startsWith);
  }

  @Test
  void pagesAreReadAndWrittenByTheirOwnClasses() throws Exception {
    Path digest;
    try (Stream<Path> files = Files.list(DIGESTS)) {
      digest = files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
    }

    assertThat(loadedBy("render", digest.toString()))
        .anyMatch(name -> name.startsWith("dev.casebook.html."))
        .noneMatch(name -> name.startsWith("dev.casebook.page."));
  }

  private List<String> loadedBy(String... words) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    List<String> options = List.of("-Xlog:class+load:file=" + log + ":none");
    CommandRun run = CommandRun.inOwnProcess(folder, options, (Object[]) words);
    assertThat(run.code()).as(run.err()).isZero();
    try (Stream<String> lines = Files.lines(log)) {
      return lines.map(line -> line.split(" ", 2)[0]).toList();
    }
  }
}
