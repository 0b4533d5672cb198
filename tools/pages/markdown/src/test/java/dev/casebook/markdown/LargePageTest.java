package dev.casebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.casebook.json.DigestJson;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;
import dev.casebook.model.Source;
import dev.casebook.testing.Growth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work grows with the length of a page, whatever it is made of. */
class LargePageTest {
  private static final int MANY = 2_000;
  private static final int VERY_MANY = 100_000;
  private static final String HEAD = "---\ncasebook: \"1.0\"\n---\n\n# Notes — 2026-03-19\n\n";

  @Test
  void aCaseStudyCostsNoMoreAmongMany() throws IOException {
    Path example = Path.of("../../../examples/digests/engineering-at-scale-2026-04-08.json");
    Digest digest = DigestJson.read(example);

    Growth.assertLinear(
        MANY / 4,
        count -> large(digest, count),
        large -> assertThat(DigestMarkdown.read(DigestMarkdown.write(large))).isEqualTo(large));
  }

  private static Digest large(Digest digest, int count) {
    List<CaseStudy> few = digest.caseStudies();
    List<CaseStudy> many =
        IntStream.range(0, count)
            .mapToObj(i -> numbered(few.get(i % few.size()), i / few.size()))
            .toList();
    return Digest.builder().from(digest).caseStudies(many).build();
  }

  private static CaseStudy numbered(CaseStudy study, int number) {
    return number == 0
        ? study
        : CaseStudy.builder()
            .from(study)
            .id(study.id() + '-' + number)
            .title(study.title() + ' ' + number)
            .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "- ",
        "* ",
        "1. ",
        "*",
        "**",
        "_",
        "`",
        "[",
        "![",
        "](",
        "<",
        "&",
        "\\",
        "<!--",
        "a*",
        "*a ",
        "[a](",
        "~",
        "$",
        "|",
        "#",
        "- > ",
        "[a]: b\n",
        "> a\n",
        "``a`\n"
      })
  void whatIsRepeatedOverAndOverIsAFaultAndNoCollapse(String markup) {
    String page = HEAD + "## Deep Dives\n\n" + markup.repeat(VERY_MANY);

    assertThatExceptionOfType(DigestMarkdownException.class)
        .isThrownBy(() -> DigestMarkdown.read(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "*", "[", "**"})
  void nestingWithinAnEntryIsAFaultToo(String markup) {
    String page = SmallPage.with("Keep the queue short.", markup.repeat(VERY_MANY) + "x");

    assertThatExceptionOfType(DigestMarkdownException.class)
        .isThrownBy(() -> DigestMarkdown.read(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "a*", "- \n", "x\n"})
  void moreMarkupThanMemoryIsWorthIsAFault(String markup) {
    String page = HEAD + markup.repeat(5_000_000);

    assertThatExceptionOfType(DigestMarkdownException.class)
        .isThrownBy(() -> DigestMarkdown.read(page))
        .withMessageContaining("characters of markup");
  }

  @Test
  void moreMarksInAParagraphThanTimeIsWorthIsAFault() {
    String page =
        SmallPage.with("Keep the queue short.", "**a [b](https://c.example) *d ".repeat(4_000));

    assertThatExceptionOfType(DigestMarkdownException.class)
        .isThrownBy(() -> DigestMarkdown.read(page))
        .withMessageContaining("20,000 marks of emphasis and links");
  }

  @Test
  void theMostMarksOfAPageComeBack() {
    Digest small = DigestMarkdown.read(SmallPage.text());
    String url = "https://a.example/" + "*.".repeat(990);
    String text = "_a".repeat(250);
    Digest digest =
        Digest.builder()
            .from(small)
            .caseStudies(
                List.of(
                    CaseStudy.builder()
                        .from(SmallPage.studyOf(small))
                        .title(text)
                        .summary("a_".repeat(10_000))
                        .sources(
                            List.of(
                                Source.builder().url(url).publisher(text).archive(url).build(),
                                Source.of(url)))
                        .build()))
            .build();

    assertThat(DigestMarkdown.read(DigestMarkdown.write(digest))).isEqualTo(digest);
  }

  @Test
  void listsWithinListsAreAFault() {
    StringBuilder nested = new StringBuilder(HEAD + "## Deep Dives\n\n");
    for (int depth = 0; depth < MANY; depth++) {
      nested.append("  ".repeat(depth)).append("- x\n");
    }

    assertThatExceptionOfType(DigestMarkdownException.class)
        .isThrownBy(() -> DigestMarkdown.read(nested.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\n", " ", "·", "a", "*", "`", "\\", "&", "\uD83D\uDE42"})
  void theLongestTextsComeBack(String character) {
    Digest digest =
        Digest.builder()
            .from(DigestMarkdown.read(SmallPage.text()))
            .caseStudies(
                List.of(
                    CaseStudy.builder()
                        .from(SmallPage.studyOf(DigestMarkdown.read(SmallPage.text())))
                        .summary(character.repeat(20_000))
                        .addLessons(character.repeat(20_000))
                        .build()))
            .build();

    assertThat(DigestMarkdown.read(DigestMarkdown.write(digest))).isEqualTo(digest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- **Topics:** queues · retail",
        "- **Partners:** Old Mill",
        "language: \"en-GB\""
      })
  void anIdOfManyPartsIsAFault(String place) {
    String parts = "a" + "-a".repeat(VERY_MANY);
    String value = place.contains("Partners") ? '`' + parts + '`' : parts;
    String page = SmallPage.with(place, place.replaceFirst(" [^*]*$", " ") + value);

    assertThatExceptionOfType(DigestMarkdownException.class)
        .isThrownBy(() -> DigestMarkdown.read(page))
        .withMessageContaining("characters");
  }

  @Test
  void aNumberOfManyDigitsIsAFault() {
    String page = SmallPage.with("p95): 21 s", "p95): " + "9".repeat(VERY_MANY) + " s");

    assertThatExceptionOfType(DigestMarkdownException.class)
        .isThrownBy(() -> DigestMarkdown.read(page))
        .withMessageContaining("no number");
  }
}
