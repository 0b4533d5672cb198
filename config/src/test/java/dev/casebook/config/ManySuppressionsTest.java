package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.casebook.check.Finding;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Suppressions and findings do not multiply. */
class ManySuppressionsTest {

  private static String suppression(int i, String at) {
    return """
        [[suppress]]
        rule = "missing-source"
        at = "%s"
        reason = "number %d"
        """
        .formatted(at.formatted(i), i);
  }

  private static String toml(int n, String at) {
    return IntStream.range(0, n)
        .mapToObj(i -> suppression(i, at))
        .collect(Collectors.joining("\n"));
  }

  private static Finding finding(int i) {
    return Configurations.finding("missing-source", "caseStudies[s%d].sources".formatted(i));
  }

  @Test
  void aSuppressionWithoutAStarIsLookedUp() {
    DocumentFilter filter =
        Configurations.sound(toml(500, "caseStudies[s%d]"))
            .filter(Configurations.FOLDER.resolve("a.json"));
    long few = allocated(filter, 500);
    DocumentFilter more =
        Configurations.sound(toml(2_000, "caseStudies[s%d]"))
            .filter(Configurations.FOLDER.resolve("a.json"));

    assertThat((double) allocated(more, 2_000) / few).isLessThan(6);
    assertThat(more.apply(finding(1_999))).isInstanceOf(Verdict.Suppressed.class);
    assertThat(more.apply(finding(2_000))).isInstanceOf(Verdict.Told.class);
  }

  private static long allocated(DocumentFilter filter, int n) {
    List<Finding> findings = IntStream.range(0, n).mapToObj(ManySuppressionsTest::finding).toList();
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
    findings.forEach(filter::apply);
    return thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  @Test
  void theFirstOfAllThatMatchGivesTheReason() {
    DocumentFilter filter =
        Configurations.sound(
                suppression(1, "caseStudies[*]")
                    + suppression(2, "caseStudies[s7]")
                    + suppression(3, "caseStudies[s7].sources"))
            .filter(Configurations.FOLDER.resolve("a.json"));

    assertThat(filter.apply(finding(7)))
        .isInstanceOfSatisfying(
            Verdict.Suppressed.class,
            suppressed -> assertThat(suppressed.reason()).isEqualTo("number 1"));
    assertThat(filter.used()).hasSize(3);
  }
}
