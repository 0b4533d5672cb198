package dev.casebook.rule.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.StructureCheck;
import dev.casebook.rule.DigestCheck;
import dev.casebook.rule.conformance.Corpus.Case;
import dev.casebook.rule.conformance.Corpus.Expected;
import dev.casebook.schema.DigestSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** Each document of the corpus gives the findings that the manifest lists. */
class VerdictTest {
  private static final Corpus CORPUS = Corpus.read();
  private static final StructureCheck STRUCTURE = StructureCheck.ofDigests();
  private static final DigestCheck WHOLE =
      DigestCheck.withAllRules().withToday(CORPUS.manifest().today());
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DigestSchema.json(), InputFormat.JSON);

  private static final Set<String> STRUCTURE_RULES =
      StructureCheck.rules().stream().map(RuleDescription::id).collect(Collectors.toSet());

  private static final Comparator<Expected> IN_DOCUMENT_ORDER =
      Comparator.comparingInt(Expected::line)
          .thenComparingInt(Expected::column)
          .thenComparingInt(Expected::endLine)
          .thenComparingInt(Expected::endColumn);

  static Stream<Case> cases() {
    return CORPUS.manifest().cases().stream();
  }

  static Stream<Case> casesThatASchemaCanTell() {
    return cases().filter(example -> example.schemaValid() != null);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isThatOfTheManifest(Case example) throws IOException {
    List<Expected> found = expected(WHOLE.check(example.file(), bytes(example)));
    assertThat(found).isSortedAccordingTo(IN_DOCUMENT_ORDER);
    assertThat(byRuleAtOnePlace(found)).isEqualTo(example.findings());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holdsTheFindingsOfStructureAlone(Case example) throws IOException {
    List<Expected> found = expected(STRUCTURE.check(example.file(), bytes(example)));
    assertThat(found).isSortedAccordingTo(IN_DOCUMENT_ORDER);
    assertThat(byRuleAtOnePlace(found))
        .isEqualTo(
            example.findings().stream()
                .filter(finding -> STRUCTURE_RULES.contains(finding.rule()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("casesThatASchemaCanTell")
  void agreesWithAValidatorOfSchemas(Case example) {
    String document = CORPUS.text(example.file());
    assertThat(isValid(document)).isEqualTo(example.schemaValid());
  }

  private static boolean isValid(String document) {
    try {
      return SCHEMA.validate(document, InputFormat.JSON).isEmpty();
    } catch (JacksonException noJson) {
      return false;
    }
  }

  private static ByteArrayInputStream bytes(Case example) {
    return new ByteArrayInputStream(CORPUS.bytes(example.file()));
  }

  private static List<Expected> expected(List<Finding> findings) {
    return findings.stream().map(Expected::of).toList();
  }

  private static List<Expected> byRuleAtOnePlace(List<Expected> findings) {
    return findings.stream().sorted(IN_DOCUMENT_ORDER.thenComparing(Expected::rule)).toList();
  }
}
