package dev.casebook.agreement;

import dev.casebook.agreement.RunHead.Judged;
import dev.casebook.agreement.judge.Judge;
import dev.casebook.schema.DigestSchema;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.jqwik.api.sessions.JqwikSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line of the differential test. It ends with 1 if there is a disagreement. */
@Command(
    name = "tools/agreement/run",
    description = "Judges generated documents by every implementation and compares the verdicts.",
    showDefaultValues = true,
    mixinStandardHelpOptions = true)
final class Main implements Callable<Integer> {

  @Option(names = "--documents", description = "How many documents.")
  private long documents = 20_000;

  @Option(names = "--seed", description = "Any number: the same one gives the same documents.")
  private long seed = 1;

  @Option(names = "--batch", description = "Documents in a batch.")
  private int batch = 1_000;

  @Option(
      names = "--record",
      description = "Goes on where this file ends; without it a run starts anew.")
  private Optional<Path> record = Optional.empty();

  @Option(names = "--work", description = "Takes the disagreements and what the judges need.")
  private Path work = Path.of("target", "agreement");

  @Option(names = "--page", description = "Writes the outcome as Markdown.")
  private Optional<Path> page = Optional.empty();

  @Mixin private Judges judges = new Judges();

  /**
   * Runs it.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    String schema = DigestSchema.json();
    List<Judge> started = judges.start(schema, work);
    RunHead head =
        new RunHead(
            seed,
            batch,
            HexFormat.of()
                .formatHex(
                    MessageDigest.getInstance("SHA-256")
                        .digest(schema.getBytes(StandardCharsets.UTF_8))),
            started.stream().map(judge -> new Judged(judge.name(), judge.version())).toList());
    Path file =
        record.orElse(work.resolve("record-of-" + ProcessHandle.current().pid() + ".jsonl"));
    RunRecord recorded = RunRecord.open(file, head);
    JqwikSession.run(() -> judge(recorded, started));
    if (page.isPresent()) {
      Files.writeString(page.get(), AgreementPage.of(recorded));
    }
    return recorded.disagreements().isEmpty() ? 0 : 1;
  }

  private void judge(RunRecord recorded, List<Judge> started) throws Exception {
    PrintStream out = System.out;
    try (AgreementRun run =
        new AgreementRun(recorded, started, work.resolve("disagreements"), out)) {
      run.to(documents);
    }
  }
}
