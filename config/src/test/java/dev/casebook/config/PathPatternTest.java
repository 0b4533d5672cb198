package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places a path pattern covers. */
class PathPatternTest {

  @ParameterizedTest
  @CsvSource({
    "caseStudies[a].metrics[0].change, caseStudies[a].metrics[0].change, true",
    "caseStudies[a].metrics[0],        caseStudies[a].metrics[0].change, true",
    "caseStudies[a],                   caseStudies[a].metrics[0].change, true",
    "caseStudies,                      caseStudies[a].metrics[0].change, true",
    "caseStudies[a].metrics[0].change, caseStudies[a].metrics[0],        false",
    "caseStudies[a].metrics[1],        caseStudies[a].metrics[10],       false",
    "caseStudies[a].metric,            caseStudies[a].metrics[0],        false",
    "caseStudies[*].metrics[*].change, caseStudies[a].metrics[0].change, true",
    "caseStudies[*].change,            caseStudies[a].metrics[0].change, false",
    "caseStudies[soci-*],              caseStudies[soci-lazy].title,     true",
    "caseStudies[*-lazy],              caseStudies[soci-lazy].title,     true",
    "caseStudies[s*i*y],               caseStudies[soci-lazy].title,     true",
    "caseStudies[s*x*y],               caseStudies[soci-lazy].title,     false",
    "*[a],                             caseStudies[a].title,             true",
    "caseStudies[a].*,                 caseStudies[a].title,             true",
    "caseStudies[a].*,                 caseStudies[a],                   false",
    "caseStudies.*,                    caseStudies[a],                   false",
    "caseStudies[a],                   caseStudies.a,                    false",
    "caseStudies[*],                   caseStudies,                      false",
    "extensions.a*b,                   extensions.a*b,                   true",
    "caseStudies[A],                   caseStudies[a],                   false",
    "caseStudies[a.b].c,               caseStudies[a.b].c.d,             true",
    "caseStudies[a..b],                caseStudies[a..b],                true",
    "caseStudies[a..b],                caseStudies[a].b,                 false",
    "x[*].*,                           x[a][b],                          false",
    "x*,                               x,                                true",
    "**[**],                           x[a],                             true",
  })
  void covers(String pattern, String at, boolean expected) {
    assertThat(PathPattern.of(pattern).covers(at)).isEqualTo(expected);
  }

  @Test
  void coversNothingOfADocumentAsAWhole() {
    assertThat(PathPattern.of("*").covers("")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"*, true", "a*, false", "*a, false", "**, false"})
  void matchesALongStepByAStarAlone(String pattern, boolean expected) {
    assertThat(PathPattern.of(pattern).covers("a".repeat(201))).isEqualTo(expected);
    assertThat(PathPattern.of("x[" + pattern + "]").covers("x[" + "a".repeat(199) + "]"))
        .isEqualTo(expected);
  }

  @Test
  void matchesALongStepByItself() {
    String step = "a".repeat(900);
    assertThat(PathPattern.of(step).covers(step + ".b")).isTrue();
    assertThat(PathPattern.of(step).covers(step + "a")).isFalse();
  }

  /** A text that counts how often it is looked at. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private long looks;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'a*', b, a, ''", // many stars
    "'a', '*b', a, ''", // a long text after a star, nearly found everywhere
    "'*a', b, a, ''",
    "'[*]', '.b', '[a]', ''",
    "'a*.', b, 'aaaaaaaa.', c"
  })
  void looksAtMostAtEachPairOfCharacters(String part, String end, String atPart, String atEnd) {
    String pattern = part.repeat(200) + end;
    CountedText at = new CountedText(atPart.repeat(200) + atEnd);
    PathPattern.of(pattern.startsWith("[") ? "x" + pattern : pattern).covers(at);
    assertThat(at.looks).isLessThanOrEqualTo(3L * pattern.length() * at.length());
  }

  @ParameterizedTest
  @CsvSource({"'a*'", "'*aaaa'", "'*'"})
  void looksAtNoLongStep(String part) {
    CountedText at = new CountedText("a".repeat(100_000));
    PathPattern.of(part.repeat(250) + "b").covers(at);
    assertThat(at.looks).isLessThanOrEqualTo(3L * at.length());
  }

  @Provide
  Arbitrary<String> paths() {
    Arbitrary<String> name =
        Arbitraries.strings()
            .withCharRange('a', 'c')
            .withChars('-', '*')
            .ofMinLength(1)
            .ofMaxLength(3);
    Arbitrary<String> step =
        Arbitraries.oneOf(name.map(n -> "." + n), name.map(n -> "[" + n + "]"));
    return name.flatMap(
        first -> step.list().ofMaxSize(4).map(rest -> first + String.join("", rest)));
  }

  @Property
  void coversItsOwnPath(@ForAll("paths") String path) {
    assertThat(PathPattern.of(path).covers(path)).isTrue();
  }

  @Property
  void coversWhatLiesBeneath(@ForAll("paths") String path, @ForAll("paths") String beneath) {
    assertThat(PathPattern.of(path).covers(path + "." + beneath)).isTrue();
    assertThat(PathPattern.of(path).covers(path + "[" + beneath.charAt(0) + "]")).isTrue();
  }

  @Property
  void withoutStarsCoversNoOtherPath(@ForAll("paths") String path, @ForAll("paths") String other) {
    String plain = path.replace('*', 'x');
    boolean beneath =
        other.equals(plain) || other.startsWith(plain + ".") || other.startsWith(plain + "[");
    assertThat(PathPattern.of(plain).covers(other)).isEqualTo(beneath);
  }
}
