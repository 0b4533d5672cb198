package dev.casebook.agreement.judge;

import dev.casebook.agreement.document.JsonFault;
import dev.casebook.agreement.document.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The command line of sourcemeta, run once a batch on JSON Lines. It ends at a line that is no
 * JSON, so documents which do not follow the grammar go to it one by one, each as a file.
 */
public final class SourcemetaJudge implements Judge {
  private static final Pattern ANSWER = Pattern.compile("\"(valid|error)\": (true|false)?");

  /** Faults that its parser may stop at, or that a line break within would hide. */
  private static final Set<JsonFault> ALONE =
      Set.of(
          JsonFault.NOT_UTF8,
          JsonFault.SYNTAX,
          JsonFault.LONE_SURROGATE,
          JsonFault.BYTE_ORDER_MARK);

  private final Path program;
  private final Path folder;
  private final Path schema;
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
    this.folder = Files.createDirectories(folder);
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
    Verdict[] verdicts = new Verdict[samples.size()];
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < verdicts.length; i++) {
      Optional<JsonFault> fault = samples.get(i).fault();
      if (fault.filter(ALONE::contains).isPresent()) {
        verdicts[i] = one("document.json", samples.get(i).bytes());
      } else {
        lines.add(i);
      }
    }
    while (!lines.isEmpty()) {
      lines = rest(samples, lines, verdicts);
    }
    return Arrays.asList(verdicts);
  }

  private Verdict one(String name, byte[] document) {
    List<Verdict> answers = answers(name, document);
    if (answers.size() != 1) {
      throw new IllegalStateException("sourcemeta gave " + answers + " for one document");
    }
    return answers.get(0);
  }

  /** Judges documents up to the first that it cannot read, and returns those behind it. */
  private List<Integer> rest(List<Sample> samples, List<Integer> lines, Verdict[] verdicts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    lines.forEach(
        index -> {
          all.writeBytes(inOneLine(samples.get(index).bytes()));
          all.write('\n');
        });
    List<Verdict> answers = answers("documents.jsonl", all.toByteArray());
    boolean stopped = answers.get(answers.size() - 1) == Verdict.UNREADABLE;
    if (answers.size() > lines.size() || (!stopped && answers.size() < lines.size())) {
      throw new IllegalStateException(
          "sourcemeta gave " + answers.size() + " verdicts for " + lines.size() + " documents");
    }
    IntStream.range(0, answers.size()).forEach(i -> verdicts[lines.get(i)] = answers.get(i));
    return List.copyOf(lines.subList(answers.size(), lines.size()));
  }

  /** Line breaks of a document that follows the grammar are white space between its tokens. */
  private static byte[] inOneLine(byte[] document) {
    byte[] line = document.clone();
    for (int i = 0; i < line.length; i++) {
      if (line[i] == '\n' || line[i] == '\r') {
        line[i] = ' ';
      }
    }
    return line;
  }

  private List<Verdict> answers(String name, byte[] documents) {
    try {
      Path file = Files.write(folder.resolve(name), documents);
      String output =
          run(
              List.of(
                  "validate",
                  schema.toString(),
                  file.toString(),
                  "--fast",
                  "--continue",
                  "--json",
                  "--format-assertion"));
      List<Verdict> answers = new ArrayList<>();
      Matcher answer = ANSWER.matcher(output);
      while (answer.find()) {
        answers.add(
            answer.group(1).equals("error")
                ? Verdict.UNREADABLE
                : OneByOne.acceptedIf(answer.group(2).equals("true")));
      }
      if (answers.isEmpty()) {
        throw new IllegalStateException("sourcemeta gave no verdict, but: " + output);
      }
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run " + program, e);
    }
  }

  private String run(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
