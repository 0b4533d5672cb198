package dev.casebook.config;

import dev.casebook.check.Finding;
import dev.casebook.report.SourceText;
import dev.casebook.report.Summary;
import dev.casebook.report.TextReport;
import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole reports of configurations with faults of every kind. */
class FaultyConfigurationGoldenTest {
  private static final String FOLDER = "src/test/resources/dev/casebook/config/";

  @ParameterizedTest
  @ValueSource(strings = {"faulty", "no-toml"})
  void isReportedAsCommitted(String name) throws IOException {
    Path file = Path.of(FOLDER + name + ".toml");
    StringWriter out = new StringWriter();
    TextReport report =
        new TextReport(
            out, new SourceText(n -> Files.newInputStream(file)), TextReport.Style.PLAIN);
    Summary summary = new Summary(InstantSource.fixed(Instant.EPOCH));
    for (Finding finding : Configurations.READER.read("casebook.toml", file).findings()) {
      report.add(finding);
      summary.count(finding);
    }
    report.end(summary);
    GoldenFile.at(FOLDER + name + ".txt").holds(out.toString());
  }
}
