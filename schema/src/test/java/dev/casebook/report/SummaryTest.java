package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Details;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.Severity;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

  private static Finding finding(Severity severity) {
    return new Finding("r", severity, "m", "f", new Region(1, 1, 1, 1), "", "", Details.NONE);
  }

  @Test
  void countsFilesAndTheirDocuments() {
    Summary summary = new Summary(InstantSource.fixed(Instant.EPOCH));
    summary.countFile(1);
    summary.countFile(0);
    summary.countFile(5);

    assertThat(summary.files()).isEqualTo(3);
    assertThat(summary.documents()).isEqualTo(6);
  }

  @Test
  void countsFindingsBySeverity() {
    Summary summary = new Summary(InstantSource.fixed(Instant.EPOCH));
    summary.count(finding(Severity.ERROR));
    summary.count(finding(Severity.INFO));
    summary.count(finding(Severity.ERROR));

    assertThat(summary.findings(Severity.ERROR)).isEqualTo(2);
    assertThat(summary.findings(Severity.WARNING)).isZero();
    assertThat(summary.findings(Severity.INFO)).isEqualTo(1);
  }

  @Test
  void hasNothingAtFirst() {
    assertThat(new Summary(InstantSource.fixed(Instant.EPOCH)).hasAtLeast(Severity.INFO)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, ERROR, true",
    "ERROR, WARNING, true",
    "ERROR, INFO, true",
    "WARNING, ERROR, false",
    "WARNING, WARNING, true",
    "WARNING, INFO, true",
    "INFO, ERROR, false",
    "INFO, WARNING, false",
    "INFO, INFO, true",
  })
  void knowsWhetherAFindingIsGraveEnough(Severity found, Severity threshold, boolean grave) {
    Summary summary = new Summary(InstantSource.fixed(Instant.EPOCH));
    summary.count(finding(found));

    assertThat(summary.hasAtLeast(threshold)).isEqualTo(grave);
  }

  @Test
  void countsSuppressedFindingsApart() {
    Summary summary = new Summary(InstantSource.fixed(Instant.EPOCH));
    summary.countSuppressed();
    summary.countSuppressed();

    assertThat(summary.suppressed()).isEqualTo(2);
    assertThat(summary.hasAtLeast(Severity.INFO)).isFalse();
  }

  @Test
  void knowsWhenItBegan() {
    assertThat(new Summary(InstantSource.fixed(Instant.EPOCH)).start()).isEqualTo(Instant.EPOCH);
  }
}
