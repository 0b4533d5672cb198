package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.Severity;
import dev.casebook.config.ConfigurationReader.Result;
import java.io.IOException;
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
  void readsNoMoreThanAMebibyte() throws IOException {
    byte[] large = "# 345678\n".repeat(1_200_000).getBytes(StandardCharsets.UTF_8);
    assertThat(read(large).findings())
        .extracting(Finding::message)
        .containsExactly("The document is larger than the limit of 1048576 bytes");
  }

  @Test
  void readsAnEmptyFile() throws IOException {
    assertThat(read(new byte[0]).findings()).isEmpty();
  }
}
