package dev.casebook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testing.GoldenFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every program of the package and compares what it prints with a golden file. */
class ExamplesTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/casebook/examples");
  private static final Path GOLDENS = Path.of("src/test/resources/dev/casebook/examples");

  @ParameterizedTest
  @MethodSource("programs")
  void printsWhatItsGoldenFileHolds(Class<?> program) throws Exception {
    GoldenFile.at(GOLDENS.resolve(program.getSimpleName() + ".txt").toString())
        .holds(output(program));
  }

  @Test
  void everyGoldenFileBelongsToAProgram() throws IOException {
    assertThat(programs()).extracting(Class::getSimpleName).containsAll(namesIn(GOLDENS, ".txt"));
  }

  static List<Class<?>> programs() throws IOException {
    return namesIn(SOURCES, ".java").stream()
        .filter(name -> !name.equals("package-info"))
        .<Class<?>>map(ExamplesTest::load)
        .filter(ExamplesTest::hasMain)
        .toList();
  }

  private static List<String> namesIn(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(extension))
          .map(name -> name.substring(0, name.length() - extension.length()))
          .sorted()
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(ExamplesTest.class.getPackageName() + '.' + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean hasMain(Class<?> type) {
    return Stream.of(type.getMethods())
        .anyMatch(
            method -> method.getName().equals("main") && Modifier.isStatic(method.getModifiers()));
  }

  private static String output(Class<?> program) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
