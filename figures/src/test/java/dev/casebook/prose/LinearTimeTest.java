package dev.casebook.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten times the text takes about ten times the work, whatever stands in it. */
class LinearTimeTest {
  private static final int PIECES = 4_000;
  private static final int ROUNDS = 7;

  /** Quadratic work would take a hundred times as long. */
  private static final double MOST = 40;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "a",
        "1.",
        "1,000,",
        "1-",
        "1/",
        "v1.",
        "a1",
        "a-1-",
        "one ",
        "hundred ",
        "twenty-",
        " 1 to ",
        "from 1 to 2 ",
        "half a ",
        "about ",
        "more than ",
        "1 of ",
        " ",
        "\u00a0",
        "$",
        "1 a ",
        "5 systems ",
        "zero-",
        "\ud83d\ude00",
        "1e9",
        "10^9",
        "1 nodes per "
      })
  void readsInLinearTime(String piece) {
    String once = piece.repeat(PIECES);
    String tenTimes = piece.repeat(10 * PIECES);
    long small = Long.MAX_VALUE;
    long large = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      small = Math.min(small, nanos(once));
      large = Math.min(large, nanos(tenTimes));
    }
    assertThat((double) large).isLessThan(MOST * Math.max(small, 50_000));
  }

  private static long nanos(String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Mentions.in(text);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
