package dev.casebook.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives with a digest a line. */
class CheckLinesTest {
  private static final StructureCheck CHECK = StructureCheck.ofDigests();
  private static final String GOOD = Samples.digest("");

  private final List<Finding> findings = new ArrayList<>();

  private int check(StructureCheck check, String archive) throws IOException {
    return check.checkLines(
        "a.jsonl", new ByteArrayInputStream(archive.getBytes(UTF_8)), findings::add);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void tellsLinesOfTheArchiveAndColumnsOfTheLine(String lineEnd) throws IOException {
    String archive =
        String.join(
            lineEnd,
            GOOD,
            "",
            " \t",
            Samples.digest("\"colour\": 1, \"categories\": [\"\"]"),
            "{\"id\": ",
            "7 8",
            GOOD,
            Samples.study("\"topics\": [\"A\"]"));
    assertThat(check(CHECK, archive)).isEqualTo(6);
    assertThat(findings)
        .extracting(Finding::rule, Finding::line, Finding::column)
        .containsExactly(
            tuple("unknown-property", 4, GOOD.length() + 2),
            tuple("too-short", 4, GOOD.length() + 30),
            tuple("syntax", 5, 8),
            tuple("syntax", 6, 3),
            tuple("bad-format", 8, GOOD.length() + 11));
    assertThat(findings).allSatisfy(f -> assertThat(f.region().endLine()).isEqualTo(f.line()));
    assertThat(findings).extracting(Finding::file).containsOnly("a.jsonl");
  }

  @Test
  void aReturnWithinALineTakesAColumnAndEndsNoLine() throws IOException {
    String spread = Samples.digest("\r\"colour\": 1,\r\"categories\": [\"\"]");
    assertThat(check(CHECK, GOOD + "\r\n" + spread + "\n[\r\"\r\"]\n[\r7")).isEqualTo(4);
    assertThat(findings)
        .extracting(Finding::rule, Finding::line, Finding::column)
        .containsExactly(
            tuple("unknown-property", 2, spread.indexOf("\"colour") + 1),
            tuple("too-short", 2, spread.indexOf("\"\"") + 1),
            tuple("syntax", 3, 4),
            tuple("syntax", 4, 4));
  }

  @Test
  void tellsTheSameAsTheCheckOfEachLineAlone() throws IOException {
    String bad = Samples.digest("\"extensions\": {\"a/b\": 1, \"x-a\": 1e101}, \"date\": 7");
    assertThat(check(CHECK, bad)).isEqualTo(1);
    assertThat(findings).isEqualTo(CHECK.check("a.jsonl", bad)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "'\n', 0", "' \r\n\t\n', 0", "'7', 1", "'7\n', 1", "'7\n\n\n7\n', 2"})
  void countsDocumentsAndPassesOverBlankLines(String archive, int documents) throws IOException {
    assertThat(check(CHECK, archive)).isEqualTo(documents);
    assertThat(findings).hasSize(documents);
  }

  @Test
  void limitsTheBytesOfALineNotOfTheArchive() throws IOException {
    StructureCheck modest = CHECK.withLimits(new CheckLimits(GOOD.length(), 10));
    assertThat(check(modest, GOOD + '\n' + GOOD + " \n" + GOOD)).isEqualTo(3);
    assertThat(findings)
        .extracting(Finding::rule, Finding::line, Finding::column)
        .containsExactly(tuple("over-limit", 2, GOOD.length() + 1));
  }

  @Test
  void limitsTheFindingsOfALineNotOfTheArchive() throws IOException {
    StructureCheck modest = CHECK.withLimits(new CheckLimits(1_000, 1));
    String bad = Samples.digest("\"a\": 1, \"b\": 2");
    assertThat(check(modest, bad + '\n' + bad)).isEqualTo(2);
    assertThat(findings).extracting(Finding::line).containsExactly(1, 1, 2, 2);
  }

  @Test
  void doesNotLetOneLineOfOtherBytesSpoilTheNext() throws IOException {
    InputStream archive =
        new ByteArrayInputStream(("\u00e9\n" + GOOD + "\n\u00ff\u00fe{}\n[").getBytes(ISO_8859_1));
    assertThat(CHECK.checkLines("a.jsonl", archive, findings::add)).isEqualTo(4);
    assertThat(findings)
        .extracting(Finding::rule, Finding::line, Finding::column)
        .containsExactly(tuple("encoding", 1, 1), tuple("encoding", 3, 1), tuple("syntax", 4, 2));
  }

  @Test
  void notesAByteOrderMarkAtTheLineThatHasIt() throws IOException {
    assertThat(check(CHECK, "\uFEFF" + GOOD + '\n' + GOOD)).isEqualTo(2);
    assertThat(findings)
        .extracting(Finding::rule, Finding::line, Finding::column)
        .containsExactly(tuple("byte-order-mark", 1, 1));
  }

  /** The second has a CR, which is white space in a line. */
  @Test
  void checksALineWhereItStandsAndLeavesItsBytes() {
    String faulty = Samples.digest("\r\"colour\": 1");
    byte[] bytes = (GOOD + '\n' + faulty + "\n{").getBytes(UTF_8);
    byte[] before = bytes.clone();
    int start = GOOD.length() + 1;
    int end = start + faulty.length();

    assertThat(CHECK.checkLine("a.jsonl", 1, bytes, 0, start - 1)).isEmpty();
    assertThat(CHECK.checkLine("a.jsonl", 2, bytes, start, end))
        .isEqualTo(CHECK.check("a.jsonl", 2, faulty.replace('\r', '\t').getBytes(UTF_8)))
        .extracting(Finding::line, Finding::column)
        .containsExactly(tuple(2, GOOD.length() + 3));
    assertThat(bytes).isEqualTo(before);
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    List<String> calls = new ArrayList<>();
    InputStream archive =
        new ByteArrayInputStream(GOOD.getBytes(UTF_8)) {
          @Override
          public void close() {
            calls.add("close");
          }
        };
    CHECK.checkLines("a.jsonl", archive, findings::add);
    CHECK.check("a.json", archive);
    assertThat(calls).isEmpty();
  }
}
