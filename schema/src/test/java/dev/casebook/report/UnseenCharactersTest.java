package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.Severity;
import dev.casebook.model.extension.UnicodeText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Characters that nobody sees, in a message: JSON has them exactly, the rest as escapes. */
class UnseenCharactersTest {

  static IntStream characters() {
    return IntStream.concat(
        IntStream.rangeClosed(0, 0xa0).filter(c -> c <= ' ' || c >= 0x7f),
        IntStream.of(
            0xad, 0x61c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b,
            0x202c, 0x202d, 0x202e, 0x202f, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x3000, 0xfeff,
            0x110bd, 0x13430, 0x1bca0, 0x1d173, 0xe0001, 0xe0020, 0xe0041, 0xe007f));
  }

  private static List<String> messages(int codePoint) {
    String character = Character.toString(codePoint);
    return List.of("cX", "XcX", "Xc", "XccX").stream()
        .map(form -> form.replace("c", character))
        .toList();
  }

  private static Finding finding(String message) {
    Region region = new Region(1, 1, 1, 2);
    return OddFindings.finding("a-rule", Severity.ERROR, message, "a.json", region, "x." + message);
  }

  private static String report(ReportFormat format, Finding finding) throws IOException {
    return format.report(
        report -> {
          report.add(finding);
          report.end(new Summary(InstantSource.fixed(OddFindings.START)));
        });
  }

  @ParameterizedTest
  @MethodSource("characters")
  void areExactInJson(int codePoint) throws IOException {
    for (String message : messages(codePoint)) {
      Finding finding = finding(message);
      StringWriter json = new StringWriter();
      Report report = new JsonReport(json);
      report.add(finding);
      report.end(new Summary(InstantSource.fixed(OddFindings.START)));

      String sarif = report(ReportFormat.SARIF, finding);
      String gitLab = report(ReportFormat.GITLAB, finding);
      String rdjsonl = report(ReportFormat.RDJSONL, finding);

      assertThat(
              List.of(
                  text(json.toString(), "/findings/0/message"),
                  text(sarif, "/runs/0/results/0/message/text"),
                  text(gitLab, "/0/description"),
                  text(rdjsonl, "/message")))
          .containsOnly(message);
      assertThat((json + sarif + gitLab + rdjsonl).codePoints())
          .allMatch(c -> c == '\n' || UnicodeText.isPrintable(c));
    }
  }

  /** The writers below take pieces, and one may end within a pair of surrogates. */
  @Test
  void areExactInJsonOfAnyLength() throws IOException {
    String pairs = "\ud83d\ude00\udb40\udc41".repeat(400);
    StringWriter json = new StringWriter();
    Report report = new JsonReport(json);
    for (int i = 0; i < 20; i++) {
      report.add(finding("x".repeat(i) + pairs));
    }
    report.end(new Summary(InstantSource.fixed(OddFindings.START)));

    for (int i = 0; i < 20; i++) {
      assertThat(text(json.toString(), "/findings/" + i + "/message"))
          .isEqualTo("x".repeat(i) + pairs);
    }
    assertThat(json.toString()).contains("\ud83d\ude00").doesNotContain("\udb40");
  }

  private static String text(String report, String pointer) {
    return ReadBack.json(report).at(pointer).stringValue();
  }

  @ParameterizedTest
  @MethodSource("characters")
  void areSeenInXml(int codePoint) throws IOException {
    for (String message : messages(codePoint)) {
      Finding finding = finding(message);
      String seen = UnicodeText.printable(message);

      assertThat(attribute(report(ReportFormat.CHECKSTYLE, finding), "error")).isEqualTo(seen);
      assertThat(attribute(report(ReportFormat.JUNIT, finding), "failure")).isEqualTo(seen);
    }
  }

  private static String attribute(String report, String element) {
    return ReadBack.attributes(ReadBack.xml(report), element, "message").get(0);
  }

  @ParameterizedTest
  @MethodSource("characters")
  void areSeenInLines(int codePoint) throws IOException {
    for (String message : messages(codePoint)) {
      String seen = UnicodeText.printable(message).replace("\\u0009", "\t");
      StringWriter out = new StringWriter();
      SourceText source = new SourceText(file -> new ByteArrayInputStream(new byte[] {'{'}));
      new TextReport(out, source, TextReport.Style.PLAIN).add(finding(message));

      assertThat(out.toString().lines())
          .startsWith("a.json:1:1: error: " + seen + " [a-rule]")
          .endsWith("  at x." + seen);
      assertThat(report(ReportFormat.GITHUB, finding(message)))
          .endsWith(
              "::%1$s (at x.%1$s)\n"
                  .formatted(seen.replace("\\u000a", "%0A").replace("\\u000d", "%0D")));
    }
  }
}
