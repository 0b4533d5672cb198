package dev.casebook.markdown;

import static dev.casebook.markdown.SmallPage.edited;
import static dev.casebook.markdown.SmallPage.studyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Change;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Effect;
import dev.casebook.model.Metric;
import dev.casebook.model.Quality;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.model.Source;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a person changes on a page comes through, and nothing else changes. */
class EditedPageTest {

  @Test
  void derivesIdsFromTitlesAndNames() {
    Digest digest = DigestMarkdown.read(SmallPage.text());

    assertThat(digest.id()).isEqualTo("notes-from-the-field-2026-03-19");
    assertThat(studyOf(digest).id()).isEqualTo("a-queue-before-the-ledger");
    assertThat(digest.companies()).extracting(Company::id).containsExactly("fernwheel", "old-mill");
    assertThat(digest.signal().orElseThrow().caseStudies())
        .containsExactly("a-queue-before-the-ledger");
  }

  @Test
  void readsTheFirstSourceFromTheHeader() {
    assertThat(studyOf(DigestMarkdown.read(SmallPage.text())).sources())
        .containsExactly(
            Source.builder()
                .url("https://fernwheel.example/queue")
                .title("A queue before the ledger")
                .publisher("Fernwheel Engineering")
                .published(LocalDate.of(2026, 3, 2))
                .build(),
            Source.builder()
                .url("https://talks.example/till")
                .title("Queues at the till")
                .publisher("Talks")
                .build());
  }

  @Test
  void joinsLinesThatAPersonWrapped() {
    assertThat(studyOf(DigestMarkdown.read(SmallPage.text())).summary())
        .isEqualTo(
            "Fernwheel writes orders to a queue first, so that a slow ledger no longer holds up the"
                + " till.\n\nThe ledger catches up within 21 seconds.");
  }

  @Test
  void changesAWord() {
    Digest digest = edited("holds up the till", "holds up the \\*till\\*");

    assertThat(studyOf(digest).summary()).contains("holds up the *till*.");
  }

  @Test
  void changesAFigure() {
    Metric metric = metric(edited("p95): 21 s", "p99): about 19.50 s"));

    assertThat(metric.value()).contains(Quantity.about("19.50", "s"));
    assertThat(metric.baseline()).contains(Quantity.atMost("6", "min"));
    assertThat(metric.change()).contains(Change.factor(Sense.DECREASE, "17"));
  }

  @Test
  void addsAGainBehindTheOthers() {
    Digest digest =
        edited(
            "    - **Costs:**",
            "      - delivery-speed: releases need no quiet hour\n    - **Costs:**");

    assertThat(studyOf(digest).tradeoffs().get(0).gains())
        .containsExactly(
            Effect.of(Quality.RELIABILITY, "sales go on while the ledger is down"),
            Effect.of(Quality.DELIVERY_SPEED, "releases need no quiet hour"));
  }

  @Test
  void addsAnEntryOfANewCompany() {
    Digest digest =
        edited(
            "## Patterns",
            "---\n\n**Paper tickets** · Café @ Nine\n\nThey went back to paper.\n\n## Patterns");

    assertThat(digest.companies()).contains(Company.of("cafe-at-nine", "Café @ Nine"));
    assertThat(digest.caseStudies().get(1).id()).isEqualTo("paper-tickets");
    assertThat(digest.caseStudies().get(1).sources()).isEmpty();
  }

  @Test
  void takesAnAliasForItsCompany() {
    Digest digest = edited("- **Partners:** Old Mill", "- **Partners:** Fernwheel, Inc.");

    assertThat(studyOf(digest).partners()).containsExactly("fernwheel");
    assertThat(digest.companies()).hasSize(2);
  }

  @Test
  void followsARenamedCompany() {
    Digest digest = DigestMarkdown.read(SmallPage.text().replace("Fernwheel", "Fern & Wheel"));

    assertThat(studyOf(digest).company()).isEqualTo("fern-and-wheel");
    assertThat(digest.signal().orElseThrow().companies())
        .containsExactly("fern-and-wheel", "old-mill");
  }

  @Test
  void doesNotMindTheOrderOfSections() {
    String page = SmallPage.text();
    int companies = page.indexOf("## Companies");
    int signal = page.indexOf("## Signal");
    String moved =
        page.substring(0, signal)
            + page.substring(companies)
            + "\n"
            + page.substring(signal, companies);

    assertThat(DigestMarkdown.read(moved)).isEqualTo(DigestMarkdown.read(page));
  }

  private static Metric metric(Digest digest) {
    return studyOf(digest).metrics().get(0);
  }
}
