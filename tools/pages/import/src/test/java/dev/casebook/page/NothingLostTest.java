package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.json.DigestJson;
import dev.casebook.page.ImportNote.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Every word of a page is in the digest, or a note says that its line is not. */
class NothingLostTest {
  private static final Pattern WORD = Pattern.compile("w[a-z]{4}[0-9]{3}");

  /** Notes on lines that name sections and the issue; entries must be in full. */
  private static final Set<String> ABOUT_LINES = Set.of("section", "heading");

  /** A heading may be underlined. */
  private static final int LINES_OF_A_HEADING = 1;

  @Property(tries = 400)
  void keepsOrNotesEveryWord(@ForAll("pages") List<String> blocks) {
    String page = "# Harbour Notes — 2026-02-11\n\n" + numbered(String.join("\n\n", blocks)) + "\n";
    ImportedPage read;
    try {
      read = OwnPages.of(page);
    } catch (NoDigestException e) {
      assertThat(e).hasMessageContaining("expected");
      return;
    }
    String digest = DigestJson.toJson(read.digest());
    List<String> lines = page.lines().toList();
    Set<String> lost = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      int line = i + 1;
      Matcher word = WORD.matcher(lines.get(i));
      while (word.find()) {
        if (!digest.contains(word.group())
            && read.notes().stream().noneMatch(n -> tells(n, line))) {
          lost.add(line + ": " + word.group());
        }
      }
    }
    assertThat(lost).as(page).isEmpty();
    assertThat(OwnPages.errors(read.digest())).as(page).isEmpty();
  }

  private static boolean tells(ImportNote note, int line) {
    boolean about =
        note.kind() == Kind.LEFT_OUT
            || (note.kind() == Kind.READ
                && ABOUT_LINES.contains(note.subject())
                && note.endLine() - note.line() <= LINES_OF_A_HEADING);
    return about && note.line() <= line && line <= note.endLine();
  }

  /** Makes each word one that stands nowhere else. */
  private static String numbered(String page) {
    StringBuilder text = new StringBuilder();
    Matcher word = Pattern.compile("\\bword\\b").matcher(page);
    int count = 0;
    while (word.find()) {
      char letter = (char) ('a' + count / 1000);
      word.appendReplacement(text, "w%crds%03d".formatted(letter, count % 1000));
      count++;
    }
    return word.appendTail(text).toString();
  }

  @Provide
  Arbitrary<List<String>> pages() {
    Arbitrary<String> block =
        Arbitraries.frequencyOf(
            Tuple.of(4, entries()),
            Tuple.of(3, texts()),
            Tuple.of(3, headings()),
            Tuple.of(2, oddities()));
    return block.list().ofMinSize(1).ofMaxSize(12).map(NothingLostTest::withStory);
  }

  private static List<String> withStory(List<String> blocks) {
    List<String> page = new ArrayList<>(blocks);
    page.add(
        page.size() / 2,
        "## Deep Dives\n\n**[word word](https://globex.example/word)** · Globex\nword.");
    return page;
  }

  private static Arbitrary<String> headings() {
    return Arbitraries.of(
        "## Signal of the Day",
        "## Deep Dives #",
        "## Top Stories",
        "## Patterns Across Companies",
        "## Developing Threads",
        "### word word",
        "## word word",
        "# word",
        "## 今日信号",
        "Categories: word, word",
        "## Categories",
        "---",
        "***",
        "**Deep Dives**",
        "word\n====",
        "**Patterns:** word word");
  }

  private static Arbitrary<String> words() {
    return Arbitraries.integers()
        .between(1, 120)
        .map(count -> ("word, ".repeat(count) + "word. ").repeat(count > 100 ? 3 : 1).strip());
  }

  private static Arbitrary<String> texts() {
    return Combinators.combine(
            Arbitraries.of(
                "%s",
                "**%s**",
                "- %s\n- word",
                "> %s",
                "1. %s\n   - word",
                "*%s*",
                "<div>%s</div>",
                "```\n%s\n```",
                "    %s"),
            words())
        .as(String::formatted);
  }

  private static Arbitrary<String> entries() {
    Arbitrary<String> header =
        Arbitraries.of(
            "**[word](https://a.example/x)** · Globex",
            "**[word]** · Initech · [word](https://b.example/y)",
            "**word word** · Hooli · [word word word word](https://c.example/z)",
            "word word · AWS word word",
            "**[word](#) & [word](https://d.example)** · Globex / Initech",
            "**word** · word word · word · word",
            "**[word](https://a.example/x)** · HP Inc. · word",
            "### [word](https://a.example) · Globex",
            "**word**",
            "**word** · ",
            " · word",
            "**[word](https://a.example/x)**\n· Globex",
            "**[word](ftp://a.example) · Globex** · [word](javascript:x)",
            "word word | Globex | word",
            "**word\nword** · Globex",
            "**[word](https://a.example/x)** — Globex (word)",
            "**[word](https://a.example/x)** · Globex [word], May 2026",
            "**[word](https://a.example/x)** — Globex via word",
            "**[word](https://a.example/x)** — word!",
            "**[word](https://a.example/x)**, Globex",
            "**[word](https://a.example/x)** — Globex - word word, word word, word.",
            "**[word](https://a.example/x)** — Globex\n**[word](https://a.example/y)** — Hooli",
            "- Globex: [word](https://a.example/x) – word word",
            "### word\n\n**Company:** Globex | **Source:** [word](https://b.example/y)",
            "### word\n\n**Company:** Globex\n**Source:** [word](https://b.example/y), [word](https://c.example)",
            "### word\n\nGlobex",
            "### word — Globex",
            "**word** — word",
            "**word** · Globex, Initech, & word word");
    return Combinators.combine(header, Arbitraries.of("\n", "\n\n", "  \n", ""), words())
        .as((head, gap, body) -> head + gap + (gap.isEmpty() ? "" : body));
  }

  private static Arbitrary<String> oddities() {
    return Arbitraries.of(
        "<!-- word word -->",
        "<script>word</script>",
        "{{< word >}}",
        "word {{% word %}} word",
        "[word]: https://a.example/word \"word\"",
        "![word](https://a.example/word.png)",
        "word <b>word</b> word",
        "Would you like me to word?",
        "I have created word word.",
        "<p>word</p>\n<p>word · word</p>",
        "| word | word |\n|---|---|\n| word | word |",
        "| Title | Company | word |\n|---|---|---|\n| word<br>word | Globex | word \\| word |",
        "### word\n\n| Company | Globex |\n|---|---|\n| Link | word |\n| word | word |",
        "<table><tr><th>Title<th>Company<tr><td rowspan=2>word<td>Globex<tr><td>word</table>",
        "<aside>\nword\n\nword\n</aside>",
        "word &amp;amp; word",
        "\\*word\\*",
        "[caption id=\"word\"]word[/caption]",
        "<nav>word\nword</nav>",
        "word[^1]\n\n[^1]: word",
        "<https://word.example/word>",
        "<details>\nword\n\nword\n</details>");
  }
}
