package dev.casebook.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.casebook.model.Digest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HtmlSiteTest {
  private static final HtmlSite SITE = HtmlPages.site(SampleDigests.all());
  private static final Map<String, ParsedPage> PAGES =
      SITE.files().collect(Collectors.toMap(HtmlFile::name, file -> ParsedPage.of(file.html())));

  @Test
  void namesPagesByIdTheNewestFirst() {
    assertThat(SITE.names())
        .containsExactly(
            "index.html",
            "patterns.html",
            "companies.html",
            "harbour-2026-07-09.html",
            "harbour-2026-04-02.html",
            "harbour-2025-12-30.html");
  }

  @Test
  void linksLeadToPlacesThatExist() {
    for (ParsedPage page : PAGES.values()) {
      page.isHarmless(SITE.names());
      for (String link : page.links()) {
        if (link.contains("#") && !link.startsWith("#") && !link.startsWith("http")) {
          String[] parts = link.split("#", -1);
          assertThat(PAGES.get(parts[0]).document.getElementById(parts[1])).as(link).isNotNull();
        }
      }
    }
  }

  @Test
  void indexListsIssuesOfEachYearWithTheirCounts() {
    ParsedPage index = PAGES.get("index.html");

    assertThat(index.texts("h1")).containsExactly("Harbour Notes");
    assertThat(index.texts("h2")).containsExactly("2026", "2025");
    assertThat(index.texts("h3 time"))
        .containsExactly("9 July 2026", "2 April 2026", "30 December 2025");
    assertThat(index.texts(".counts"))
        .containsExactly(
            "3 issues · 3 case studies · 2 companies · 9 figures · 3 trade-offs",
            "1 case study · 1 company · 9 figures",
            "1 case study · 2 companies · 2 trade-offs",
            "1 case study · 1 company · 1 trade-off");
  }

  @Test
  void matrixCountsAndLeadsToTheCaseStudies() {
    ParsedPage patterns = PAGES.get("patterns.html");

    assertThat(patterns.texts(".matrix thead th"))
        .containsExactly("reliability", "maintainability");
    assertThat(patterns.texts(".matrix tbody tr")).containsExactly("performance efficiency 1 2");
    String pair = patterns.document.select(".matrix td a").last().attr("href").substring(1);
    assertThat(patterns.document.getElementById(pair).select("li").eachText())
        .containsExactly(
            "Keep a minute of readings only Kelpworks, 2026 Q2",
            "Serve timetables that are a minute old Ferrywerk, 2025 Q4");
    assertThat(patterns.document.getElementById(pair).select("a").eachAttr("href"))
        .containsExactly(
            "harbour-2026-04-02.html#tide-model", "harbour-2025-12-30.html#timetable-cache");
  }

  @Test
  void patternsAreToldByQuarter() {
    ParsedPage patterns = PAGES.get("patterns.html");

    assertThat(patterns.texts(".quarters tr"))
        .containsExactly(
            "Pair All 2025 Q4 2026 Q2 2026 Q3",
            "performance efficiency at the cost of maintainability 2 1 1",
            "performance efficiency at the cost of reliability 1 1");
    assertThat(patterns.texts(".timeline desc"))
        .containsExactly(
            "2025 Q4: gained 1, paid 0; 2026 Q2: gained 2, paid 0; 2026 Q3: gained 0, paid 0",
            "2025 Q4: gained 0, paid 0; 2026 Q2: gained 0, paid 1; 2026 Q3: gained 0, paid 0",
            "2025 Q4: gained 0, paid 1; 2026 Q2: gained 0, paid 1; 2026 Q3: gained 0, paid 0");
  }

  @Test
  void companiesListTheirCaseStudiesUnderTheirNewestName() {
    ParsedPage companies = PAGES.get("companies.html");

    assertThat(companies.texts("h2")).containsExactly("Ferrywerk AG", "Kelpworks");
    assertThat(companies.document.getElementById("ferrywerk").select("ul").first().text())
        .isEqualTo(
            "A tide model that runs on the buoy 2 April 2026"
                + " One cache for all timetables 30 December 2025");
    assertThat(companies.document.select("#kelpworks h3 + ul > li").eachText())
        .containsExactly(
            "performance efficiency at the cost of reliability"
                + " Predict on the buoy, not in the data centre",
            "performance efficiency at the cost of maintainability Keep a minute of readings only");
  }

  @Test
  void doesNotDependOnTheOrderOfDigests() {
    List<Digest> reversed = new ArrayList<>(SampleDigests.all());
    Collections.reverse(reversed);

    assertThat(HtmlPages.site(reversed).files()).containsExactlyElementsOf(SITE.files().toList());
  }

  @Test
  void rejectsTwoDigestsWithOneId() {
    assertThatExceptionOfType(DuplicateDigestException.class)
        .isThrownBy(() -> HtmlPages.site(List.of(SampleDigests.spring(), SampleDigests.spring())))
        .withMessage(
            "Two digests have the id 'harbour-2026-04-02', expected ids that differ, since pages"
                + " are named by them")
        .satisfies(thrown -> assertThat(thrown.id()).isEqualTo("harbour-2026-04-02"));
  }

  @Test
  void tellsThatThereIsNothingToTell() {
    ParsedPage patterns =
        ParsedPage.of(HtmlPages.site(List.of()).files().skip(1).findFirst().orElseThrow().html());

    assertThat(patterns.text()).contains("These issues tell of no trade-off.");
  }
}
