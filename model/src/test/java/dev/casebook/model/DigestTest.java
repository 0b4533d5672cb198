package dev.casebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {
  private static final CaseStudy SOCI = study("soci", "aws");
  private static final CaseStudy SHARED = study("shared", "netflix", "aws");
  private static final CaseStudy OTHER = study("other", "netflix");

  private static final Digest DIGEST =
      Digest.builder()
          .id("2026-01-01")
          .series("Engineering @ Scale")
          .date(LocalDate.of(2026, 1, 1))
          .addCompanies(Company.of("aws", "AWS"), Company.of("netflix", "Netflix"))
          .addCaseStudies(SHARED, SOCI, OTHER)
          .build();

  private static CaseStudy study(String id, String company, String... partners) {
    return CaseStudy.builder()
        .id(id)
        .title("Title of " + id)
        .company(company)
        .addPartners(partners)
        .summary("Summary of " + id)
        .build();
  }

  @Test
  void hasDefaults() {
    assertThat(DIGEST.casebook()).isEqualTo(FormatVersion.V1_0);
    assertThat(DIGEST.language()).isEqualTo("en");
    assertThat(DIGEST.companies().get(0).kind()).isEqualTo(CompanyKind.COMPANY);
  }

  @Test
  void findsACompany() {
    assertThat(DIGEST.company("netflix")).contains(Company.of("netflix", "Netflix"));
    assertThat(DIGEST.company("Netflix")).isEmpty();
  }

  @Test
  void findsACaseStudy() {
    assertThat(DIGEST.caseStudy("soci")).contains(SOCI);
    assertThat(DIGEST.caseStudy("unknown")).isEmpty();
  }

  @Test
  void findsTheCaseStudiesOfACompanyAndItsPartnerships() {
    assertThat(DIGEST.caseStudiesOf("aws")).containsExactly(SHARED, SOCI);
    assertThat(DIGEST.caseStudiesOf("netflix")).containsExactly(SHARED, OTHER);
    assertThat(DIGEST.caseStudiesOf("unknown")).isEmpty();
  }

  @Test
  void findsACaseStudyOnceWhoseCompanyIsItsOwnPartner() {
    CaseStudy study = study("odd", "aws", "aws");
    Digest digest = Digest.builder().from(DIGEST).caseStudies(List.of(study)).build();

    assertThat(digest.caseStudiesOf("aws")).containsExactly(study);
  }

  @Test
  void findsTheFirstOfSeveralWithTheSameId() {
    Company twin = Company.of("aws", "Amazon");
    Digest digest = Digest.builder().from(DIGEST).addCompany(twin).build();

    assertThat(digest.company("aws")).contains(Company.of("aws", "AWS"));
  }

  @Test
  void sourcesAndCompaniesCanBeMadeFromLittle() {
    assertThat(Source.of("https://example.org"))
        .isEqualTo(Source.builder().url("https://example.org").build());
    assertThat(Company.of("a", "A")).isEqualTo(Company.builder().id("a").name("A").build());
    assertThat(Effect.of(Quality.SAFETY, "x"))
        .isEqualTo(Effect.builder().quality(Quality.SAFETY).statement("x").build());
  }
}
