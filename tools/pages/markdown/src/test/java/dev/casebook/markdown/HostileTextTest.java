package dev.casebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Digest;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that Markdown, HTML or editors would take for something else. */
class HostileTextTest {
  private static final String MARKUP =
      "\\`*_{}[]<>()#+-.!|~$&;:\"'=@/^% \t\n\r\0\u0001\u0085\u00a0";
  private static final String OTHERS = "a1é·—\u2028\u200d\u202e\u0301\ufeff\uffff";
  private static final int[] ALPHABET = (MARKUP + MARKUP + OTHERS).codePoints().toArray();

  /** What the form itself makes of a page, and nothing else. */
  private static final String TAGS =
      "</?(p|h1|h2|ul|li|strong|em|code|blockquote|pre)>|<br />|</a>|<code class=\"language-json\">"
          + "|<a href=\"(?i:https?)://[^\"]*\">";

  static Stream<String> texts() {
    return Stream.of(
        "*a* **b** _c_ __d__ `e` ``f``",
        " leading",
        "trailing ",
        "   ",
        "\t",
        "a\tb",
        "a  b   c",
        "\u00a0a\u3000",
        "---",
        "***",
        "___",
        "- - -",
        "===",
        "=",
        "-",
        "+",
        "*",
        "- item",
        "+ item",
        "* item",
        "1. item",
        "1) item",
        "123456789. item",
        "1234567890. no item",
        "1.",
        "-5 ms",
        "+5 %",
        "# heading",
        "###### six",
        "####### seven",
        "#",
        "heading #",
        "> quote",
        ">",
        "~~~",
        "```",
        "```json",
        "    code",
        "a | b",
        "| a | b |",
        "|---|---|",
        ":-:",
        "-:",
        "a\n:-:",
        "| a | b\n|---|---|",
        "| a | b |\n|---|---|",
        "a | b\n--- | ---",
        "a\n---",
        "a\n===",
        "a\n- b",
        "a\n1. b",
        "a\n# b",
        "a\n> b",
        "a\n```\nb",
        "a\n    b",
        "a\n\nb",
        "a\n\n\nb",
        "a\n\n\n\nb",
        "\na",
        "a\n",
        "\n",
        "\n\n",
        "\n\na\n\n",
        "a \n b",
        "a\\\nb",
        "a\r\nb",
        "\r",
        "a\rb",
        "<b>",
        "</b>",
        "<script>alert(1)</script>",
        "<!-- no -->",
        "<?x?>",
        "<![CDATA[x]]>",
        "<div>\n",
        "<https://example.com>",
        "<a@b.example>",
        "<1@b>",
        "<#a@b>",
        "p99 < 5 ms > 3",
        "a<b",
        "<",
        "&amp;",
        "&amp;amp;",
        "&#35;",
        "&#x23;",
        "&#0;",
        "&copy;",
        "&copy",
        "AT&T; and R&D",
        "&",
        "&;",
        "\\",
        "\\\\",
        "\\*",
        "a\\",
        "\\`",
        "`",
        "``",
        "` `",
        "`U+0041`",
        "U+0041",
        "[a](b)",
        "[a]",
        "[a]: https://example.com",
        "![a](b)",
        "[^1]",
        "[ ] todo",
        "[x] done",
        "]",
        "[",
        "snake_case_name",
        "_start",
        "end_",
        "a_ b",
        "__init__",
        "5*3*2",
        "~5 to ~6",
        "~~gone~~",
        "$x$ and $5",
        "50 %",
        "C# and F#",
        "C++",
        "a·b",
        "a · b",
        " · ",
        "·",
        "a, b; c: d",
        "https://example.com/a_(b)%20c",
        "www.example.com",
        "a@b.example",
        ":smile:",
        "@name",
        "#1",
        "**Title:** x",
        "**[Title](https://example.com)** · Acme",
        "{{ liquid }}",
        "{% x %}",
        "emoji \uD83D\uDE42\uD83D\uDC69\u200d\uD83D\uDCBB",
        "\u05d0\u05d1\u202ex",
        "e\u0301\u0308",
        "\u0301",
        "a\u2028b",
        "\u2029",
        "\u0085",
        "\u0000",
        "\u0000\u0001\u001b[31m",
        "a\u0007`b",
        "\ufeff",
        "\uffff");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void comeBackFromEveryPlace(String text) {
    Digest digest = Telling.everywhere(text);

    assertThat(DigestMarkdown.read(DigestMarkdown.write(digest))).isEqualTo(digest);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areShownAsText(String text) {
    assertNothingButTheForm(Telling.everywhere(text));
  }

  @Property(tries = 3_000)
  void comeBackWhateverTheyAreMadeOf(@ForAll long seed) {
    Digest digest = Telling.everywhere(text(seed));

    assertThat(DigestMarkdown.read(DigestMarkdown.write(digest))).isEqualTo(digest);
  }

  @Property(tries = 1_000)
  void areShownAsTextWhateverTheyAreMadeOf(@ForAll long seed) {
    assertNothingButTheForm(Telling.everywhere(text(seed)));
  }

  private static String text(long seed) {
    Random random = new Random(seed);
    return random
        .ints(1 + random.nextInt(9), 0, ALPHABET.length)
        .map(index -> ALPHABET[index])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** As GitHub would show it, with its tables and strikethrough. */
  private static void assertNothingButTheForm(Digest digest) {
    Iterable<Extension> gitHub = List.of(TablesExtension.create(), StrikethroughExtension.create());
    String body = DigestMarkdown.write(digest).replaceFirst("(?s)^---\n.*?\n---\n", "");
    String html =
        HtmlRenderer.builder()
            .extensions(gitHub)
            .build()
            .render(Parser.builder().extensions(gitHub).build().parse(body));

    assertThat(html.replaceAll(TAGS, "")).doesNotContain("<");
  }
}
