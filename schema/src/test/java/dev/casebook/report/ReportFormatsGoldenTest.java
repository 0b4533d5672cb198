package dev.casebook.report;

import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole reports of a run with every oddity. */
class ReportFormatsGoldenTest {

  @ParameterizedTest
  @EnumSource
  void isAsCommitted(ReportFormat format) throws IOException {
    GoldenFile.at(format.golden()).holds(format.oddReport());
  }
}
