package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.casebook.json.DigestJson;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.CompanyKind;
import dev.casebook.model.Digest;
import dev.casebook.model.Source;
import dev.casebook.page.ImportNote.Kind;
import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in every form: how many of everything they give, and what exactly some give. */
class PagesTest {

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          page,               sections, studies, companies, partners, links, patterns, categories, date
          linked-title.md,    4,        8,       10,        3,        10,    2,        3,          2026-02-11
          joined-titles.md,   5,        4,       4,         1,        3,     1,        0,          2026-02-09
          bracketed-title.md, 2,        2,       2,         0,        2,     0,        0,          2026-02-12
          bold-title.md,      2,        2,       2,         0,        1,     0,        0,          2026-02-13
          chat-around.md,     2,        1,       1,         0,        1,     1,        0,          2026-02-14
          chinese.md,         4,        2,       2,         1,        3,     1,        2,          2026-02-15
          feed.html,          3,        3,       3,         1,        3,     2,        0,          2026-02-16
          one-story.md,       1,        1,       1,         0,        1,     0,        0,          2026-02-17
          rendered.txt,       4,        6,       7,         1,        1,     1,        2,          2026-02-11
          """)
  void readsEveryForm(
      String page,
      int sections,
      int studies,
      int companies,
      int partners,
      int links,
      int patterns,
      int categories,
      String date)
      throws IOException {
    ImportedPage read = OwnPages.read(page);
    Digest digest = read.digest();
    assertThat(
            List.of(
                read.notes().stream()
                    .filter(note -> note.subject().equals("section"))
                    .filter(note -> note.kind() == Kind.READ)
                    .count(),
                (long) digest.caseStudies().size(),
                (long) digest.companies().size(),
                digest.caseStudies().stream().mapToLong(study -> study.partners().size()).sum(),
                digest.caseStudies().stream().mapToLong(study -> study.sources().size()).sum(),
                (long) digest.patterns().size(),
                (long) digest.categories().size()))
        .as("sections, studies, companies, partners, links, patterns, categories")
        .containsExactly(
            (long) sections,
            (long) studies,
            (long) companies,
            (long) partners,
            (long) links,
            (long) patterns,
            (long) categories);
    assertThat(digest.date()).hasToString(date);
    assertThat(OwnPages.errors(digest)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "linked-title.md",
        "joined-titles.md",
        "bold-title.md",
        "rendered.txt",
        "feed.html",
        "chinese.md"
      })
  void givesTheSameDigestAndNotes(String page) throws IOException {
    ImportedPage read = OwnPages.read(page);
    String golden = "src/test/resources/dev/casebook/page/golden/" + page;
    GoldenFile.at(golden + ".json").holds(DigestJson.toJson(read.digest()));
    String notes =
        read.notes().stream()
            .map(
                note ->
                    "%d-%d %s %s: %s\n"
                        .formatted(
                            note.line(), note.endLine(), note.kind(), note.subject(), note.text()))
            .collect(Collectors.joining());
    GoldenFile.at(golden + ".notes.txt").holds(notes);
  }

  @Test
  void readsSeriesAndPeriodOfAWeeklyIssue() throws IOException {
    Digest digest = OwnPages.read("joined-titles.md").digest();
    assertThat(digest.series()).isEqualTo("Harbour Notes");
    assertThat(digest.until()).get().hasToString("2026-02-15");
    assertThat(digest.id()).isEqualTo("harbour-notes-2026-02-09");
  }

  @Test
  void keepsBothLinksOfJoinedTitlesWithTheirTitles() throws IOException {
    CaseStudy study = OwnPages.read("joined-titles.md").digest().caseStudies().get(0);
    assertThat(study.title()).isEqualTo("The slow ledger & The fast ledger");
    assertThat(study.sources())
        .extracting(Source::url, source -> source.title().orElseThrow())
        .containsExactly(
            tuple("https://ledger.example/slow", "The slow ledger"),
            tuple("https://ledger.example/fast", "The fast ledger"));
  }

  @Test
  void notesPlaceholderLinks() throws IOException {
    assertThat(OwnPages.read("joined-titles.md").notes())
        .filteredOn(note -> note.text().contains("placeholder"))
        .extracting(ImportNote::line, ImportNote::kind)
        .containsExactly(tuple(15, Kind.LEFT_OUT), tuple(18, Kind.LEFT_OUT));
  }

  @Test
  void tellsPeopleTopicsAndPublicationsFromCompanies() throws IOException {
    List<Company> companies = OwnPages.read("linked-title.md").digest().companies();
    assertThat(companies)
        .filteredOn(company -> company.kind() != CompanyKind.COMPANY)
        .extracting(Company::name, Company::kind)
        .containsExactlyInAnyOrder(
            tuple("InfoQ", CompanyKind.PUBLICATION),
            tuple("Grace Vandelay", CompanyKind.PERSON),
            tuple("Multi-Agent Systems", CompanyKind.COMMUNITY));
    assertThat(companies).extracting(Company::name).contains("HP Inc.");
  }

  @Test
  void readsAnAliasAsTheCompanyItNames() throws IOException {
    Digest digest = OwnPages.read("linked-title.md").digest();
    assertThat(digest.company("aws")).map(Company::aliases).contains(List.of("Amazon (AWS)"));
    assertThat(digest.caseStudiesOf("aws")).hasSize(2);
  }

  @Test
  void tellsAPublisherFromTheTitleOfAnArticle() throws IOException {
    Source article = OwnPages.read("bold-title.md").digest().caseStudies().get(0).sources().get(0);
    assertThat(article.title())
        .contains("Initech rewrites its bundler and halves what browsers load");
    assertThat(article.publisher()).isEmpty();
    Source told =
        OwnPages.read("bracketed-title.md").digest().caseStudies().get(0).sources().get(0);
    assertThat(told.publisher()).contains("Example Weekly");
    assertThat(told.title()).isEqualTo(Optional.empty());
  }

  @Test
  void setsTheLanguageOfChineseHeadings() throws IOException {
    assertThat(OwnPages.read("chinese.md").digest().language()).isEqualTo("zh");
    assertThat(OwnPages.read("linked-title.md").digest().language()).isEqualTo("en");
  }

  @Test
  void leavesOutWhatAGeneratorSays() throws IOException {
    assertThat(OwnPages.read("chat-around.md").notes())
        .filteredOn(note -> note.kind() == Kind.LEFT_OUT)
        .extracting(ImportNote::line, ImportNote::subject)
        .containsExactly(tuple(1, "preamble"), tuple(15, "offer"), tuple(17, "offer"));
  }

  @Test
  void decodesEntitiesThatWereEscapedTwice() throws IOException {
    Digest digest = OwnPages.read("feed.html").digest();
    assertThat(digest.signal().orElseThrow().statement())
        .isEqualTo("Globex’s queue & Initech’s queue both forget.");
    assertThat(digest.caseStudies().get(0).title()).isEqualTo("Queues that <forget>");
  }

  @Test
  void keepsScriptsOutOfTitles() throws IOException {
    assertThat(OwnPages.read("feed.html").digest().caseStudies().get(2).title())
        .isEqualTo("Alert <script>alert(2)</script> in titles");
  }
}
