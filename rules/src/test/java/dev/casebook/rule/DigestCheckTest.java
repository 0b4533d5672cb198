package dev.casebook.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.casebook.check.CheckLimits;
import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.StructureCheck;
import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueArbitraries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The ways into the check, and what holds of all documents. */
class DigestCheckTest {
  private static final DigestCheck CHECK = DigestCheck.withAllRules();
  private static final String FAULTY =
      SoundDigest.with("{ \"company\": \"acmee\", \"title\": \"a <b>b</b>\" }");

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }

  /** Generated digests are sound in structure and break most rules. */
  @Property(tries = 200)
  void takesEveryDigest(@ForAll("digests") Digest digest) throws IOException {
    String json = DigestJson.toJson(digest);
    List<Finding> findings = CHECK.check("d", json);
    assertThat(findings).extracting(Finding::region).isSorted();
    assertThat(findings)
        .extracting(Finding::rule)
        .isSubsetOf(CHECK.rules().stream().map(RuleDescription::id).toList());
    assertThat(CHECK.check("d", stream(json))).isEqualTo(findings);
    assertThat(findings)
        .allSatisfy(
            finding -> {
              String line = json.lines().toList().get(finding.line() - 1);
              assertThat(finding.region().endColumn()).isBetween(2, line.length() + 1);
            });
  }

  /** Null is refused at once, by name, and not when a document comes. */
  @Example
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> CHECK.withToday(null))
        .withMessage("day must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> CHECK.withLimits(null))
        .withMessage("other must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> CHECK.only(null))
        .withMessage("wanted must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> CHECK.check(null, "{}"))
        .withMessage("name must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> CHECK.checkLines("a", stream("{}"), null))
        .withMessage("findings must not be null");
  }

  /** What is cut out of a document, and the rest of it, never stops the check. */
  @Property(tries = 500)
  void takesEveryPieceOfADigest(@ForAll int cut, @ForAll byte length) {
    int start = Math.floorMod(cut, FAULTY.length());
    int end = Math.min(FAULTY.length(), start + (length & 0x1F));
    String broken = FAULTY.substring(0, start) + FAULTY.substring(end);
    List<Finding> structure = StructureCheck.ofDigests().check("d", broken);
    assertThat(CHECK.check("d", broken)).containsAll(structure);
  }

  @Example
  void findsStructureAndRulesInDocumentOrder() {
    String json = FAULTY.replace("\"series\"", "\"serie\"");
    assertThat(CHECK.check("d", json))
        .extracting(Finding::rule)
        .containsExactly(
            "missing-property", "unknown-property", "unknown-company", "markup-residue");
  }

  @Example
  void checksAnArchiveLineByLine() throws IOException {
    String line = FAULTY.replace("\n", "");
    List<Finding> findings = new ArrayList<>();
    int documents = CHECK.checkLines("a.jsonl", stream(line + "\n\n{\n" + line), findings::add);
    assertThat(documents).isEqualTo(3);
    assertThat(
            findings.stream().collect(Collectors.groupingBy(Finding::line, Collectors.counting())))
        .containsOnlyKeys(1, 3, 4)
        .containsEntry(1, 2L)
        .containsEntry(3, 1L)
        .as("the digest of line 1 is there again")
        .containsEntry(4, 3L);
  }

  @Example
  void checksALineWhereItStands() {
    String line = FAULTY.replace('\n', '\r');
    String broken = line.replace("\"series\"", "\"serie\"");
    for (String each : List.of(SoundDigest.with("{}").replace('\n', ' '), line, broken)) {
      byte[] bytes = bytesOf("{ " + each + '}');

      assertThat(CHECK.checkLine("a.jsonl", 7, bytes, 2, bytes.length - 1))
          .isEqualTo(CHECK.check("a.jsonl", 7, bytesOf(each.replace('\r', '\t'))));
    }
  }

  private static byte[] bytesOf(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Example
  void tellsAByteOrderMarkBesideWhatRulesFind() throws IOException {
    List<Finding> findings = CHECK.check("d", stream("\uFEFF" + FAULTY));
    assertThat(findings).hasSize(3).first().extracting(Finding::rule).isEqualTo("byte-order-mark");
    assertThat(findings.subList(1, 3)).isEqualTo(CHECK.check("d", FAULTY));
  }

  @Example
  void runsNoRuleThatIsNotWanted() {
    assertThat(CHECK.only(rule -> rule.id().equals("unknown-company")).check("d", FAULTY))
        .extracting(Finding::rule)
        .containsExactly("unknown-company");
  }

  @Example
  void endsAtTheLimitOfFindings() {
    String metrics =
        Stream.generate(() -> "{ \"name\": \"n\" }").limit(20).collect(Collectors.joining(","));
    String json = SoundDigest.with("{ \"metrics\": [" + metrics + "] }");
    List<Finding> findings = CHECK.withLimits(new CheckLimits(1_000_000, 5)).check("d", json);
    assertThat(findings).hasSize(6);
    assertThat(findings.get(5).rule()).isEqualTo("over-limit");
    assertThat(findings.get(5).message()).contains("5 findings or more");
  }

  @Example
  void endsAtTheLimitOfBytes() throws IOException {
    CheckLimits small = new CheckLimits(100, 5);
    assertThat(CHECK.withLimits(small).check("d", stream(FAULTY)))
        .extracting(Finding::rule)
        .containsExactly("over-limit");
    assertThat(CHECK.withLimits(small).check("d", FAULTY))
        .extracting(Finding::rule)
        .containsExactly("over-limit");
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
