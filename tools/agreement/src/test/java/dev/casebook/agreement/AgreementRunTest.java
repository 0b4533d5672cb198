package dev.casebook.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.casebook.agreement.RunHead.Judged;
import dev.casebook.agreement.judge.BuilderJudge;
import dev.casebook.agreement.judge.CheckJudge;
import dev.casebook.agreement.judge.Judge;
import dev.casebook.agreement.judge.NetworkntJudge;
import dev.casebook.agreement.judge.ReaderJudge;
import dev.casebook.schema.DigestSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** A run notices a slip, shows the document, and goes on where it ended. */
class AgreementRunTest {
  private static final String SCHEMA = DigestSchema.json();
  private static final int QUICK = 4_000;
  private static final int BATCH = 500;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private Path folder = Path.of("");

  @BeforeTry
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("agreement");
  }

  @AfterTry
  void removeFolder() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private RunRecord run(long seed, long documents, List<Judge> judges) throws Exception {
    RunHead head =
        new RunHead(
            seed, BATCH, "0", judges.stream().map(j -> new Judged(j.name(), j.version())).toList());
    RunRecord record = RunRecord.open(folder.resolve("record.jsonl"), head);
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    try (AgreementRun run = new AgreementRun(record, judges, folder, out)) {
      run.to(documents);
    }
    return record;
  }

  private static List<Judge> judges(String schemaOfCheck, String schemaOfNetworknt) {
    return List.of(
        new ReaderJudge("test"),
        new BuilderJudge("test"),
        new CheckJudge("test", schemaOfCheck),
        new NetworkntJudge(schemaOfNetworknt));
  }

  @Example
  void findsNoDisagreementWhereThereIsNone() throws Exception {
    RunRecord record = run(1, BATCH, judges(SCHEMA, SCHEMA));
    assertThat(record.disagreements()).isEmpty();
    assertThat(record.documents()).isEqualTo(BATCH);
  }

  @Example
  void catchesABoundOfTheCheckThatIsOffByOne() throws Exception {
    RunRecord record = run(1, QUICK, judges(PlantedBound.in(SCHEMA), SCHEMA));
    assertThat(record.disagreements())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each).contains("reader refuses").contains("check accepts"));
  }

  @Example
  void catchesABoundOfTheValidatorThatIsOffByOneAndKeepsTheDocument() throws Exception {
    RunRecord record = run(1, QUICK, judges(SCHEMA, PlantedBound.in(SCHEMA)));
    assertThat(record.disagreements())
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each).contains("check refuses").contains("networknt accepts");
              assertThat(folder.resolve(each.substring(0, each.indexOf(' ')))).exists();
            });
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains(record.disagreements());
  }

  @Example
  void goesOnWhereItEnded() throws Exception {
    run(3, BATCH, judges(SCHEMA, SCHEMA));
    List<BatchRecord> inTwo = run(3, 2 * BATCH, judges(SCHEMA, SCHEMA)).batches();
    Files.delete(folder.resolve("record.jsonl"));
    List<BatchRecord> atOnce = run(3, 2 * BATCH, judges(SCHEMA, SCHEMA)).batches();
    assertThat(inTwo).hasSize(2).isEqualTo(atOnce);
  }

  @Example
  void refusesTheRecordOfAnotherRun() throws Exception {
    run(3, BATCH, judges(SCHEMA, SCHEMA));
    assertThatIllegalStateException()
        .isThrownBy(() -> run(4, BATCH, judges(SCHEMA, SCHEMA)))
        .withMessageContaining("record.jsonl records another run");
  }

  @Example
  void writesAPageOfWhatWasRecorded() throws Exception {
    RunRecord record = run(1, 2 * BATCH, judges(SCHEMA, SCHEMA));
    assertThat(AgreementPage.of(record))
        .contains("1,000 documents, 4 implementations, **0 disagreements**")
        .contains("| networknt | json-schema-validator ")
        .contains("--seed 1 --batch 500")
        .doesNotContain("## Disagreements");
  }

  @Example
  void thePageShowsEveryDisagreement() throws Exception {
    RunRecord record = run(1, QUICK, judges(SCHEMA, PlantedBound.in(SCHEMA)));
    assertThat(AgreementPage.of(record))
        .contains(record.disagreements())
        .contains("## Disagreements");
  }
}
