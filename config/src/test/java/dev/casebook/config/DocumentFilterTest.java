package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a configuration makes of findings. */
class DocumentFilterTest {
  private static final Path DOCUMENT = Configurations.FOLDER.resolve("digests/2026-06-a.json");
  private static final Finding FINDING =
      Configurations.finding("missing-source", "caseStudies[a].metrics[0]");

  private static Verdict apply(String toml, Finding finding) {
    return Configurations.sound(toml).filter(DOCUMENT).apply(finding);
  }

  private static String suppress(String line) {
    return "[[suppress]]\nrule = 'missing-source'\nreason = 'not recorded'\n" + line + "\n";
  }

  @Test
  void leavesFindingsAloneWithoutAFile() {
    assertThat(Configuration.none().filter(DOCUMENT).apply(FINDING))
        .isEqualTo(new Verdict.Told(FINDING));
  }

  @ParameterizedTest
  @CsvSource({"error, ERROR", "warning, WARNING", "info, INFO"})
  void givesAFindingTheSeverityOfItsRule(String label, Severity severity) {
    Configuration configuration =
        Configurations.sound("severity.missing-source = '%s'".formatted(label));
    assertThat(configuration.severityOf(Configurations.rule("missing-source"))).contains(severity);
    assertThat(configuration.filter(DOCUMENT).apply(FINDING))
        .isEqualTo(new Verdict.Told(Configuration.withSeverity(FINDING, severity)));
  }

  @Test
  void changesNothingButTheSeverity() {
    Finding changed = Configuration.withSeverity(FINDING, Severity.INFO);
    assertThat(changed).usingRecursiveComparison().ignoringFields("severity").isEqualTo(FINDING);
    assertThat(changed.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void dropsFindingsOfARuleThatIsOff() {
    String toml = "severity.missing-source = 'off'\n" + suppress("");
    assertThat(Configurations.sound(toml).severityOf(Configurations.rule("missing-source")))
        .isEmpty();
    assertThat(apply(toml, FINDING)).isEqualTo(new Verdict.Off(FINDING));
  }

  @Test
  void keepsTheSeverityOfOtherRules() {
    Configuration configuration = Configurations.sound("severity.missing-source = 'off'");
    assertThat(configuration.severityOf(Configurations.rule("lookalike-unit")))
        .contains(Severity.WARNING);
  }

  @Test
  void turnsByteOrderMarkOffThoughItIsAStructureRule() {
    String toml = "severity.byte-order-mark = 'off'";
    assertThat(apply(toml, Configurations.finding("byte-order-mark", "")))
        .isInstanceOf(Verdict.Off.class);
  }

  @Property
  void givesTheSameSeverityAgain(@ForAll Severity before, @ForAll Severity set) {
    Configuration configuration =
        Configurations.sound("severity.missing-source = '%s'".formatted(set.label()));
    Finding once = told(configuration, Configuration.withSeverity(FINDING, before));
    assertThat(told(configuration, once)).isEqualTo(once);
    assertThat(once.severity()).isEqualTo(set);
  }

  private static Finding told(Configuration configuration, Finding finding) {
    return ((Verdict.Told) configuration.filter(DOCUMENT).apply(finding)).finding();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                   | true
          file = 'digests/2026-06-*.json'      | true
          file = './digests/2026-06-a.json'    | true
          file = 'digests/**'                  | true
          file = '**/*.{json,jsonl}'           | true
          file = 'digests/2026-0[67]-?.json'   | true
          file = '*.json'                      | false
          file = 'digests'                     | false
          file = 'digests/2025-*.json'         | false
          at = 'caseStudies[a]'                | true
          at = 'caseStudies[*].metrics'        | true
          at = 'caseStudies[b]'                | false
          until = 2026-06-15                   | true
          """)
  void suppressesWhatItCovers(String line, boolean suppressed) {
    assertThat(apply(suppress(line.equals("''") ? "" : line), FINDING))
        .isEqualTo(
            suppressed
                ? new Verdict.Suppressed(FINDING, "not recorded")
                : new Verdict.Told(FINDING));
  }

  @Test
  void suppressesNoOtherRule() {
    Finding other = Configurations.finding("lookalike-unit", FINDING.at());
    assertThat(apply(suppress(""), other)).isEqualTo(new Verdict.Told(other));
  }

  @Test
  void suppressesNothingOnceItHasRunOut() {
    Configuration late = Configurations.read(suppress("until = 2026-06-14")).configuration();
    assertThat(late.filter(DOCUMENT).apply(FINDING)).isInstanceOf(Verdict.Told.class);
  }

  @Test
  void keepsWhatIsSoundBesideWhatIsNot() {
    Configuration rest =
        Configurations.read(suppress("until = 'soon'") + suppress("") + "[severity]\nx = 1")
            .configuration();
    assertThat(rest.filter(DOCUMENT).apply(FINDING)).isInstanceOf(Verdict.Suppressed.class);
  }

  @ParameterizedTest
  @CsvSource({
    "/elsewhere/digests/a.json",
    "/projects/digests/a.json",
    "/project/../digests/a.json"
  })
  void takesNoDocumentOutsideItsFolderForOneOfItsFiles(Path outside) {
    Configuration configuration = Configurations.sound(suppress("file = '**'"));
    assertThat(configuration.filter(outside).apply(FINDING)).isInstanceOf(Verdict.Told.class);
    assertThat(configuration.filterWithoutFile().apply(FINDING)).isInstanceOf(Verdict.Told.class);
  }

  @Test
  void suppressesWithoutFileAnywhere() {
    Configuration configuration = Configurations.sound(suppress(""));
    assertThat(configuration.filter(Path.of("/elsewhere/a.json")).apply(FINDING))
        .isInstanceOf(Verdict.Suppressed.class);
    assertThat(configuration.filterWithoutFile().apply(FINDING))
        .isInstanceOf(Verdict.Suppressed.class);
  }
}
