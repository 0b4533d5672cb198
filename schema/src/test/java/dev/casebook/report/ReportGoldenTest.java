package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whole reports of documents with faults of many kinds. */
class ReportGoldenTest {
  private static final String FOLDER = "src/test/resources/dev/casebook/report/";

  private static String report(Function<StringWriter, Report> format) throws IOException {
    StringWriter out = new StringWriter();
    Report report = format.apply(out);
    for (Finding finding : FaultyDocuments.findings()) {
      report.add(finding);
    }
    report.end(FaultyDocuments.summary());
    return out.toString();
  }

  private static String text(TextReport.Style style) throws IOException {
    return report(out -> new TextReport(out, new SourceText(FaultyDocuments::open), style));
  }

  @Test
  void textIsAsCommitted() throws IOException {
    GoldenFile.at(FOLDER + "faults.txt").holds(text(TextReport.Style.PLAIN));
  }

  @Test
  void jsonIsAsCommitted() throws IOException {
    GoldenFile.at(FOLDER + "faults.json").holds(report(JsonReport::new));
  }

  @Test
  void textHoldsNothingThatCouldSteerATerminal() throws IOException {
    assertThat(text(TextReport.Style.PLAIN))
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\\n\\t]]");
  }

  @Test
  void colorAddsNothingButColor() throws IOException {
    assertThat(text(TextReport.Style.COLOR).replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(text(TextReport.Style.PLAIN));
  }
}
