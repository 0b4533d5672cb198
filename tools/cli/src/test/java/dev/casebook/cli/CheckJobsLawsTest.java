package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.rule.DigestCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** What is reported is the same, byte by byte, whatever the number of threads. */
class CheckJobsLawsTest {
  private static final List<String> FORMATS =
      List.of("text", "json", "sarif", "junit", "github", "gitlab", "checkstyle", "rdjsonl");
  private static final String CONFIGURATION =
      """
      [severity]
      missing-source = "warning"

      [[suppress]]
      rule = "unused-company"
      file = "b.jsonl.gz"
      reason = "It is told of in the next issue"

      [[suppress]]
      rule = "future-date"
      reason = "Matches nothing, which is told in the end"
      """;

  private Path folder;

  @BeforeProperty
  void aFolder() throws IOException {
    folder = Files.createTempDirectory("casebook-jobs");
    Files.writeString(folder.resolve("casebook.toml"), CONFIGURATION);
  }

  @AfterProperty
  void noFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /**
   * Lines of one archive: sound ones and odd ones, some longer than what a thread takes at once.
   */
  @Provide
  Arbitrary<List<String>> lines() {
    String sound = Documents.MINIFIED;
    String unused = sound.replace("\"company\":\"acme\"", "\"company\":\"none\"");
    Arbitrary<String> line =
        Arbitraries.frequency(
            Tuple.of(8, sound),
            Tuple.of(2, padded(sound, 60_000)),
            Tuple.of(1, padded(unused, 400_000)),
            Tuple.of(2, unused),
            Tuple.of(2, sound.replace("\"sources\"", "\"source\"")),
            Tuple.of(1, "{\"casebook\": \"1.0\""),
            Tuple.of(1, "1\n".repeat(2_500)),
            Tuple.of(1, "no JSON \u65e5\u672c"),
            Tuple.of(1, "[" + "1,".repeat(600) + "1]"),
            Tuple.of(1, "{" + "\"a\":1,".repeat(600) + "\"b\":1}"),
            Tuple.of(1, sound + "\r"),
            Tuple.of(1, "  "),
            Tuple.of(1, ""));
    return line.list().ofMaxSize(60);
  }

  private static String padded(String digest, int bytes) {
    return digest.replace("\"companies\"", " ".repeat(bytes) + "\"companies\"");
  }

  @Property(tries = 20)
  void reportsAreTheSameForAnyNumberOfThreads(
      @ForAll("lines") List<String> first,
      @ForAll("lines") List<String> second,
      @ForAll @IntRange(min = 2, max = 8) int jobs)
      throws IOException {
    writeArchive(first);
    Files.write(folder.resolve("b.jsonl.gz"), packed(second));
    Files.writeString(folder.resolve("c.json"), Documents.MISSPELT);

    assertThat(reports(jobs)).isEqualTo(reports(1));
  }

  private List<String> reports(int jobs) throws IOException {
    List<Object> words = new ArrayList<>(List.of("check", "--jobs", jobs));
    for (String format : FORMATS) {
      words.add("--report=" + format + "=" + folder.resolve("report." + format));
    }
    for (String name : List.of("a.jsonl", "missing.json", "b.jsonl.gz", "c.json")) {
      words.add(folder.resolve(name));
    }
    CommandRun run = CommandRun.of(words.toArray());
    List<String> reports = new ArrayList<>(List.of("" + run.code(), run.out(), run.err()));
    for (String format : FORMATS) {
      reports.add(withoutTimes(Files.readString(folder.resolve("report." + format))));
    }
    return reports;
  }

  private static String withoutTimes(String report) {
    return report
        .replaceAll(" in \\d+\\.\\d\\d s\n$", "")
        .replaceAll("timestamp=\"[^\"]*\"", "timestamp=\"\"");
  }

  @Property(tries = 20)
  void findingsAreThoseOfTheLibrary(
      @ForAll("lines") List<String> lines, @ForAll @IntRange(min = 1, max = 4) int jobs)
      throws IOException {
    Path archive = writeArchive(lines);
    List<String> expected = new ArrayList<>();
    int documents;
    try (InputStream in = Files.newInputStream(archive)) {
      documents =
          DigestCheck.withAllRules()
              .checkLines(archive.toString(), in, finding -> expected.add(finding.toString()));
    }
    // The configuration gives this rule another severity.
    expected.removeIf(line -> line.endsWith(" [missing-source]"));

    CommandRun run = CommandRun.of("check", "--jobs", jobs, archive);

    assertThat(run.out().lines().filter(line -> line.startsWith(archive + ":")))
        .filteredOn(line -> !line.endsWith(" [missing-source]"))
        .isEqualTo(expected);
    assertThat(run.summary()).startsWith("1 file, " + documents + " document");
  }

  private Path writeArchive(List<String> lines) throws IOException {
    return Files.writeString(folder.resolve("a.jsonl"), String.join("\n", lines));
  }

  private static byte[] packed(List<String> lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      for (String line : lines) {
        out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
