package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.casebook.check.Finding;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static String ofFiles(int n, String file) {
    return IntStream.range(0, n)
        .mapToObj(i -> suppression(i, "summary") + "file = '" + file.formatted(i) + "'\n")
        .collect(Collectors.joining());
  }

  /** The index is made with the configuration; a file costs what it is covered by. */
  @ParameterizedTest
  @ValueSource(strings = {"", "file = 'x%d.json'", "file = 'a.json'"})
  void aFileCostsTheSameWhateverTheNumberOfSuppressions(String line) {
    long few = allocatedByFiles(line, 10);
    assertThat(allocatedByFiles(line, 5_000)).isLessThan(2 * few);
  }

  private static long allocatedByFiles(String line, int suppressions) {
    Configuration configuration =
        Configurations.sound(
            IntStream.range(0, suppressions)
                .mapToObj(i -> suppression(i, "caseStudies[s%d]") + line.formatted(i) + "\n")
                .collect(Collectors.joining()));
    checkFile(configuration);
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
    for (int i = 0; i < 100; i++) {
      checkFile(configuration);
    }
    return thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  private static void checkFile(Configuration configuration) {
    SuppressionLedger ledger = new SuppressionLedger(List.of(Configurations.FOLDER));
    DocumentFilter filter = configuration.filter(Configurations.FOLDER.resolve("a.json"));
    filter.apply(finding(0));
    ledger.addWhole(filter);
    ledger.addPart(filter);
  }

  @Test
  void suppressionsOfOtherFilesAreNotLookedAt() {
    Configuration configuration = Configurations.sound(ofFiles(3_000, "x%d.json"));
    assertThat(configuration.filter(Configurations.FOLDER.resolve("x2999.json")).files())
        .containsExactlyInAnyOrder("", "x2999.json");
    assertThat(configuration.filter(Configurations.FOLDER.resolve("a.json")).files())
        .containsExactly("");
    assertThat(configuration.filterWithoutFile().files()).containsExactly("");
  }

  /** A line end in a name begins no place. */
  @Test
  void aNameIsNotTakenForAPlace() {
    DocumentFilter filter =
        Configurations.sound(suppression(0, "b") + "file = \"a\\nb\"")
            .filter(Configurations.FOLDER.resolve("a"));
    assertThat(filter.apply(Configurations.finding("missing-source", "b")))
        .isInstanceOf(Verdict.Told.class);
  }
}
