package dev.casebook.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter terminal = new StringWriter();
  private Instant now = Instant.EPOCH;
  private Progress progress;

  @BeforeEach
  void beginsWithTwentyFilesOfTenMegabytes() {
    progress = progress(true);
  }

  private Progress progress(boolean enabled) {
    return new Progress(new PrintWriter(terminal), () -> now, enabled, 20, 10_000_000);
  }

  private void read(int bytes) throws IOException {
    try (InputStream in = progress.watch(new ByteArrayInputStream(new byte[bytes]))) {
      assertThat(in.read(new byte[bytes])).isEqualTo(bytes);
    }
    progress.show();
    progress.countFile();
  }

  @Test
  void saysNothingOfShortWork() throws IOException {
    now = now.plusMillis(999);
    read(1_000_000);
    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void tellsFilesMegabytesFindingsAndTheTimeThatIsLeft() throws IOException {
    read(1_000_000);
    progress.countFinding();
    now = now.plusSeconds(2);
    read(1_500_000);
    assertThat(terminal.toString())
        .isEqualTo("\r\u001b[K1 of 20 files, 2.5 of 10.0 MB, 1 findings, about 6 s left");
  }

  @Test
  void tellsLongTimesInMinutes() throws IOException {
    now = now.plusSeconds(100);
    read(2_500_000);
    assertThat(terminal.toString()).endsWith("about 5 min left");
  }

  @Test
  void leavesTheTimeOutWhereTheSizeIsNotKnown() throws IOException {
    now = now.plusSeconds(2);
    read(10_000_001);
    assertThat(terminal.toString()).endsWith("10.0 of 10.0 MB, 0 findings");
  }

  @Test
  void makesRoomOnce() throws IOException {
    now = now.plusSeconds(2);
    read(1_000_000);
    int shown = terminal.toString().length();
    progress.clear();
    progress.clear();
    assertThat(terminal.toString().substring(shown)).isEqualTo("\r\u001b[K");
  }

  @Test
  void saysNothingWhereNobodyWatches() throws IOException {
    progress = progress(false);
    now = now.plusSeconds(9);
    read(1_000_000);
    progress.clear();
    assertThat(terminal.toString()).isEmpty();
  }
}
