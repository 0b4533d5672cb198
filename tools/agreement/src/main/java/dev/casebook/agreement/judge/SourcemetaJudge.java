package dev.casebook.agreement.judge;

import dev.casebook.agreement.document.JsonFault;
import dev.casebook.agreement.document.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command line of sourcemeta, run on a folder of documents. It judges none of them if one is no
 * JSON to it, so those that it may stop at are asked about one by one.
 */
public final class SourcemetaJudge implements Judge {
  private static final Pattern ANSWER = Pattern.compile("(?m)^(ok|fail): .*?(\\d+)\\.json$");
  private static final Pattern UNREADABLE =
      Pattern.compile("(?m)^error: (?:.*\\n)+?  at file path .*?(\\d+)\\.json$");

  /** A file without a byte is no document to it. */
  private static final String NONE_BUT_EMPTY = "No input files found";

  /** Faults that its parser may stop at. */
  private static final Set<JsonFault> ALONE =
      Set.of(
          JsonFault.NOT_UTF8,
          JsonFault.SYNTAX,
          JsonFault.LONE_SURROGATE,
          JsonFault.BYTE_ORDER_MARK);

  private final Path program;
  private final Path schema;
  private final Path together;
  private final Path alone;
  private final String version;

  /**
   * The program, with files of its own.
   *
   * @param program its native executable
   * @param folder takes the schema and the documents
   * @param schema the JSON Schema that it goes by
   * @throws IOException if it cannot be run
   */
  public SourcemetaJudge(Path program, Path folder, String schema) throws IOException {
    this.program = program;
    Files.createDirectories(folder);
    this.together = Files.createTempDirectory(folder, "together-");
    this.alone = Files.createTempDirectory(folder, "alone-");
    this.schema = Files.writeString(folder.resolve("schema.json"), schema);
    version = "@sourcemeta/jsonschema " + run(List.of("version")).strip();
  }

  @Override
  public String name() {
    return "sourcemeta";
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<Verdict> judge(List<Sample> samples) {
    try {
      Verdict[] verdicts = new Verdict[samples.size()];
      Set<Integer> rest = new TreeSet<>();
      for (int i = 0; i < verdicts.length; i++) {
        Sample sample = samples.get(i);
        if (sample.fault().filter(ALONE::contains).isPresent()) {
          write(alone, i, sample);
          ask(alone, Set.of(i), verdicts);
        } else {
          write(together, i, sample);
          rest.add(i);
        }
      }
      while (!rest.isEmpty()) {
        rest = ask(together, rest, verdicts);
      }
      return Arrays.asList(verdicts);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot ask " + program, e);
    }
  }

  private static void write(Path folder, int index, Sample sample) throws IOException {
    Files.write(file(folder, index), sample.bytes());
  }

  private static Path file(Path folder, int index) {
    return folder.resolve(index + ".json");
  }

  /** Asks about all documents in a folder, and returns those that are still without a verdict. */
  private Set<Integer> ask(Path folder, Set<Integer> documents, Verdict[] verdicts)
      throws IOException {
    String output =
        run(
            List.of(
                "validate",
                schema.toString(),
                folder.toString(),
                "--fast",
                "--continue",
                "--verbose",
                "--format-assertion"));
    Matcher unreadable = UNREADABLE.matcher(output);
    if (output.contains(NONE_BUT_EMPTY)) {
      documents.forEach(document -> verdicts[document] = Verdict.UNREADABLE);
    } else if (unreadable.find()) {
      verdicts[Integer.parseInt(unreadable.group(1))] = Verdict.UNREADABLE;
    } else {
      Matcher answers = ANSWER.matcher(output);
      while (answers.find()) {
        verdicts[Integer.parseInt(answers.group(2))] =
            OneByOne.acceptedIf(answers.group(1).equals("ok"));
      }
    }
    Set<Integer> open = new TreeSet<>();
    for (int document : documents) {
      if (verdicts[document] == null) {
        open.add(document);
      } else {
        Files.delete(file(folder, document));
      }
    }
    if (open.equals(documents)) {
      throw new IllegalStateException("sourcemeta gave no verdict but: " + output);
    }
    return open;
  }

  private String run(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
