package dev.casebook.examples;

import dev.casebook.json.DigestJson;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Change;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Direction;
import dev.casebook.model.Effect;
import dev.casebook.model.Metric;
import dev.casebook.model.Quality;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.model.Source;
import dev.casebook.model.Statistic;
import dev.casebook.model.Tradeoff;
import java.time.LocalDate;

/** Builds a digest with one case study and prints it as JSON. */
public final class BuildCaseStudy {
  private BuildCaseStudy() {}

  public static void main(String... arguments) {
    Metric planningTime =
        Metric.builder()
            .name("planning time")
            .statistic(Statistic.MEDIAN)
            // Figures are given as text, so that 4.0 stays 4.0.
            .value(Quantity.of("4", "min"))
            .baseline(Quantity.about("3", "h"))
            .comparedTo("nightly batch")
            .change(Change.factor(Sense.DECREASE, "45"))
            .better(Direction.LOWER)
            .quote("a plan takes 4 minutes instead of about 3 hours")
            .build();

    Tradeoff incremental =
        Tradeoff.builder()
            .decision("Update the route plan with each order instead of once a night")
            .addGain(Effect.of(Quality.PERFORMANCE_EFFICIENCY, "time from an order to a plan"))
            .addCost(Effect.of(Quality.MAINTAINABILITY, "a plan can no longer be recomputed"))
            .condition("orders keep arriving while vehicles are under way")
            .build();

    CaseStudy study =
        CaseStudy.builder()
            .id("incremental-routes")
            .title("Planning routes while orders arrive")
            .company("lumen-freight")
            .summary(
                "Routes are now updated order by order. At the median a plan takes 4 minutes"
                    + " instead of about 3 hours.")
            .addTradeoff(incremental)
            .addMetric(planningTime)
            .addTechnologies("PostgreSQL", "OR-Tools")
            .addSource(Source.of("https://engineering.example.com/routes"))
            .build();

    Digest digest =
        Digest.builder()
            .id("freight-notes-2026-05-04")
            .series("Freight notes")
            .date(LocalDate.of(2026, 5, 4))
            .addCompany(Company.of("lumen-freight", "Lumen Freight"))
            .addCaseStudy(study)
            .build();

    System.out.print(DigestJson.toJson(digest));
  }
}
