package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same words many times over need no more stack than once, wherever they are. */
class RepeatedWordsTest {
  private static final int TIMES = 2_000;
  private static final long SMALL_STACK = 256 * 1024L;

  private static final String[] WORDS = {
    "3.5",
    "a.",
    "a-b/",
    "www.a.",
    "read the ",
    "more ",
    "about ",
    "only ",
    "a little ",
    "from about ",
    "by ",
    "to ",
    "to just ",
    "and, ",
    "but often ",
    "usually comes ",
    "of the ",
    "for the week of ",
    "part ",
    "Inc. ",
    "A, ",
    "A / ",
    "A & ",
    "— ",
    "– a ",
    "(a) ",
    "[a",
    "[^1]",
    "\\|",
    "| - ",
    ": ",
    "a: b ",
    "&amp;",
    "5 ms ",
    "1–",
    "1 June, ",
    "2026-06-03/",
    "June ",
    "half ",
    "3x ",
    "no ",
    "-",
    "```",
    "\"",
    "'a ",
    "[a](b)",
    "**a** ",
    "#a ",
    "tl;dr ",
    "会",
    "。",
    "<b>",
    "en-",
    "= ",
    "𝟙"
  };

  private static final List<String> PAGES =
      List.of(
          "# N — 2026-06-03%s\n\n## News\n\n**[T](https://e.example/a)** · Globex\n\nBody.\n",
          "# %s\n\n## News\n\n**[T](https://e.example/a)** · Globex\n\nBody.\n",
          "---\ndate: 2026-06-03\nlanguage: %s\ntags: [%<s]\n%<s\n---\n\n## News\n\n**T** · Globex\n\nB.\n",
          "# N — 2026-06-03\n\n## %s\n\n**[T](https://e.example/a)** · Globex\n\nBody.\n",
          "# N — 2026-06-03\n\n## News\n\n### %s\n\nGlobex\n\nBody.\n",
          "# N — 2026-06-03\n\n## News\n\n**[%s](https://e.example/a)** · Globex\n\nBody.\n",
          "# N — 2026-06-03\n\n## News\n\n**[T](https://e.example/%s)** — Globex\n\nBody.\n",
          "# N — 2026-06-03\n\n## News\n\n**[T](https://e.example/a)** — %s\n\nBody.\n",
          "# N — 2026-06-03\n\n## News\n\n**[T](https://e.example/a)** · %s\n\nBody.\n",
          "# N — 2026-06-03\n\n## News\n\n%s · Globex · %<s\n\nBody.\n",
          "# N — 2026-06-03\n\n## News\n\n**T**\n**Company:** %s\n**Source:** %<s\n%<s: %<s\n",
          "# N — 2026-06-03\n\n## News\n\n| Title | Company |\n|---|---|\n| T | %s |\n| %<s | B |\n",
          "# N — 2026-06-03\n\n## News\n\n| T | C |\n%s\n| T | B |\n",
          "# N — 2026-06-03\n\n## News\n\n**T** · Globex\n\nLatency fell from 9 ms %sto 3 ms. %<s\n\n%<s\n",
          "# N — 2026-06-03\n\n## News\n\n**T** · Globex\n\nIt trades %s for %<s, at the cost of %<s.\n",
          "# N — 2026-06-03\n\n## News\n\n- %s\n\n## Categories\n\n%<s\n\n## Patterns\n\n%<s\n",
          "N — 2026-06-03\n\nDeep Dives\n\nT · Globex %s\n\n%<s\n",
          "<h1>N — 2026-06-03</h1><h2>News</h2><h3>T</h3><p>Globex</p><p style=\"%s\">%<s</p>");

  static Stream<String> words() {
    return Stream.of(WORDS);
  }

  @ParameterizedTest
  @MethodSource("words")
  void needNoMoreStack(String word) throws InterruptedException {
    List<String> failures = new ArrayList<>();
    Thread reader =
        new Thread(
            null,
            () -> PAGES.forEach(page -> read(page.formatted(word.repeat(TIMES)), failures)),
            "small stack",
            SMALL_STACK);
    reader.start();
    reader.join();
    assertThat(failures).isEmpty();
  }

  private static void read(String page, List<String> failures) {
    try {
      OwnPages.of(page);
    } catch (NoDigestException e) {
      assertThat(e.getMessage()).isNotBlank();
    } catch (StackOverflowError | RuntimeException e) {
      failures.add(
          e.getClass().getSimpleName()
              + " at "
              + e.getStackTrace()[0]
              + " for "
              + page.substring(0, 90));
    }
  }
}
