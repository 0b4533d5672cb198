package dev.casebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes that people make on a page: each is told with its line and what to write instead. */
class FaultyPageTest {

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("casebook: \"1.0\"", "casebook: \"7.0\"", 2, "declares version \"7.0\"", "1.0"),
        arguments("language:", "langauge:", 3, "no key \"langauge\"", "casebook, id, language"),
        arguments(
            "language: \"en-GB\"", "en", 3, "\"en\" stands in the front matter", "key: value"),
        arguments("\"en-GB\"", "\"en-GB", 3, "cannot be read", "double quote"),
        arguments("\"en-GB\"", "english speech", 3, "In the digest, language is", "BCP 47"),
        arguments("language:", "casebook:", 3, "twice", "keep one"),
        arguments("---\n\n# Notes", "\n\n# Notes", 6, "stands in the front matter", "key: value"),
        arguments("# Notes from", "Notes from", 6, "does not begin with its title", "# Series"),
        arguments("— 2026-03-19\n", "\n", 6, "does not end in a date", "2026-03-19"),
        arguments("— 2026-03-19\n", "— 2026-02-30\n", 6, "\"2026-02-30\" is no day", "yyyy-mm-dd"),
        arguments("## Signal of the Day", "## Signal", 10, "no section", "Signal of the Day"),
        arguments("## Signal of the Day", "### Signal of the Day", 10, "no section", "## and one"),
        arguments("## Categories", "## Companies", 56, "two sections", "join them"),
        arguments("## Deep Dives\n", "", 6, "no section \"Deep Dives\"", "## Deep Dives"),
        arguments(
            "- **Companies:** Fernwheel · Old",
            "- **Companies:** Fernwheel · Odd",
            14,
            "no company named \"Odd Mill\"",
            "as it stands elsewhere"),
        arguments(
            "studies:** A queue", "studies:** One queue", 15, "no case study named", "stands"),
        arguments(
            "**[A queue before the ledger](https://fernwheel.example/queue)**",
            "A queue",
            19,
            "a paragraph where none is expected",
            "**[Title](url)** · Company"),
        arguments(" · Fernwheel · [Fern", " [Fern", 19, "not all there is in bold", "· Company ·"),
        arguments(
            "/queue) · published 2026-03-02",
            "/q) · published 2026-03-02",
            19,
            "link to different pages",
            "list others under Sources"),
        arguments(
            "published 2026-03-02",
            "publishd 2026-03-02",
            19,
            "\"publishd 2026-03-02\"",
            "published 2026-03-19"),
        arguments("· published 2026-03-02", "·", 19, "tells nothing of a source", "archived <url>"),
        arguments(
            "[Fernwheel Engineering](https://fernwheel.example/queue)",
            "[Fernwheel Engineering](https://fernwheel.example/queue \"tip\")",
            19,
            "title of its own, \"tip\"",
            "[text](url) alone"),
        arguments("ledger](https:", "ledger](ftp:", 19, "different pages", "link both"),
        arguments("holds up the till", "holds up *the till*", 22, "text in italics", "backslash"),
        arguments("holds up the till", "holds <b>up", 22, "There is HTML in a text", "backslash"),
        arguments("holds up the till", "`holds`", 22, "a code span, \"holds\"", "plain text"),
        arguments("- **Problem:** At", "- Problem: At", 27, "The item has no label", "Problem"),
        arguments(
            "**Problem:**", "**Problems:**", 27, "no label \"Problems\"", "Problem, Approach"),
        arguments("**Problem:** At", "**Summary:** At", 27, "no label \"Summary\"", "Problem"),
        arguments(
            "- **Lessons:**\n",
            "- **Problem:** Twice.\n- **Lessons:**\n",
            28,
            "problem is told twice",
            "keep one"),
        arguments("p95): 21 s ·", "p95): 21 s · 22 s ·", 40, "value is told twice", "keep one"),
        arguments("- **Lessons:**\n", "- **Lessons:** One\n", 28, "follows the label", "a list"),
        arguments(
            "  - Keep the queue short.",
            "  - Keep\n    - it short",
            31,
            "a list where",
            "paragraphs"),
        arguments(
            "**Write to a queue before the ledger**",
            "Write to a queue",
            32,
            "does not stand in bold",
            "**decision**"),
        arguments("reliability: sales", "reliable: sales", 35, "\"reliable\"", "reliability"),
        arguments("reliability: sales", "sales", 35, "names no quality", "quality: statement"),
        arguments(
            "    - **Costs:**\n      - maintainability: one more store to run\n",
            "",
            32,
            "In the tradeoff, costs is empty",
            "at least 1 item"),
        arguments("(*at noon*, p95)", "(*at noon*, p96)", 40, "\"p96\"", "p95"),
        arguments("(*at noon*, p95)", "(at noon, p95)", 40, "\"at noon, p95\"", "p95"),
        arguments("p95): 21 s ·", "p95) 21 s ·", 40, "no colon", "**name**"),
        arguments("p95): 21 s ·", "p95): 90,000 s ·", 40, "is no quantity", "21 s"),
        arguments("p95): 21 s ·", "p95): 21 seconds long ·", 40, "is no quantity", "15 to 20 GBy"),
        arguments("by 17 (factor)", "by 17", 40, "is no change", "decrease by 20 (factor)"),
        arguments("by 17 (factor)", "by 17 (times)", 40, "\"times\"", "factor, percent"),
        arguments("by 17 (factor)", "by -17 (factor)", 40, "In the change, amount", "at least 0"),
        arguments("lower is better", "smaller is better", 40, "\"smaller\"", "lower, higher"),
        arguments("against at most", "against at most and", 40, "is no quantity", "at most 6 min"),
        arguments("- **Topics:** queues", "- **Topics:** Queues!", 43, "topics[0]", "lower-case"),
        arguments(
            "  - [Queues at the till](https://talks.example/till) ·",
            "  - Queues ·",
            45,
            "tells nothing of a source",
            "at <url>"),
        arguments("- Tech", "- Tech\n- Tech", 52, "categories[1]", "no repeated item"),
        arguments("- Tech", "Tech", 54, "a paragraph where none is expected", "a list"),
        arguments(
            "<https://fernwheel.example>",
            "[home](https://fernwheel.example)",
            60,
            "would get lost",
            "<https://fernwheel.example>"),
        arguments("- **Old Mill**\n", "- **老磨坊**\n", 61, "No id follows", "**Id:**"),
        arguments(
            "- **Old Mill**\n",
            "- **Old Mill**\n\n[a]: https://x.example\n",
            63,
            "definition of a link",
            "alone"),
        arguments("- **Old Mill**\n", "- **Old Mill**\n\n<!-- note -->\n", 63, "HTML", "alone"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void areTold(String before, String after, int line, String reason, String fix) {
    DigestMarkdownException fault = faultOf(SmallPage.with(before, after));

    assertThat(fault.reason()).contains(reason);
    assertThat(fault.fix()).contains(fix);
    assertThat(fault.line()).as(fault.getMessage()).isEqualTo(line);
    assertThat(fault).hasMessage("line " + line + ": " + fault.reason() + "; " + fault.fix());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# Notes — 2026-03-19", "---\ntitle: x\n---\n", "---\n---\ncasebook: 1", "\0"})
  void noDigestIsToldAsSuch(String page) {
    assertThat(DigestMarkdown.isDigest(page)).isFalse();
    assertThat(faultOf(page).reason()).contains("front matter of a digest");
  }

  @Test
  void frontMatterWithoutEndIsToldAsSuch() {
    DigestMarkdownException fault = faultOf("---\ncasebook: \"1.0\"\n");

    assertThat(fault.reason()).isEqualTo("The front matter does not end");
    assertThat(fault.fix()).contains("---");
  }

  @Test
  void aNameOfTwoCompaniesIsNotGuessed() {
    DigestMarkdownException fault =
        faultOf(
            SmallPage.with(
                "- **Old Mill**\n", "- **Old Mill**\n- **Fernwheel**\n  - **Id:** fw\n"));

    assertThat(fault.line()).isEqualTo(19);
    assertThat(fault.reason()).isEqualTo("\"Fernwheel\" stands for more than one company");
    assertThat(fault.fix()).endsWith("fernwheel, fw");
  }

  @Test
  void aNewNameDoesNotTakeTheIdOfAnother() {
    DigestMarkdownException fault =
        faultOf(SmallPage.with("- **Partners:** Old Mill", "- **Partners:** Old-Mill"));

    assertThat(fault.line()).isEqualTo(26);
    assertThat(fault.reason()).contains("No id of its own", "\"Old-Mill\"");
  }

  @Test
  void faultyCustomDataIsToldAtItsLine() {
    String block = "\n## Extensions\n\n```json\n{\n  \"x-a\": 1,\n  \"x-a\": 2\n}\n```\n";

    DigestMarkdownException fault = faultOf(SmallPage.text() + block);

    assertThat(fault.line()).isEqualTo(68);
    assertThat(fault.reason()).contains("\"x-a\" stands in this object already");
  }

  private static DigestMarkdownException faultOf(String page) {
    DigestMarkdownException fault =
        catchThrowableOfType(DigestMarkdownException.class, () -> DigestMarkdown.read(page));
    assertThat(fault).as("nothing was found wrong").isNotNull();
    return fault;
  }

  @Test
  void namesANullArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> DigestMarkdown.read(null))
        .withMessage("markdown must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> DigestMarkdown.write(null))
        .withMessage("digest must not be null");
  }
}
