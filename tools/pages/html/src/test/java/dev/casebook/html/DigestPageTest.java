package dev.casebook.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Insight;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestPageTest {
  private static final ParsedPage SUMMER = ParsedPage.of(HtmlPages.page(SampleDigests.summer()));
  private static final ParsedPage SPRING = ParsedPage.of(HtmlPages.page(SampleDigests.spring()));

  @Test
  void hasLandmarksAndHeadingsInOrder() {
    assertThat(SPRING.document.select("main, footer")).hasSize(2);
    assertThat(SPRING.document.select("body > a.skip").attr("href")).isEqualTo("#section_main");
    assertThat(SPRING.headingLevels()).startsWith(1);
    List<Integer> levels = SPRING.headingLevels();
    for (int at = 1; at < levels.size(); at++) {
      assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
    }
  }

  @Test
  void standsAloneWithoutLinksToASite() {
    assertThat(SPRING.document.select("header.site")).isEmpty();
    assertThat(SPRING.links()).allMatch(link -> link.startsWith("#") || link.startsWith("http"));
  }

  @Test
  void linksInsightsToWhatTheyRestOn() {
    assertThat(SPRING.document.select(".signal .basis a").eachAttr("href"))
        .containsExactly("#company_ferrywerk", "#company_kelpworks", "#tide-model");
  }

  @Test
  void opensSourcesWithoutHandingOverThePage() {
    assertThat(SUMMER.document.select(".sources a").attr("rel"))
        .isEqualTo("external noopener noreferrer");
  }

  @Test
  void showsFigureAndBaselineAsBarsWithTextAlternatives() {
    Element start = SUMMER.document.select(".metric").get(0);

    assertThat(start.select("dt").eachText()).containsExactly("full download", "Reported");
    assertThat(start.select("dd.figure").eachText()).containsExactly("up to 6 min", "21 s");
    assertThat(start.select("svg[role=img] title").eachText())
        .containsExactly("up to 6 min", "21 s");
    assertThat(start.select(".changes").text())
        .isEqualTo("20× lower claimed up to 17.1× lower computed better");
  }

  @Test
  void statesAFigureWithoutBaselinePlainly() {
    Element buoys = SUMMER.document.select(".metric").get(7);

    assertThat(buoys.select("svg")).isEmpty();
    assertThat(buoys.select(".amount").text()).isEqualTo("12 buoys");
  }

  @Test
  void statesFiguresThatCannotBeComparedPlainly() {
    Element cost = SUMMER.document.select(".metric").get(6);

    assertThat(cost.select("svg, .changes")).isEmpty();
    assertThat(cost.text()).contains("USD 900/month", "Held against 2 buoys");
  }

  @Test
  void saysOnceWhatClaimAndSumAgreeOn() {
    assertThat(SUMMER.document.select(".metric").get(5).select(".changes").text())
        .isEqualTo("3 percentage points lower claimed and computed worse");
  }

  @ParameterizedTest
  @CsvSource({"en, ''", "en-GB, ''", "de, en", "zh-Hans, en", "enm, en"})
  void hasTheLanguageOfTheDigestAndMarksItsOwnWords(String language, String words) {
    Digest digest = minimal().language(language).build();
    ParsedPage page = ParsedPage.of(HtmlPages.page(digest));

    assertThat(page.document.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.document.select("h2").eachAttr("lang")).allMatch(words::equals);
    assertThat(page.document.select("h2").attr("lang")).isEqualTo(words);
  }

  @Test
  void keepsParagraphsApart() {
    Digest digest =
        minimal().addCaseStudy(study("One.\n\nTwo,\nstill two.\r\n \r\nThree.")).build();
    ParsedPage page = ParsedPage.of(HtmlPages.page(digest));

    assertThat(page.document.select("#story .prose").stream().map(Element::wholeText))
        .containsExactly("One.", "Two,\nstill two.", "Three.");
  }

  @Test
  void givesEachCaseStudyAPlaceOfItsOwn() {
    Digest digest = minimal().addCaseStudy(study("One.")).addCaseStudy(study("Two.")).build();
    ParsedPage page = ParsedPage.of(HtmlPages.page(digest));

    assertThat(page.document.select("article").eachAttr("id"))
        .containsExactly("plain", "story", "story_2");
    assertThat(page.document.select(".contents a").eachAttr("href"))
        .containsExactly("#plain", "#story", "#story_2");
  }

  @Test
  void namesWhatIsUnknownWithoutALink() {
    Digest digest =
        minimal().signal(Insight.builder().statement("So.").addCompany("nobody").build()).build();

    ParsedPage page = ParsedPage.of(HtmlPages.page(digest));
    assertThat(page.document.select(".signal .basis").text()).isEqualTo("Companies: nobody");
    assertThat(page.document.select(".signal a")).isEmpty();
  }

  private static Digest.Builder minimal() {
    return Digest.builder()
        .id("minimal")
        .series("Harbour Notes")
        .date(LocalDate.of(2026, 1, 2))
        .addCompany(Company.of("kelpworks", "Kelpworks"))
        .addCaseStudy(study("plain", "One."));
  }

  private static CaseStudy study(String summary) {
    return study("story", summary);
  }

  private static CaseStudy study(String id, String summary) {
    return CaseStudy.builder().id(id).title(id).company("kelpworks").summary(summary).build();
  }

  @Test
  void namesANullArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> HtmlPages.page(null))
        .withMessage("digest must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> HtmlPages.site(null))
        .withMessage("digests must not be null");
  }
}
