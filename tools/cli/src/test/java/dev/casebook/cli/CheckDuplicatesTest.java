package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Digests of one run that share series and id, from the command line. */
class CheckDuplicatesTest {
  private static final List<String> FORMATS =
      List.of("text", "json", "sarif", "junit", "github", "gitlab", "checkstyle", "rdjsonl");

  @TempDir private Path folder;

  @Test
  void areReportedAtTheLaterOneWithThePlaceOfTheEarlier() throws IOException {
    Path first = write("a.json", Documents.CANONICAL);
    Path second = write("b.json", Documents.CANONICAL);
    CommandRun run = CommandRun.of("check", folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            second
                + ":3:9: error: The series \"Weekly\" has a digest \"week-1\" already, at "
                + first
                + ":3; give one of them another id, or delete one [duplicate-digest]",
            "  3 |   \"id\": \"week-1\",\n    |         ^~~~~~~~\n",
            "  at id\n");
    assertThat(run.summary()).isEqualTo("2 files, 2 documents: 1 error, 0 warnings, 0 infos");
  }

  @Test
  void differInSeriesOrIdOtherwise() throws IOException {
    write("a.json", Documents.CANONICAL);
    write("b.json", Documents.CANONICAL.replace("week-1", "week-10"));
    write("c.json", Documents.CANONICAL.replace("Weekly", "weekly"));
    assertThat(CommandRun.of("check", folder).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.ndjson.gz"})
  void areFoundInAnArchive(String name) throws IOException {
    String lines =
        String.join("\n", Documents.MINIFIED, "", Documents.OTHER, Documents.MINIFIED, "");
    Path archive = folder.resolve(name);
    if (name.endsWith(".gz")) {
      Documents.writePacked(archive, lines);
    } else {
      Documents.write(archive, lines);
    }
    CommandRun run = CommandRun.of("check", archive);
    assertThat(run.out())
        .contains(archive + ":4:24: error: ", "already, at " + archive + ":1;", "  4 | {\"case");
    assertThat(run.summary()).isEqualTo("1 file, 3 documents: 1 error, 0 warnings, 0 infos");
  }

  @ParameterizedTest
  @CsvSource({"a.jsonl, b.json, b.json:1:24", "a.json, b.jsonl, b.jsonl:2:24"})
  void areFoundInAFileAndAnArchive(String one, String other, String place) throws IOException {
    for (String name : List.of(one, other)) {
      write(
          name,
          name.endsWith("l") ? Documents.OTHER + "\n" + Documents.MINIFIED : Documents.MINIFIED);
    }
    CommandRun run = CommandRun.of("check", folder.resolve(one), folder.resolve(other));
    assertThat(run.out())
        .contains(folder.resolve(place) + ": error: ", "at " + folder.resolve(one) + ":")
        .containsOnlyOnce("duplicate-digest");
  }

  @Test
  void areShownAfterADocumentThatIsFaulty() throws IOException {
    Path archive =
        write("a.jsonl", String.join("\n", Documents.MINIFIED, "no JSON", Documents.MINIFIED));
    assertThat(CommandRun.of("check", archive).out())
        .contains(archive + ":3:", "\n  3 | {", " already, at " + archive + ":1;");
  }

  @Test
  void areFoundInPackedDocuments() throws IOException {
    Path packed = Documents.writePacked(folder.resolve("a.json.gz"), Documents.CANONICAL);
    Path plain = write("a.json", Documents.CANONICAL);
    assertThat(CommandRun.of("check", packed, plain).out())
        .contains(plain + ":3:9: error: ", "at " + packed + ":3;");
  }

  @Test
  void areFoundOnStandardInput() throws IOException {
    Path file = write("a.json", Documents.CANONICAL);
    assertThat(CommandRun.withInput(Documents.CANONICAL, "check", file, "-").out())
        .contains("-:3:9: error: ", "at " + file + ":3;", "  3 |   \"id\": \"week-1\",");
    assertThat(CommandRun.withInput(Documents.CANONICAL, "check", "-", file).out())
        .contains(file + ":3:9: error: ", "at -:3;");
  }

  @Test
  void areFoundInLargeDocuments() throws IOException {
    String large =
        Documents.CANONICAL.replace("\"companies\"", " ".repeat(2 << 20) + "\"companies\"");
    Path first = write("a.json", large);
    Path second = write("b.json", large);
    assertThat(CommandRun.of("check", first, second).out())
        .contains(second + ":3:9: error: ", "at " + first + ":3;");
  }

  @Test
  void areFoundBesideOtherFindings() throws IOException {
    write("a.json", Documents.MISSPELT);
    write("b.json", Documents.MISSPELT);
    write("c.json", Documents.CANONICAL.replace("\"companies\"", "]"));
    write("d.json", Documents.CANONICAL.replace("\"week-1\"", "\"Week 1\""));
    write("e.json", Documents.CANONICAL.replace("\"week-1\"", "7"));
    assertThat(CommandRun.of("check", folder).out().lines())
        .filteredOn(line -> line.contains(" error: "))
        .extracting(
            line ->
                folder.relativize(Path.of(line.replaceFirst(": error: .*", "")))
                    + line.replaceFirst(".*\\[", " ["))
        .containsExactly(
            "a.json:9:7 [unknown-property]",
            "b.json:3:9 [duplicate-digest]",
            "b.json:9:7 [unknown-property]",
            "c.json:6:3 [syntax]",
            "d.json:3:9 [bad-format]",
            "e.json:3:9 [wrong-type]");
  }

  @Test
  void areNotLookedForInTheStructureAlone() throws IOException {
    write("a.json", Documents.CANONICAL);
    write("b.json", Documents.CANONICAL);
    assertThat(CommandRun.of("check", "--structure-only", folder).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [severity]\\nduplicate-digest = "off"                                  | 0 errors, 0 warnings, 0 infos
          [severity]\\nduplicate-digest = "info"                                 | 0 errors, 0 warnings, 1 info
          [[suppress]]\\nrule = "duplicate-digest"\\nreason = "r"                | 0 errors, 0 warnings, 0 infos, 1 suppressed
          [[suppress]]\\nrule = "duplicate-digest"\\nfile = "b.json"\\nat = "id"\\nreason = "r" | 0 errors, 0 warnings, 0 infos, 1 suppressed
          [[suppress]]\\nrule = "duplicate-digest"\\nfile = "a.json"\\nreason = "r" | 1 error, 1 warning, 0 infos
          """)
  void areConfiguredAsOtherFindings(String configuration, String counts) throws IOException {
    write("casebook.toml", configuration.replace("\\n", "\n"));
    write("a.json", Documents.CANONICAL);
    write("b.json", Documents.CANONICAL);
    assertThat(CommandRun.of("check", folder).summary())
        .isEqualTo("2 files, 2 documents: " + counts);
  }

  @Test
  void takeTheConfigurationOfTheLaterFile() throws IOException {
    write("a/casebook.toml", "[severity]\nduplicate-digest = \"off\"\n");
    write("a/a.json", Documents.CANONICAL);
    write("b/b.json", Documents.CANONICAL);
    assertThat(CommandRun.of("check", folder.resolve("a"), folder.resolve("b")).out())
        .contains("b.json:3:9: error: ");
    assertThat(CommandRun.of("check", folder.resolve("b"), folder.resolve("a")).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@/a.json @/a.json", "@ @/a.json", "@/./a.json @/x/../a.json", "@/*.json @"})
  void areNoneOfAFileThatIsNamedTwice(String words) throws IOException {
    Files.createDirectory(folder.resolve("x"));
    write("a.json", Documents.CANONICAL);
    List<Object> command = new ArrayList<>(List.of("check"));
    command.addAll(List.of(words.replace("@", folder.toString()).split(" ")));
    CommandRun run = CommandRun.of(command.toArray());
    assertThat(run.summary()).isEqualTo("1 file, 1 document: 0 errors, 0 warnings, 0 infos");
  }

  @Test
  void areNoneOfALinkAndWhatItLeadsTo() throws IOException {
    write("a.json", Documents.CANONICAL);
    write("b.jsonl", Documents.OTHER + "\n");
    Files.createSymbolicLink(folder.resolve("latest.json"), Path.of("a.json"));
    Files.createSymbolicLink(folder.resolve("c.jsonl"), Path.of("b.jsonl"));
    CommandRun run =
        CommandRun.of("check", folder, folder.resolve("b.jsonl"), folder.resolve("c.jsonl"));
    assertThat(run.summary()).isEqualTo("4 files, 4 documents: 0 errors, 0 warnings, 0 infos");
  }

  @Test
  void areReportedAlikeByAnyNumberOfThreads() throws IOException {
    String lines = (Documents.MINIFIED + "\n" + Documents.OTHER + "\n").repeat(500);
    write("a.jsonl", lines);
    Documents.writePacked(folder.resolve("b.jsonl.gz"), lines);
    for (int i = 0; i < 20; i++) {
      write("c/" + i + ".json", i % 3 == 0 ? Documents.MISSPELT : Documents.CANONICAL);
    }
    List<String> alone = reports(1);
    assertThat(reports(4)).isEqualTo(alone);
    assertThat(alone).filteredOn(report -> report.contains("duplicate-digest")).hasSize(8);
  }

  private List<String> reports(int jobs) throws IOException {
    List<Object> words = new ArrayList<>(List.of("check", "--jobs", jobs));
    for (String format : FORMATS) {
      words.add("--report=" + format + "=" + folder.resolve("report." + format));
    }
    words.addAll(List.of(folder.resolve("c"), folder.resolve("a.jsonl")));
    words.add(folder.resolve("b.jsonl.gz"));
    CommandRun run = CommandRun.of(words.toArray());
    List<String> reports = new ArrayList<>(List.of(run.code() + run.out() + run.err()));
    for (String format : FORMATS) {
      reports.add(
          Files.readString(folder.resolve("report." + format))
              .replaceAll(" in \\d+\\.\\d\\d s\n$", "")
              .replaceAll("timestamp=\"[^\"]*\"", ""));
    }
    return reports;
  }

  @Test
  void areExplained() {
    CommandRun run = CommandRun.of("explain", "duplicate-digest");
    assertThat(run.code()).isZero();
    assertThat(run.out().replace('\n', ' '))
        .startsWith("duplicate-digest (error)")
        .contains("same series and id", "Delete one, or give one another id", "[[suppress]]")
        .doesNotContain("Fails:", "Passes:");
    assertThat(CommandRun.of("rules").out()).contains("  duplicate-digest ");
  }

  private Path write(String name, String text) throws IOException {
    return Documents.write(folder.resolve(name), text);
  }
}
