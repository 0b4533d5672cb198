package dev.casebook.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

class PropertySeedsTest {
  private static final List<Long> DRAWN = new ArrayList<>();

  private final String explore = System.getProperty("explore");
  private final String file = System.getProperty("explore.record");

  @TempDir private Path folder;

  /** Properties that note what they are given; the last fails. */
  static class Noting {
    @Property(tries = 20)
    void first(@ForAll long number) {
      DRAWN.add(number);
    }

    @Property(tries = 20, seed = "42")
    void withItsOwnSeed(@ForAll long number) {
      DRAWN.add(number);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void failing(@ForAll long number, @ForAll byte[] bytes) {
      DRAWN.add(number);
      throw new IllegalStateException("no \f number");
    }
  }

  @BeforeEach
  void leaveExploration() {
    System.clearProperty("explore");
    System.setProperty("explore.record", record().toString());
  }

  @AfterEach
  void restore() {
    restore("explore", explore);
    restore("explore.record", file);
  }

  private static void restore(String property, String value) {
    if (value == null) {
      System.clearProperty(property);
    } else {
      System.setProperty(property, value);
    }
  }

  private Path record() {
    return folder.resolve("target/explore.txt");
  }

  private static List<Long> drawn(String method) {
    DRAWN.clear();
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(Noting.class.getName() + "#" + method))
                .build(),
            summary);
    assertThat(summary.getSummary().getTestsFoundCount()).isEqualTo(1);
    return List.copyOf(DRAWN);
  }

  @Test
  void areTheSameInEachBuild() {
    List<Long> first = drawn("first(long)");

    assertThat(first).hasSize(20).isEqualTo(drawn("first(long)"));
    assertThat(drawn("withItsOwnSeed(long)")).hasSize(20).isNotEqualTo(first);
  }

  @Test
  void areTheSameAfterAFailure() {
    assertThat(drawn("failing(long, byte[])")).hasSize(1).isEqualTo(drawn("failing(long, byte[])"));
    assertThat(record()).doesNotExist();
  }

  @Test
  void areNewInEachExploration() {
    List<Long> fixed = drawn("first(long)");
    System.setProperty("explore", "true");

    assertThat(IntStream.range(0, 3).mapToObj(i -> drawn("first(long)")))
        .doesNotContain(fixed)
        .doesNotHaveDuplicates();
    assertThat(record()).doesNotExist();
  }

  @Test
  void areKeptWhereTheyAreWritten() {
    List<Long> fixed = drawn("withItsOwnSeed(long)");
    System.setProperty("explore", "true");

    assertThat(drawn("withItsOwnSeed(long)")).isEqualTo(fixed);
  }

  @Test
  void areRecordedWithWhatFailed() throws IOException {
    System.setProperty("explore", "true");
    List<Long> first = drawn("failing(long, byte[])");
    List<Long> second = drawn("failing(long, byte[])");

    List<String> lines = Files.readAllLines(record());
    assertThat(lines.get(0)).isEqualTo(Noting.class.getName() + ".failing");
    assertThat(lines.get(1)).matches("  seed: -?\\d+");
    assertThat(lines.get(2))
        .isEqualTo("  failure: java.lang.IllegalStateException: no \\u000c number");
    assertThat(lines)
        .contains("  first number: " + first.get(0), "  first number: " + second.get(0))
        .anyMatch(line -> line.startsWith("  first bytes: ["));
  }
}
