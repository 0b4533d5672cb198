package dev.casebook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the README and the guides to the truth: Java in them stands in a compiled source of this
 * folder, and links lead somewhere. A block behind the line {@code <!-- not compiled -->} is
 * exempt.
 */
class SnippetsTest {
  private static final Path REPOSITORY = Path.of("..");

  private static final Pattern JAVA_BLOCK =
      Pattern.compile("(<!-- not compiled -->\\s*)?^ *```java\\n(.*?)^ *```$", multiline());

  /** Code in blocks and within lines, where brackets are no links. */
  private static final Pattern CODE = Pattern.compile("^ *```.*?^ *```$|`[^`\\n]+`", multiline());

  private static final Pattern RELATIVE_LINK =
      Pattern.compile("]\\((?![a-z]+:|#)<?([^)#>\\s]+)[^)]*\\)");

  private static int multiline() {
    return Pattern.DOTALL | Pattern.MULTILINE;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void javaInAPageStandsInACompiledSource(Path page) throws IOException {
    List<String> sources = sources();

    assertThat(JAVA_BLOCK.matcher(Files.readString(page)).results())
        .filteredOn(block -> block.group(1) == null)
        .extracting(block -> unindented(block.group(2)))
        .allSatisfy(
            snippet ->
                assertThat(sources)
                    .as("a source that holds%n%s", snippet)
                    .anyMatch(source -> source.contains(snippet)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksInAPageLeadToFiles(Path page) throws IOException {
    String prose = CODE.matcher(Files.readString(page)).replaceAll("");

    assertThat(RELATIVE_LINK.matcher(prose).results().map(link -> link.group(1)))
        .allSatisfy(target -> assertThat(page.resolveSibling(target)).exists());
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> guides = Files.walk(REPOSITORY.resolve("docs"))) {
      Stream<Path> front =
          Stream.of("README.md", "CONTRIBUTING.md").map(REPOSITORY::resolve).filter(Files::exists);
      return Stream.concat(front, guides.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"));
        Stream<Path> spark = Files.walk(Path.of("spark", "src"))) {
      return Stream.concat(files, spark)
          .filter(file -> file.toString().endsWith(".java"))
          .map(SnippetsTest::unindentedFile)
          .toList();
    }
  }

  private static String unindentedFile(Path file) {
    try {
      return unindented(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Indentation is the page's own affair; lines are compared as wholes. */
  private static String unindented(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
  }
}
