package dev.casebook.rule.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.StructureCheck;
import dev.casebook.model.FormatVersion;
import dev.casebook.rule.DigestCheck;
import dev.casebook.rule.conformance.Corpus.Case;
import dev.casebook.rule.conformance.Corpus.DataFile;
import dev.casebook.rule.conformance.Corpus.Expected;
import dev.casebook.schema.DigestSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus is whole: every rule has its cases, every document its place in the manifest. */
class CorpusTest {
  private static final Corpus CORPUS = Corpus.read();
  private static final List<Case> CASES = CORPUS.manifest().cases();

  /** Where the cases lie that are about how findings of several rules go together. */
  private static final String SEVERAL = "several";

  /** What a validator does not see, since it gets the document from a parser. */
  private static final Set<String> OUTSIDE_THE_SCHEMA =
      Set.of("byte-order-mark", "syntax", "encoding", "duplicate-key", "over-limit");

  /** Rules without cases: one needs a schema that bounds a list from above, one two documents. */
  private static final Set<String> WITHOUT_CASES = Set.of("too-many", "duplicate-digest");

  static Stream<RuleDescription> rules() {
    return Stream.concat(
            StructureCheck.rules().stream(), DigestCheck.withAllRules().rules().stream())
        .filter(rule -> !WITHOUT_CASES.contains(rule.id()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holdsCasesOfEachRule(RuleDescription rule) {
    List<Case> cases = CASES.stream().filter(c -> c.folder().equals(rule.id())).toList();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(5);
    assertThat(cases).filteredOn(c -> c.rules().contains(rule.id())).hasSizeGreaterThanOrEqualTo(2);
    assertThat(cases).filteredOn(c -> c.findings().isEmpty()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(cases)
        .as("fail by the rule they are named after, or pass")
        .allMatch(c -> c.findings().isEmpty() || c.rules().contains(rule.id()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void givesEachFindingTheSeverityOfItsRule(RuleDescription rule) {
    String severity = rule.severity().label();
    assertThat(CASES.stream().flatMap(c -> c.findings().stream()))
        .filteredOn(finding -> finding.rule().equals(rule.id()))
        .extracting(Expected::severity)
        .contains(severity)
        .as("another one only where the rule tells of it")
        .allMatch(
            other ->
                other.equals(severity)
                    || (other.equals("warning") && rule.why().contains("warning")));
  }

  @Test
  void leavesOutOnlyWhatTheFormatGivesNoOccasionForAndWhatTakesTwoDocuments() {
    assertThat(DigestSchema.json()).doesNotContain("maxItems");
    assertThat(CORPUS.manifest().level("runs").rules()).containsExactly("duplicate-digest");
    assertThat(CASES.stream().map(Case::folder).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(rules().map(RuleDescription::id), Stream.of(SEVERAL)).toList());
  }

  @Test
  void listsEveryDocumentOnce() {
    List<String> documents =
        CORPUS.files().keySet().stream().filter(file -> file.startsWith("documents/")).toList();
    assertThat(CASES).extracting(Case::file).containsExactlyInAnyOrderElementsOf(documents);
    assertThat(CASES).allMatch(c -> c.file().equals("documents/" + c.id() + ".json"));
  }

  @Test
  void listsEachFileOfData() {
    assertThat(CORPUS.manifest().data())
        .extracting(DataFile::file)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(
            CORPUS.files().keySet().stream().filter(file -> file.startsWith("data/")).toList());
  }

  @Test
  void isOrderedById() {
    assertThat(CASES).extracting(Case::id).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void saysOfEachCaseSomethingElse() {
    assertThat(CASES).extracting(Case::about).doesNotHaveDuplicates();
  }

  @Test
  void hasNoDocumentTwice() {
    assertThat(CASES.stream().map(c -> Arrays.hashCode(CORPUS.bytes(c.file()))))
        .doesNotHaveDuplicates();
  }

  @Test
  void isOfTheShapeThatItsSchemaTells() {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CORPUS.text("manifest.schema.json"), InputFormat.JSON)
                .validate(CORPUS.text("manifest.json"), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void isForTheVersionsOfTheFormatThatThereAre() {
    assertThat(FormatVersion.values()).containsExactly(FormatVersion.V1_0);
    assertThat(DigestSchema.json()).contains("\"" + CORPUS.manifest().format() + "\"");
  }

  @Test
  void tellsTheVerdictOfASchemaWhereOneCanTell() {
    assertThat(CASES)
        .allSatisfy(
            c ->
                assertThat(c.schemaValid() == null)
                    .as(c.id())
                    .isEqualTo(
                        c.rules().stream().anyMatch(OUTSIDE_THE_SCHEMA::contains)
                            || CORPUS.text(c.file()).startsWith("\uFEFF")));
  }

  @Test
  void putsEachRuleIntoOneLevel() {
    assertThat(CORPUS.manifest().levels().stream().flatMap(level -> level.rules().stream()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    StructureCheck.rules().stream(), DigestCheck.withAllRules().rules().stream())
                .map(RuleDescription::id)
                .toList());
  }

  @Test
  void hasTheRulesOfStructureInTheirLevel() {
    assertThat(CORPUS.manifest().level("structure").rules())
        .containsExactlyInAnyOrderElementsOf(
            StructureCheck.rules().stream().map(RuleDescription::id).toList());
  }
}
