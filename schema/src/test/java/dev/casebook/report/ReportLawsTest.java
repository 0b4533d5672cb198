package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of every format, for any findings. */
class ReportLawsTest {
  private static final String STEERING = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\\n\\t]]";

  @Provide
  Arbitrary<List<Finding>> runs() {
    return FindingArbitraries.runs();
  }

  private static String report(ReportFormat format, List<Finding> findings) throws IOException {
    return format.report(
        report -> {
          for (Finding finding : findings) {
            report.add(finding);
          }
          report.end(new Summary(InstantSource.fixed(OddFindings.START)));
        });
  }

  @Property(tries = 600)
  void holdsEachFindingOnce(@ForAll ReportFormat format, @ForAll("runs") List<Finding> findings)
      throws IOException {
    assertThat(format.rules(report(format, findings)))
        .containsExactlyInAnyOrderElementsOf(findings.stream().map(Finding::rule).toList());
  }

  @Property(tries = 600)
  void isAsItsSchemaSays(@ForAll ReportFormat format, @ForAll("runs") List<Finding> findings)
      throws IOException {
    assertThat(ReportSchemas.complaints(format, report(format, findings))).isEmpty();
  }

  @Property(tries = 600)
  void holdsNothingThatCouldSteerATerminal(
      @ForAll ReportFormat format, @ForAll("runs") List<Finding> findings) throws IOException {
    assertThat(report(format, findings)).doesNotContainPattern(STEERING);
  }

  @Property(tries = 200)
  void jsonAndTextHoldNothingThatCouldSteerATerminal(@ForAll("runs") List<Finding> findings)
      throws IOException {
    StringWriter out = new StringWriter();
    String line = "\u001b[2J \u009b1m \u007f \u202e \u2066 \u2028 \ufeff\n";
    SourceText source =
        new SourceText(
            file -> new ByteArrayInputStream(line.repeat(20).getBytes(StandardCharsets.UTF_8)));
    List<Report> reports =
        List.of(new JsonReport(out), new TextReport(out, source, TextReport.Style.PLAIN));
    for (Report report : reports) {
      for (Finding finding : findings) {
        report.add(finding);
      }
      report.end(new Summary(InstantSource.fixed(OddFindings.START)));
    }

    assertThat(out.toString()).doesNotContainPattern(STEERING);
  }
}
