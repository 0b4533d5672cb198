package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats that have a line a finding. */
class LineReportsTest {
  private final StringWriter out = new StringWriter();

  private static Finding finding(Severity severity, String message, Region region, String at) {
    return OddFindings.finding("a-rule", severity, message, "./a.json", region, at);
  }

  private String github(Severity severity, String message, Region region, String at)
      throws IOException {
    new GitHubReport(out).add(finding(severity, message, region, at));
    return out.toString();
  }

  private String rdjsonl(SourceText.Opener opener, Region region) throws IOException {
    new RdjsonlReport(out, new SourceText(opener)).add(finding(Severity.ERROR, "m", region, ""));
    return ReadBack.json(out.toString()).at("/location/range").toString();
  }

  @ParameterizedTest
  @CsvSource({"ERROR, error", "WARNING, warning", "INFO, notice"})
  void commandsGitHubByLevel(Severity severity, String level) throws IOException {
    assertThat(github(severity, "Wrong", new Region(1, 2, 1, 4), "x[i]"))
        .isEqualTo(
            "::"
                + level
                + " file=a.json,line=1,endLine=1,col=2,endColumn=4,title=casebook a-rule"
                + "::Wrong (at x[i])\n");
  }

  @Test
  void tellsGitHubNoColumnsOfAPlaceThatSpansLines() throws IOException {
    assertThat(github(Severity.ERROR, "Wrong", new Region(1, 2, 3, 1), ""))
        .isEqualTo("::error file=a.json,line=1,endLine=3,title=casebook a-rule::Wrong\n");
  }

  @Test
  void escapesForGitHubWhatWouldEndACommandOrAProperty() throws IOException {
    Region region = new Region(1, 1, 1, 1);
    Finding finding =
        OddFindings.finding("a:b,c", Severity.ERROR, "5%: a,\r\nb", "d:e,f%0A\n", region, "");

    new GitHubReport(out).add(finding);

    assertThat(out)
        .hasToString(
            "::error file=d%3Ae%2Cf%250A%0A,line=1,endLine=1,col=1,endColumn=1,"
                + "title=casebook a%3Ab%2Cc::5%25: a,%0D%0Ab\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'a14b', 2, 4, 2, 4",
    "'a𐐀b', 1, 2, 1, 2",
    "'a𐐀b', 2, 4, 2, 6",
    "'a𐐀b', 4, 5, 6, 7",
    "'é日', 2, 3, 3, 6",
    "'ab', 3, 3, 3, 3",
    "'ab', 9, 12, 3, 3",
  })
  void countsColumnsForReviewdogInBytes(String line, int column, int endColumn, int start, int end)
      throws IOException {
    byte[] bytes = ("{\n" + line + "\n}").getBytes(StandardCharsets.UTF_8);

    assertThat(
            rdjsonl(name -> new ByteArrayInputStream(bytes), new Region(2, column, 2, endColumn)))
        .isEqualTo(
            "{\"start\":{\"line\":2,\"column\":%d},\"end\":{\"line\":2,\"column\":%d}}"
                .formatted(start, end));
  }

  @Property
  void countsColumnsForReviewdogOfPlacesInAnyOrder(
      @ForAll List<@IntRange(min = 1, max = 9) Integer> columns) throws IOException {
    byte[] line = "a\u00e9\u65e5b\ud801\udc00c".getBytes(StandardCharsets.UTF_8);
    SourceText.Opener opener = name -> new ByteArrayInputStream(line);
    StringWriter together = new StringWriter();
    StringWriter apart = new StringWriter();
    RdjsonlReport report = new RdjsonlReport(together, new SourceText(opener));

    for (int column : columns) {
      Finding finding = finding(Severity.ERROR, "m", new Region(1, column, 1, column + 1), "");
      report.add(finding);
      new RdjsonlReport(apart, new SourceText(opener)).add(finding);
    }

    assertThat(together).hasToString(apart.toString());
  }

  @Test
  void tellsReviewdogLinesAloneOfAPlaceThatSpansLines() throws IOException {
    byte[] bytes = "{\n}".getBytes(StandardCharsets.UTF_8);

    assertThat(rdjsonl(name -> new ByteArrayInputStream(bytes), new Region(1, 1, 2, 2)))
        .isEqualTo("{\"start\":{\"line\":1},\"end\":{\"line\":2}}");
  }

  @Test
  void tellsReviewdogLinesAloneOfAFileThatCannotBeReadAgain() throws IOException {
    SourceText.Opener gone =
        name -> {
          throw new NoSuchFileException(name);
        };

    assertThat(rdjsonl(gone, new Region(3, 4, 3, 5)))
        .isEqualTo("{\"start\":{\"line\":3},\"end\":{\"line\":3}}");
  }

  @ParameterizedTest
  @CsvSource({"ERROR, major", "WARNING, minor", "INFO, info"})
  void gradesForGitLab(Severity severity, String grade) throws IOException {
    GitLabReport report = new GitLabReport(out);
    report.add(finding(severity, "m", new Region(1, 1, 1, 1), ""));
    report.end(new Summary(InstantSource.fixed(OddFindings.START)));

    assertThat(ReadBack.json(out.toString()).at("/0/severity").stringValue()).isEqualTo(grade);
  }
}
