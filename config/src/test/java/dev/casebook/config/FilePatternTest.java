package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Patterns of files match as those of Java do, in linear time. */
class FilePatternTest {
  private static final Path FOLDER = Path.of("folder");

  @Provide
  Arbitrary<String> globs() {
    return Arbitraries.of("a", "b", "-", ".", "*", "**", "?", "/", "[ab]", "[!a]", "[a-b]", "{a,b}")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.of("a", "b", "-", ".", "/", "{", ",")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> Path.of(String.join("", parts)).toString());
  }

  @Property(tries = 5_000)
  void matchAsJavaDoes(@ForAll("globs") String glob, @ForAll("paths") String path) {
    FilePattern pattern;
    try {
      pattern = FilePattern.of(glob, FOLDER);
    } catch (IllegalArgumentException notAPattern) {
      Assume.that(false);
      return;
    }
    assertThat(pattern.matches(path)).isEqualTo(javaMatches(pattern.glob(), path));
  }

  private static boolean javaMatches(String glob, String path) throws PatternSyntaxException {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(path));
  }

  /** Java would try a power of the length of the name. */
  @Test
  void manyStarsTakeNoLonger() {
    String stars = "*a".repeat(40) + "b";
    assertThat(FilePattern.of(stars, FOLDER).matches("a".repeat(250))).isFalse();
    assertThat(FilePattern.of("**/" + stars, FOLDER).matches("c/" + "a".repeat(250) + "b"))
        .isTrue();
  }
}
