package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.Severity;
import dev.casebook.config.ConfigurationReader.Result;
import dev.casebook.testing.Growth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as bytes. */
class ConfigurationEncodingTest {
  @TempDir Path folder;

  private Result read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("casebook.toml"), bytes);
    return Configurations.READER.read("casebook.toml", file);
  }

  @Test
  void readsAFileBehindAByteOrderMark() throws IOException {
    Result result =
        read("\uFEFFseverity.missing-source = 'error'".getBytes(StandardCharsets.UTF_8));
    assertThat(result.findings()).isEmpty();
    assertThat(result.configuration().severityOf(Configurations.rule("missing-source")))
        .contains(Severity.ERROR);
  }

  @Test
  void countsColumnsBehindAByteOrderMark() throws IOException {
    Result result = read("\uFEFFx = 1".getBytes(StandardCharsets.UTF_8));
    assertThat(result.findings()).extracting(Finding::column).containsExactly(1);
  }

  @Test
  void placesBytesThatAreNoUtf8() throws IOException {
    Result result = read("# a\nreason = 'Zür".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(result.configuration()).isSameAs(Configuration.none());
    assertThat(result.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).startsWith("The byte 0xFC"))
        .satisfies(finding -> assertThat(finding.region()).isEqualTo(new Region(2, 12, 2, 13)));
  }

  @Test
  void readsNoMoreThanAQuarterOfAMebibyte() throws IOException {
    byte[] large = "# 345678\n".repeat(1_200_000).getBytes(StandardCharsets.UTF_8);
    assertThat(read(large).findings())
        .extracting(Finding::message)
        .containsExactly(
            "A configuration may have 262,144 bytes, and this one has more; cover more with one"
                + " suppression, and remove those that match nothing");
  }

  /** The parser keeps an error of each line, which takes much more memory than the line. */
  @Test
  void parsesNoMoreThanTenThousandLines() throws IOException {
    byte[] faulty = "a\n".repeat(130_000).getBytes(StandardCharsets.UTF_8);
    assertThat(read(faulty).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.line()).isEqualTo(10_001))
        .extracting(Finding::message)
        .isEqualTo(
            "A configuration may have 10,000 lines, and this one has 130,001; cover more with one"
                + " suppression, and remove those that match nothing");
    Growth.assertCostsLess(10_000_000, () -> assertThat(reads(faulty)).isTrue());
  }

  private boolean reads(byte[] bytes) {
    try {
      return !read(bytes).findings().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void readsAThousandSuppressions() throws IOException {
    StringBuilder toml = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      toml.append("[[suppress]]\nrule = \"missing-source\"\nfile = \"digests/2026/")
          .append(i)
          .append(".json\"\nat = \"caseStudies[a-queue-that-never-fills]\"\n")
          .append("reason = \"The talk was not recorded, and its slides need a login\"\n\n");
    }
    assertThat(read(toml.toString().getBytes(StandardCharsets.UTF_8)).findings()).isEmpty();
  }

  @Test
  void readsAnEmptyFile() throws IOException {
    assertThat(read(new byte[0]).findings()).isEmpty();
  }
}
