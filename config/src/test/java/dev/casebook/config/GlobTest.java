package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testing.Growth;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collections;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

  @Provide
  Arbitrary<List<String>> globs() {
    return Arbitraries.of(
            "a",
            "b",
            "c",
            "/",
            "*",
            "**",
            "?",
            "😀",
            "{a,b}",
            "{,ab}",
            "{a*,**/b}",
            "{*,*}",
            "{**,}",
            "{[!a],?b}",
            "{}",
            "[ab]",
            "[!a]",
            "[a-b]",
            "[-a]",
            "[a-]",
            "[!-a]",
            "[ab-c]",
            "[^a]",
            "[&&a]",
            ",",
            "}",
            "]",
            "-")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<String>> paths() {
    return Arbitraries.of("a", "b", "c", "/", "😀", "-", "^", "&", "]", ",")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property(tries = 5_000)
  void matchesAsJavaDoes(
      @ForAll @From("globs") List<String> globs, @ForAll @From("paths") List<String> paths) {
    String glob = String.join("", globs);
    Path path = Path.of(String.join("", paths));
    Assume.that(isGlob(glob));
    PathMatcher java = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    assertThat(new Glob(glob).matches(path.toString())).isEqualTo(java.matches(path));
  }

  @ParameterizedTest
  @CsvSource({
    "digests/**, digests/a/b.json, true",
    "digests/2026-*.json, digests/2026-06.json, true",
    "digests/2026-*.json, digests/2026/06.json, false",
    "'{a,b}/[xy]?.json', b/y1.json, true",
    "**/a.json, a.json, false"
  })
  void matchesAsTheDocumentationSays(String glob, String path, boolean matches) {
    assertThat(new Glob(glob).matches(path)).isEqualTo(matches);
  }

  /** Java's own matcher would not end within a lifetime. */
  @ParameterizedTest
  @ValueSource(strings = {"*a", "**a", "{a,aa,*}", "{,a}", "*[a-b]?"})
  void manyStarsTakeNoLongTime(String part) {
    assertThat(new Glob(part.repeat(100) + "b").matches("a".repeat(255))).isFalse();
  }

  /** The ends of the first alternatives and the starts of the second would make 240 × 240 edges. */
  @Test
  void alternativesDoNotMultiply() {
    String alternatives = "{" + String.join(",", Collections.nCopies(240, "*")) + "}";
    Glob glob = new Glob(alternatives + alternatives + "b");
    Glob.Walk walk = glob.walk("a".repeat(255));
    assertThat(walk.matches()).isFalse();
    assertThat(glob.size()).isLessThanOrEqualTo(4 * (2 * alternatives.length() + 1));
    assertThat(walk.visits()).isLessThanOrEqualTo(256L * glob.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "{*,*}", "{,,}", "{a,b}{*,**}", "[!a-c]", "{[ab],?}"})
  void takesMemoryByItsLength(String part) {
    Growth.assertLinear(100, n -> part.repeat(n), Glob::new);
    String alternatives = part.replaceAll("[{}]", "") + ",";
    Growth.assertLinear(100, n -> ("{" + alternatives.repeat(n) + "}").repeat(2), Glob::new);
  }

  @Property
  void visitsEachStateOnceForACharacter(
      @ForAll @From("globs") List<String> globs, @ForAll @From("paths") List<String> paths) {
    String text = String.join("", globs);
    String path = String.join("", paths);
    Assume.that(isGlob(text));
    Glob glob = new Glob(text);
    assertThat(glob.size()).isLessThanOrEqualTo(4 * text.length());
    assertThat(glob.walk(path).visits()).isLessThanOrEqualTo((path.length() + 1L) * glob.size());
  }

  private static boolean isGlob(String text) {
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + text);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
