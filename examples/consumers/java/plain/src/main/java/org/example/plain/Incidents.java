package org.example.plain;

import dev.casebook.check.Finding;
import dev.casebook.json.DigestJson;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Source;
import dev.casebook.rule.DigestCheck;
import java.time.LocalDate;
import java.util.List;

/** Builds a digest, writes it, and reads and checks the text of others. */
final class Incidents {
  private static final DigestCheck CHECK = DigestCheck.withAllRules();

  private Incidents() {}

  static Digest digest() {
    return Digest.builder()
        .id("incidents-2026-05-04")
        .series("Incidents")
        .date(LocalDate.of(2026, 5, 4))
        .addCompanies(Company.builder().id("lumen-freight").name("Lumen Freight").build())
        .addCaseStudies(
            CaseStudy.builder()
                .id("full-disk")
                .title("A full disk")
                .company("lumen-freight")
                .summary("The disk of one server was full, and orders waited for 21.0 minutes.")
                .addMetrics(
                    Metric.builder()
                        .name("waiting time")
                        .value(Quantity.of("21.0", "min"))
                        .quote("orders waited for 21.0 minutes")
                        .build())
                .addSources(Source.builder().url("https://example.org/full-disk").build())
                .build())
        .build();
  }

  static String text() {
    return DigestJson.toJson(digest());
  }

  static Digest read(String text) {
    return DigestJson.read(text);
  }

  static List<Finding> check(String text) {
    return CHECK.check("incidents.json", text);
  }
}
