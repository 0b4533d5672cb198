package dev.casebook.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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

  @Test
  void findsATrueNameAmongTenThousand() {
    List<String> names = IntStream.range(0, 10_000).mapToObj(i -> "service-" + i).toList();
    Nearest nearest = new Nearest();

    for (int i = 0; i < 50; i++) {
      assertThat(nearest.among("serivce-" + (9_999 - i), names)).contains("service-" + (9_999 - i));
    }
  }

  /** References and names of 98 letters that nearly match, n of each. */
  @ParameterizedTest
  @ValueSource(ints = {500, 2_000, 8_000})
  void spendsNoMoreThanItsBudget(int n) {
    List<String> names = names(n, "ab");
    Nearest nearest = new Nearest();

    names(n, "ba").forEach(name -> nearest.among(name, names));

    assertThat(nearest.work()).isLessThanOrEqualTo(Nearest.BUDGET + 100 * 100 + n);
  }

  @Test
  void suggestsNothingWhenTheBudgetIsUsedUp() {
    List<String> names = names(2_000, "ab");
    Nearest nearest = new Nearest();
    names(2_000, "ba").forEach(name -> nearest.among(name, names));

    assertThat(nearest.among(names.get(0), names)).isEmpty();
    assertThat(new Nearest().among(names.get(0), names)).contains(names.get(0));
  }

  private static List<String> names(int n, String letters) {
    return IntStream.range(0, n).mapToObj(i -> letters.repeat(47) + (1000 + i % 9000)).toList();
  }

  /** The bounds on length and letters, and the band, leave out no name that is near enough. */
  @Property(tries = 2_000)
  void agreesWithTheWholeTableOfDistances(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 12) String written,
      @ForAll @Size(max = 6)
          List<@CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 12) String> names) {
    Optional<String> expected =
        names.stream()
            .filter(
                name ->
                    distance(written, name)
                        <= Math.max(1, Math.min(name.length(), written.length()) / 3))
            .min(Comparator.comparingInt(name -> distance(written, name)));

    assertThat(Nearest.to(written, names)).isEqualTo(expected);
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }

  @Property(tries = 300)
  void findsOnlyCandidates(@ForAll String written) {
    assertThat(NAMES).containsAll(Nearest.to(written, NAMES).stream().toList());
  }
}
