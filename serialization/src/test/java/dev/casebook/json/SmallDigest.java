package dev.casebook.json;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Metric;
import java.time.LocalDate;

/** Builders of the same digest as {@link DigestText}. */
final class SmallDigest {
  private static final Company COMPANY = Company.of("c", "C");

  private SmallDigest() {}

  /** A digest without anything that may be left out. */
  static Digest.Builder builder() {
    return bare().addCompany(COMPANY).addCaseStudy(study().build());
  }

  static Digest.Builder builder(Company company) {
    return bare().addCompany(company).addCaseStudy(study().build());
  }

  static Digest.Builder builder(CaseStudy.Builder study) {
    return bare().addCompany(COMPANY).addCaseStudy(study.build());
  }

  static Digest.Builder builder(Metric.Builder metric) {
    return builder(study().addMetric(metric.name("m").build()));
  }

  static CaseStudy.Builder study() {
    return CaseStudy.builder().id("s").title("T").company("c").summary("U");
  }

  private static Digest.Builder bare() {
    return Digest.builder().id("d").series("S").date(LocalDate.of(2026, 1, 1));
  }
}
