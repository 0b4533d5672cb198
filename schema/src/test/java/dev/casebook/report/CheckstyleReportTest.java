package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class CheckstyleReportTest {

  private static Finding finding(String file) {
    return OddFindings.finding(
        "a-rule", Severity.ERROR, "What is wrong", file, new Region(1, 2, 1, 3), "x[i]");
  }

  @Test
  void hasAnElementAFileThoughNobodySaysThatAFileIsDone() throws IOException {
    StringWriter out = new StringWriter();
    CheckstyleReport report = new CheckstyleReport(out);
    report.add(finding("a.json"));
    report.add(finding("a.json"));
    report.add(finding("./b.json"));
    report.checked("c.json", 1);
    report.end(new Summary(InstantSource.fixed(OddFindings.START)));

    String error =
        "    <error line=\"1\" column=\"2\" severity=\"error\" message=\"What is wrong\""
            + " source=\"casebook.a-rule\"/>\n";
    assertThat(out)
        .hasToString(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <checkstyle version="8.0">
              <file name="a.json">
            %s%s  </file>
              <file name="b.json">
            %s  </file>
              <file name="c.json"></file>
            </checkstyle>
            """
                .formatted(error, error, error));
  }
}
