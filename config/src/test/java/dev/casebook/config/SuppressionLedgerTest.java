package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which suppressions a run finds to be stale. */
class SuppressionLedgerTest {
  private static final Finding FINDING = Configurations.finding("missing-source", "caseStudies[a]");

  @TempDir Path folder;

  @BeforeEach
  void createDocuments() throws IOException {
    Files.createDirectories(folder.resolve("digests"));
    Files.createFile(folder.resolve("digests/a.json"));
    Files.createFile(folder.resolve("digests/b.json"));
  }

  private Configuration configuration(String line) {
    String toml = "[[suppress]]\nrule = 'missing-source'\nreason = 'r'\n" + line;
    return Configurations.READER.read("casebook.toml", folder, toml).configuration();
  }

  private DocumentFilter clean(Configuration configuration, String document) {
    return configuration.filter(folder.resolve(document));
  }

  private DocumentFilter found(Configuration configuration, String document) {
    DocumentFilter filter = clean(configuration, document);
    filter.apply(FINDING);
    return filter;
  }

  private SuppressionLedger wholeRun() {
    return new SuppressionLedger(List.of(folder));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "file = 'digests/*.json'",
        "file = 'digests/a.json'",
        "at = 'caseStudies[b]'",
        "file = '**/a.json'"
      })
  void tellsOfSuppressionThatMatchesNothing(String line) {
    Configuration configuration = configuration(line);
    SuppressionLedger ledger = wholeRun();
    ledger.addWhole(clean(configuration, "digests/a.json"));
    assertThat(ledger.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("stale-suppression");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.toString()).startsWith("casebook.toml:1:1: ");
              assertThat(finding.region().endColumn()).isEqualTo(13);
              assertThat(finding.pointer()).isEqualTo("/suppress/0");
              assertThat(finding.message()).isEqualTo("The suppression matches nothing; remove it");
            });
  }

  @Test
  void isSatisfiedByOneMatch() {
    Configuration configuration = configuration("");
    SuppressionLedger ledger = wholeRun();
    ledger.addWhole(clean(configuration, "digests/a.json"));
    ledger.addWhole(found(configuration, "digests/b.json"));
    assertThat(ledger.findings()).isEmpty();
  }

  @Test
  void takesAMatchElsewhereInTheDocumentForNone() {
    Configuration configuration = configuration("at = 'caseStudies[b]'");
    SuppressionLedger ledger = wholeRun();
    ledger.addWhole(found(configuration, "digests/a.json"));
    assertThat(ledger.findings()).hasSize(1);
  }

  @Test
  void takesAMatchInAPartlyReadDocument() {
    Configuration configuration = configuration("");
    SuppressionLedger ledger = wholeRun();
    ledger.addWhole(clean(configuration, "digests/a.json"));
    ledger.addPart(found(configuration, "digests/b.json"));
    assertThat(ledger.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "file = 'digests/*.json'", "file = 'digests/b.json'"})
  void doesNotJudgeWhatWasNotReadWhole(String line) {
    Configuration configuration = configuration(line);
    SuppressionLedger ledger = wholeRun();
    ledger.addWhole(clean(configuration, "digests/a.json"));
    ledger.addPart(clean(configuration, "digests/b.json"));
    assertThat(ledger.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file = 'other/*.json'", "file = 'digests/b.json'", "file = 'x*'"})
  void doesNotJudgeWhatNoDocumentFallsUnder(String line) {
    Configuration configuration = configuration(line);
    SuppressionLedger ledger = wholeRun();
    ledger.addWhole(clean(configuration, "digests/a.json"));
    assertThat(ledger.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "file = 'digests/*.json'", "file = '**/a.json'"})
  void doesNotJudgeManyFilesByOne(String line) {
    Configuration configuration = configuration(line);
    SuppressionLedger ledger = new SuppressionLedger(List.of());
    ledger.addWhole(clean(configuration, "digests/a.json"));
    assertThat(ledger.findings()).isEmpty();
  }

  @Test
  void judgesOneFileByItself() {
    Configuration configuration = configuration("file = 'digests/a.json'");
    SuppressionLedger ledger = new SuppressionLedger(List.of());
    ledger.addWhole(clean(configuration, "digests/a.json"));
    assertThat(ledger.findings()).hasSize(1);
  }

  @Test
  void judgesAFolderThatWasTakenInAsAWhole() {
    SuppressionLedger ledger = new SuppressionLedger(List.of(folder.resolve("x/../digests")));
    ledger.addWhole(clean(configuration("file = 'digests/*.json'"), "digests/a.json"));
    assertThat(ledger.findings()).hasSize(1);
    SuppressionLedger other = new SuppressionLedger(List.of(folder.resolve("dig")));
    other.addWhole(clean(configuration("file = 'digests/*.json'"), "digests/a.json"));
    assertThat(other.findings()).isEmpty();
  }

  @Test
  void tellsOfAFileThatDoesNotExist() {
    Configuration configuration = configuration("file = 'digests/gone.json'");
    SuppressionLedger ledger = new SuppressionLedger(List.of());
    ledger.addPart(clean(configuration, "digests/a.json"));
    assertThat(ledger.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("does not exist"))
        .satisfies(finding -> assertThat(finding.pointer()).isEqualTo("/suppress/0/file"))
        .satisfies(finding -> assertThat(finding.line()).isEqualTo(4));
  }

  @Test
  void tellsOfNoMoreThanOfADocument() {
    String entry = "\n[[suppress]]\nrule = 'missing-source'\nreason = 'r'\nat = 'a%d'";
    String many =
        IntStream.range(0, 10_050).mapToObj(entry::formatted).collect(Collectors.joining());
    SuppressionLedger ledger = wholeRun();
    ledger.addWhole(clean(configuration("at = 'b'" + many), "digests/a.json"));
    assertThat(ledger.findings()).hasSize(10_001);
    assertThat(ledger.findings().get(10_000).rule()).isEqualTo("over-limit");
  }

  @Test
  void tellsOfAFolderThatIsNamedAsAFile() {
    SuppressionLedger ledger = wholeRun();
    ledger.addWhole(clean(configuration("file = 'digests'"), "digests/a.json"));
    assertThat(ledger.findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo("\"digests\" is a folder; \"digests/**\" means the files in it"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing-source", "stale-suppression"})
  void staysSilentAboutRulesThatAreOff(String rule) {
    Configuration configuration = configuration("[severity]\n" + rule + " = 'off'");
    SuppressionLedger ledger = wholeRun();
    ledger.addWhole(clean(configuration, "digests/a.json"));
    assertThat(ledger.findings()).isEmpty();
  }

  @Test
  void givesStaleSuppressionsTheSeverityOfTheirRule() {
    Configuration configuration = configuration("[severity]\nstale-suppression = 'error'");
    SuppressionLedger ledger = wholeRun();
    ledger.addWhole(clean(configuration, "digests/a.json"));
    assertThat(ledger.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
  }

  @Test
  void countsEverySuppressionThatMatches() {
    String second = "[[suppress]]\nrule = 'missing-source'\nreason = 'r'\nat = 'caseStudies'";
    SuppressionLedger ledger = wholeRun();
    ledger.addWhole(found(configuration(second), "digests/a.json"));
    assertThat(ledger.findings()).isEmpty();
  }

  @Test
  void takesDocumentsFromManyThreads() {
    Configuration configuration = configuration("at = 'caseStudies[a]'");
    SuppressionLedger ledger = wholeRun();
    IntStream.range(0, 2000)
        .parallel()
        .forEach(
            i ->
                ledger.addWhole(
                    i == 1000
                        ? found(configuration, "digests/" + i + ".json")
                        : clean(configuration, "digests/" + i + ".json")));
    assertThat(ledger.findings()).isEmpty();
  }

  /** A digit is a document: read whole or in part, with a finding or without, in four files. */
  @Property
  void doesNotDependOnOrder(@ForAll @Size(max = 8) List<@IntRange(max = 15) Integer> documents) {
    String entry = "[[suppress]]\nrule = 'missing-source'\nreason = 'r'\nfile = '%s'\n";
    Configuration configuration =
        Configurations.sound(
            entry.formatted("0*") + entry.formatted("{1,2}*") + entry.formatted("*"));
    List<Finding> forward = run(configuration, documents);
    List<Integer> reversed =
        IntStream.range(0, documents.size())
            .mapToObj(i -> documents.get(documents.size() - 1 - i))
            .toList();
    assertThat(run(configuration, reversed)).isEqualTo(forward);
  }

  private static List<Finding> run(Configuration configuration, List<Integer> documents) {
    SuppressionLedger ledger = new SuppressionLedger(List.of(Configurations.FOLDER));
    for (int document : documents) {
      DocumentFilter filter =
          configuration.filter(Configurations.FOLDER.resolve(document % 4 + "x"));
      if (document >= 12) {
        filter.apply(FINDING);
      }
      if (document / 4 % 2 == 0) {
        ledger.addWhole(filter);
      } else {
        ledger.addPart(filter);
      }
    }
    return ledger.findings();
  }
}
