package dev.casebook.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
  private static final List<String> NAMES =
      List.of("id", "title", "company", "caseStudies", "comparedTo", "technologies", "value");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "tilte, title",
    "tittle, title",
    "itle, title",
    "Title, title",
    "compnay, company",
    "case_studies, caseStudies",
    "case-studies, caseStudies",
    "CASESTUDIES, caseStudies",
    "compared to, comparedTo",
    "technology, technologies",
    "values, value",
    "di, id",
    "ids, id"
  })
  void findsWhatWasMeant(String written, String meant) {
    assertThat(Nearest.to(written, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x-mine", "zzzzz", "summary", "employer", "idea", "東京"})
  void findsNothingInWhatIsTooFar(String written) {
    assertThat(Nearest.to(written, NAMES)).isEmpty();
  }

  @Test
  void takesTheFirstOfEqualsAndTheNearestOfAll() {
    assertThat(Nearest.to("cat", List.of("bat", "rat"))).contains("bat");
    assertThat(Nearest.to("cat", List.of("bat", "cats", "cat"))).contains("cat");
  }

  @Test
  void findsNothingAmongNothing() {
    assertThat(Nearest.to("id", List.of())).isEmpty();
  }

  @Test
  void doesNotCompareVeryLongNames() {
    String longest = "x".repeat(100);

    assertThat(Nearest.to(longest, List.of(longest))).contains(longest);
    assertThat(Nearest.to(longest + "x", List.of(longest + "x"))).isEmpty();
  }

  @Property(tries = 300)
  void oneChangeIsAlwaysNear(
      @ForAll @AlphaChars @StringLength(min = 2, max = 20) String name,
      @ForAll @IntRange(max = 19) int position,
      @ForAll @AlphaChars char letter) {
    int at = position % name.length();
    String inserted = name.substring(0, at) + letter + name.substring(at);
    String deleted = name.substring(0, at) + name.substring(at + 1);
    String changed = name.substring(0, at) + letter + name.substring(at + 1);

    assertThat(List.of(inserted, deleted, changed))
        .allSatisfy(written -> assertThat(Nearest.to(written, List.of(name))).contains(name));
  }

  @Property(tries = 300)
  void findsOnlyCandidates(@ForAll String written) {
    assertThat(NAMES).containsAll(Nearest.to(written, NAMES).stream().toList());
  }
}
