package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.casebook.testing.Growth;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry of four times the length takes about four times the memory to read, not sixteen. */
class GrowthTest {
  private static final int LENGTH = 4_500;
  private static final double MOST = 6;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ",
        "1% ",
        "by 40% and ",
        "3 s, ",
        "(1) ",
        "From 4 s to 2 s ",
        "It takes 5 s. ",
        "A. ",
        "It trades a for b. ",
        "rather than ",
        "cut in half ",
        "[a](b) ",
        "**a** ",
        "*a ",
        "`",
        "![",
        "<b>",
        "> ",
        "- ",
        "# A\n\n",
        "a\n",
        "&amp;",
        "https://e.com/a ",
        "<sup>1</sup> ",
        "<sup>",
        "~~a~~ ",
        "~~a ",
        "[^1] ",
        "<s>",
        "<s>a</s> ",
        "<div hidden>\n\n",
        "<div>\n\n",
        "| a | b |\n|---|---|\n| c | d |\n\n",
        "**Company:** A\n\n",
        "### [T](https://e.com)\n\n",
        "a — b (c) "
      })
  void growsWithTheText(String piece) {
    allocated(piece, LENGTH / 4);

    assertThat((double) allocated(piece, 4 * LENGTH) / allocated(piece, LENGTH)).isLessThan(MOST);
  }

  private static long allocated(String piece, int length) {
    String story = "B " + piece.repeat(length / piece.length());
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
    OwnPages.withStory(story);
    return thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  /** Equal numbers make one draft, and must not be looked at one by one for ever. */
  @ParameterizedTest
  @ValueSource(strings = {"1 ", "1% ", "10x ", "a 5 b ", "half the time "})
  void looksAtTheFirstFiguresOfEachEntryAlone(String piece) {
    StringBuilder entries = new StringBuilder("# N — 2026-02-11\n\n## Deep Dives\n\n");
    for (int i = 0; i < 5; i++) {
      entries.append("**[T](https://globex.example)** · Globex\n");
      entries.append(piece.repeat(2 * 9_900 / piece.length())).append("\n\n");
    }
    String page = entries.toString();
    OwnPages.of(page);
    // Looking at all of them takes two to twenty times as much.
    Growth.assertCostsLess(100_000_000, () -> OwnPages.of(page));
  }

  @Test
  void draftsMetricsOfTheFirstFiguresAlone() {
    StringBuilder story = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      story.append("It takes ").append(i + 20).append(" s. ");
    }
    ImportedPage page = OwnPages.withStory(story.toString());

    assertThat(page.digest().caseStudies().get(0).metrics()).hasSize(200);
    assertThat(page.notes()).anyMatch(note -> note.text().contains("from the first 200 figures"));
  }
}
