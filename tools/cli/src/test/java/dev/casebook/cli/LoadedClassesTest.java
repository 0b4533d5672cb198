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
          "dev.casebook.unit.UcumEssence");

  /** What a check needs only for a casebook.toml, for options, or for what is seldom met. */
  private static final List<String> SELDOM_NEEDED =
      List.of(
          "dev.casebook.config.toml.",
          "org.tomlj.",
          "org.antlr.",
          "picocli.",
          "java.util.logging.",
          "java.time.zone.TzdbZoneRulesProvider");

  /**
   * Slow to start: proxies for annotations, and the methods of records that are made by linking.
   */
  private static final List<String> SLOW_TO_START =
      List.of(
          "dev.casebook.model.constraint.ShapeReader",
          "sun.reflect.annotation.AnnotationInvocationHandler",
          "jdk.proxy",
          "java.lang.runtime.ObjectMethods");

  /** What only a document with faults needs. */
  private static final List<String> FOR_FAULTS =
      List.of(
          "dev.casebook.check.SchemaCompiler",
          "dev.casebook.report.Excerpt",
          "java.util.Formatter");

  @TempDir private Path folder;

  @Test
  void aCheckLoadsNothingThatItDoesNotNeed() throws Exception {
    assertThat(loadedBy(0, "check", DIGESTS.toString()))
        .anyMatch(name -> name.startsWith("dev.casebook.rule.figure."))
        .noneMatch(LoadedClassesTest::isForOtherCommands);
  }

  @Test
  void aCheckOfASoundFileLoadsNothingForOptionsConfigurationsAndFaults() throws Exception {
    Path sound = Documents.write(folder.resolve("in/sound.json"), Documents.CANONICAL);

    assertThat(loadedBy(0, "check", sound.toString()))
        .anyMatch(name -> name.startsWith("dev.casebook.rule.figure."))
        .noneMatch(LoadedClassesTest::isForOtherCommands)
        .noneMatch(name -> SELDOM_NEEDED.stream().anyMatch(name::startsWith))
        .noneMatch(name -> SLOW_TO_START.stream().anyMatch(name::startsWith))
        .noneMatch(name -> FOR_FAULTS.stream().anyMatch(name::startsWith));
  }

  @Test
  void aCheckOfStructureLoadsNoRules() throws Exception {
    Path sound = Documents.write(folder.resolve("in/sound.json"), Documents.CANONICAL);

    assertThat(loadedBy(0, "check", "--structure-only", sound.toString()))
        .contains("dev.casebook.check.StructureCheck")
        .noneMatch(name -> name.startsWith("dev.casebook.rule.figure."))
        .noneMatch(name -> name.startsWith("dev.casebook.rule.story."))
        .noneMatch(name -> name.startsWith("dev.casebook.prose."))
        .noneMatch(LoadedClassesTest::isForOtherCommands)
        .noneMatch(name -> SELDOM_NEEDED.stream().anyMatch(name::startsWith))
        .noneMatch(name -> SLOW_TO_START.stream().anyMatch(name::startsWith))
        .noneMatch(name -> FOR_FAULTS.stream().anyMatch(name::startsWith));
  }

  @Test
  void aCheckOfAFaultyFileLoadsNothingForOptionsAndConfigurations() throws Exception {
    Path faulty = Documents.write(folder.resolve("in/faulty.json"), Documents.MISSPELT);

    assertThat(loadedBy(1, "check", faulty.toString()))
        .contains("dev.casebook.check.SchemaCompiler", "dev.casebook.report.Excerpt")
        .noneMatch(LoadedClassesTest::isForOtherCommands)
        .noneMatch(name -> SELDOM_NEEDED.stream().anyMatch(name::startsWith));
  }

  @Test
  void optionsOfACheckAreParsedWithoutTheOtherCommands() throws Exception {
    Path sound = Documents.write(folder.resolve("in/sound.json"), Documents.CANONICAL);

    assertThat(loadedBy(0, "check", "--jobs", "1", sound.toString()))
        .anyMatch(name -> name.startsWith("picocli."))
        .contains("dev.casebook.cli.check.CheckCommand")
        .doesNotContain("dev.casebook.cli.ImportRun", "dev.casebook.cli.shell.OutputFolder")
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

    assertThat(loadedBy(0, "render", digest.toString()))
        .anyMatch(name -> name.startsWith("dev.casebook.html."))
        .noneMatch(name -> name.startsWith("dev.casebook.page."));
  }

  private List<String> loadedBy(int code, String... words)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    List<String> options = List.of("-Xlog:class+load:file=" + log + ":none");
    CommandRun run = CommandRun.inOwnProcess(folder, options, (Object[]) words);
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    try (Stream<String> lines = Files.lines(log)) {
      return lines.map(line -> line.split(" ", 2)[0]).toList();
    }
  }
}
