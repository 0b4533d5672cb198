package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.json.DigestJson;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;
import dev.casebook.model.Insight;
import dev.casebook.model.extension.JsonValue;
import dev.casebook.page.ImportNote.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is longer than the format allows is kept whole, and drafts can be found. */
class LongTextsTest {

  private static String sentences(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "Sentence number%d of a text that goes on.".formatted(i))
        .collect(Collectors.joining(" "));
  }

  @Test
  void keepsTheRestOfALongSignal() {
    ImportedPage page =
        OwnPages.of(
            "# N — 2026-02-11\n\n## Signal of the Day\n"
                + sentences(30)
                + "\n\n## Deep Dives\n\n**T** · Globex\nBody.\n");
    Digest digest = page.digest();
    assertThat(digest.signal().orElseThrow().statement())
        .hasSizeLessThanOrEqualTo(500)
        .endsWith(".");
    assertThat(digest.extensions()).containsKey("x-signal-rest");
    String json = DigestJson.toJson(digest);
    assertThat(IntStream.range(0, 30)).allMatch(i -> json.contains("number" + i + " "));
    assertThat(page.notes())
        .anyMatch(
            note ->
                note.subject().equals("signal") && note.kind() == Kind.GUESSED && note.line() == 4);
  }

  @Test
  void cutsALongPatternIntoInsights() {
    Digest digest =
        OwnPages.of(
                "# N — 2026-02-11\n\n## Deep Dives\n\n**T** · Globex\nBody.\n\n## Patterns\n"
                    + sentences(30))
            .digest();
    assertThat(digest.patterns()).hasSize(3);
    assertThat(
            digest.patterns().stream()
                .map(insight -> insight.statement())
                .collect(Collectors.joining(" ")))
        .isEqualTo(sentences(30));
  }

  @Test
  void takesThePartsOfAPatternForTheCompaniesThatItNamedLast() {
    Digest digest =
        OwnPages.of(
                "# N — 2026-02-11\n\n## Deep Dives\n\n**T** · Globex\nBody.\n\n**U** · Acme\nBody.\n\n"
                    + ("## Patterns\nGlobex waits. " + sentences(30) + " Acme does not."))
            .digest();
    assertThat(digest.patterns())
        .extracting(Insight::companies)
        .containsExactly(List.of("globex"), List.of("globex"), List.of("acme"));
  }

  @Test
  void keepsTheRestOfALongBody() {
    CaseStudy study = OwnPages.withStory(sentences(1_000)).digest().caseStudies().get(0);
    assertThat(study.summary()).hasSizeLessThanOrEqualTo(20_000);
    assertThat(study.extensions().get("x-summary-rest").toString()).contains("number999 ");
  }

  @Test
  void keepsALongTitleWhole() {
    String title = "word ".repeat(110).strip();
    CaseStudy study =
        OwnPages.of("# N — 2026-02-11\n\n## Deep Dives\n\n**" + title + "** · Globex\nBody.\n")
            .digest()
            .caseStudies()
            .get(0);
    assertThat(study.title()).hasSizeLessThanOrEqualTo(500);
    assertThat(study.extensions()).containsEntry("x-title", JsonValue.of(title));
  }

  @Test
  void listsDraftsAsPointersFromTheCaseStudy() {
    CaseStudy study =
        OwnPages.withStory("It takes 5 s. It trades memory for speed. It stores 3 GB.")
            .digest()
            .caseStudies()
            .get(0);
    assertThat(study.metrics()).hasSize(2);
    assertThat(study.tradeoffs()).hasSize(1);
    assertThat(study.extensions())
        .containsEntry(
            "x-drafts", StudyWriter.texts(List.of("/tradeoffs/0", "/metrics/0", "/metrics/1")));
  }

  @Test
  void marksNothingWhereNothingIsDrafted() {
    CaseStudy study = OwnPages.withStory("Nothing was measured.").digest().caseStudies().get(0);
    assertThat(study.extensions()).isEmpty();
  }

  @Test
  void givesEqualTitlesDifferentIds() {
    String entry = "**T** · Globex\nBody.\n\n";
    assertThat(
            OwnPages.of("# N — 2026-02-11\n\n## Deep Dives\n\n" + entry.repeat(3))
                .digest()
                .caseStudies())
        .extracting(CaseStudy::id)
        .containsExactly("t", "t-2", "t-3");
  }
}
