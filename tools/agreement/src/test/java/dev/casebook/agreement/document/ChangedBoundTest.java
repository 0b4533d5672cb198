package dev.casebook.agreement.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueArbitraries;
import dev.casebook.schema.DigestSchema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.node.ObjectNode;

/** The comparison notices a schema that says something else than the builders enforce. */
class ChangedBoundTest {
  private static final String SCHEMA = DigestSchema.json();

  /** Changes that a slip in the export could make. */
  private static final Map<String, String> SLIPS =
      Map.ofEntries(
          Map.entry("\"maxLength\": 500\\b", "\"maxLength\": 501"),
          Map.entry("\"maxLength\": 120\\b", "\"maxLength\": 119"),
          Map.entry("\"maxLength\": 20000\\b", "\"maxLength\": 20001"),
          Map.entry("\"minLength\": 1\\b", "\"minLength\": 0"),
          Map.entry("\"minItems\": 1\\b", "\"minItems\": 0"),
          Map.entry("\"minimum\": 0\\b", "\"minimum\": -1"),
          Map.entry("\"uniqueItems\": true", "\"uniqueItems\": false"),
          Map.entry("\"safety\",", ""),
          Map.entry("\"required\": \\[\\s*\"id\",", "\"required\": ["),
          Map.entry("\"kind\": ", "\"sort\": "),
          Map.entry("\"type\": \"boolean\"", "\"type\": \"number\""),
          Map.entry("2\\[0-8\\]", "2[0-9]"),
          Map.entry("\\[Pp\\]\\[Ss\\]\\?:", "[Pp][A-Za-z]*:"),
          Map.entry("x-\\|\\[\\.\\]", "x-"),
          Map.entry("\\(-\\[a-z0-9\\]\\+\\)\\*", "([a-z0-9-]+)*"));

  private static byte[] withTitle(int length) {
    String title = "😀".repeat(length);
    return """
        {"casebook": "1.0", "id": "d", "series": "S", "date": "2026-01-31",
         "companies": [{"id": "aws", "name": "AWS"}],
         "caseStudies": [{"id": "a", "title": "%s", "company": "aws", "summary": "S"}]}"""
        .formatted(title)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String withMaxOfTitle(int max) {
    String title = "\"The title of the story.\",";
    int start = SCHEMA.indexOf("\"maxLength\": 500", SCHEMA.indexOf(title));
    return SCHEMA.substring(0, start)
        + "\"maxLength\": "
        + max
        + SCHEMA.substring(start + "\"maxLength\": 500".length());
  }

  @Example
  void noticesABoundOfTheCheckThatIsOffByOne() {
    ThreeJudges loose = new ThreeJudges(withMaxOfTitle(501), SCHEMA);
    assertThat(loose.judge(withTitle(500)).disagreement()).isEmpty();
    assertThat(loose.judge(withTitle(501)).disagreement()).isPresent();
    ThreeJudges tight = new ThreeJudges(withMaxOfTitle(499), SCHEMA);
    assertThat(tight.judge(withTitle(499)).disagreement()).isEmpty();
    assertThat(tight.judge(withTitle(500)).disagreement()).isPresent();
  }

  @Example
  void noticesABoundOfTheValidatorThatIsOffByOne() {
    ThreeJudges loose = new ThreeJudges(SCHEMA, withMaxOfTitle(501));
    assertThat(loose.judge(withTitle(500)).disagreement()).isEmpty();
    assertThat(loose.judge(withTitle(501)).disagreement().orElseThrow())
        .contains("too-long")
        .endsWith("the validator nothing");
    ThreeJudges tight = new ThreeJudges(SCHEMA, withMaxOfTitle(499));
    assertThat(tight.judge(withTitle(500)).disagreement().orElseThrow())
        .startsWith("the check found []");
  }

  @Provide
  Arbitrary<List<Digest>> digests() {
    return ValueArbitraries.of(Digest.class).list().ofSize(120);
  }

  @Property(tries = 1, seed = "20260603", shrinking = ShrinkingMode.OFF)
  void changedDigestsRevealEverySlip(@ForAll("digests") List<Digest> digests, @ForAll long seed) {
    List<byte[]> mutants = mutants(digests, new Random(seed));
    SLIPS.forEach(
        (right, wrong) -> {
          String slipped = SCHEMA.replaceAll(right, wrong);
          assertThat(slipped).as(right).isNotEqualTo(SCHEMA);
          ThreeJudges judges = new ThreeJudges(slipped, SCHEMA);
          assertThat(mutants)
              .as(right + " instead of " + wrong)
              .anyMatch(mutant -> judges.judge(mutant).disagreement().isPresent());
        });
  }

  private static List<byte[]> mutants(List<Digest> digests, Random random) {
    List<byte[]> mutants = new ArrayList<>();
    for (Digest digest : digests) {
      String json = DigestJson.toJson(digest);
      for (Mutation mutation : Mutation.all()) {
        ObjectNode document = (ObjectNode) Rendering.tree(json);
        if (mutation.change().apply(document, random)) {
          mutants.add(TextMutations.any(Rendering.ALL, random).bytes(document));
        }
      }
    }
    return mutants;
  }
}
