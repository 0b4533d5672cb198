package dev.casebook.html;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Change;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Direction;
import dev.casebook.model.Effect;
import dev.casebook.model.Insight;
import dev.casebook.model.Metric;
import dev.casebook.model.Quality;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.model.Source;
import dev.casebook.model.Statistic;
import dev.casebook.model.Tradeoff;
import java.time.LocalDate;
import java.util.List;

/** Three small digests about companies that do not exist, with every kind of figure. */
final class SampleDigests {
  private SampleDigests() {}

  static List<Digest> all() {
    return List.of(winter(), spring(), summer());
  }

  static Digest winter() {
    return digest("harbour-2025-12-30", LocalDate.of(2025, 12, 30))
        .addCompany(Company.of("ferrywerk", "Ferrywerk"))
        .addCaseStudy(
            study("timetable-cache", "One cache for all timetables", "ferrywerk")
                .addTradeoff(
                    tradeoff(
                        "Serve timetables that are a minute old",
                        Quality.PERFORMANCE_EFFICIENCY,
                        Quality.MAINTAINABILITY))
                .build())
        .build();
  }

  static Digest spring() {
    return digest("harbour-2026-04-02", LocalDate.of(2026, 4, 2))
        .addCompany(Company.of("ferrywerk", "Ferrywerk AG"))
        .addCompany(Company.of("kelpworks", "Kelpworks"))
        .signal(
            Insight.builder()
                .statement("Both companies gave up fresh data for quick pages.")
                .companies(List.of("ferrywerk", "kelpworks"))
                .addCaseStudy("tide-model")
                .build())
        .addCaseStudy(
            study("tide-model", "A tide model that runs on the buoy", "kelpworks")
                .addPartner("ferrywerk")
                .addTradeoff(
                    tradeoff(
                        "Predict on the buoy, not in the data centre",
                        Quality.PERFORMANCE_EFFICIENCY,
                        Quality.RELIABILITY))
                .addTradeoff(
                    tradeoff(
                        "Keep a minute of readings only",
                        Quality.PERFORMANCE_EFFICIENCY,
                        Quality.MAINTAINABILITY))
                .build())
        .addPattern(Insight.builder().statement("Less is kept, and kept nearer.").build())
        .build();
  }

  /** The figures: each kind of chart, and what is told without one. */
  static Digest summer() {
    return digest("harbour-2026-07-09", LocalDate.of(2026, 7, 9))
        .addCompany(Company.of("kelpworks", "Kelpworks"))
        .addCaseStudy(
            study("cold-start", "Starting a buoy in seconds", "kelpworks")
                .metrics(metrics())
                .addLesson("Fetch what is touched.")
                .addSource(Source.of("https://kelpworks.example/cold-start"))
                .build())
        .build();
  }

  private static List<Metric> metrics() {
    return List.of(
        Metric.builder()
            .name("start time")
            .subject("images of 15 GB")
            .statistic(Statistic.P99)
            .value(Quantity.of("21", "s"))
            .baseline(Quantity.atMost("6", "min"))
            .comparedTo("full download")
            .change(Change.factor(Sense.DECREASE, "20"))
            .better(Direction.LOWER)
            .quote("a buoy starts in 21 seconds")
            .build(),
        figures("lookup time", Quantity.about("40", "us"), Quantity.of("1.5", "s")).build(),
        figures("image size", Quantity.between("2", "3", "GBy"), Quantity.of("15", "GBy")).build(),
        figures(
                "readings a day",
                Quantity.atLeast("1e9", "{reading}/d"),
                Quantity.of("3e8", "{reading}/d"))
            .better(Direction.HIGHER)
            .build(),
        figures("water temperature", Quantity.of("4", "Cel"), Quantity.of("-2", "Cel")).build(),
        figures("error rate", Quantity.of("2", "%"), Quantity.of("5", "%"))
            .change(Change.points(Sense.DECREASE, "3"))
            .better(Direction.HIGHER)
            .build(),
        figures("cost", Quantity.of("900", "USD/mo"), Quantity.of("2", "{buoy}")).build(),
        Metric.builder().name("buoys").value(Quantity.of("12", "{buoy}")).build(),
        Metric.builder().name("revenue").change(Change.percent(Sense.INCREASE, "9")).build());
  }

  private static Metric.Builder figures(String name, Quantity value, Quantity baseline) {
    return Metric.builder().name(name).value(value).baseline(baseline);
  }

  private static Digest.Builder digest(String id, LocalDate date) {
    return Digest.builder().id(id).series("Harbour Notes").date(date);
  }

  private static CaseStudy.Builder study(String id, String title, String company) {
    return CaseStudy.builder().id(id).title(title).company(company).summary(title + ", retold.");
  }

  private static Tradeoff tradeoff(String decision, Quality gained, Quality paid) {
    return Tradeoff.builder()
        .decision(decision)
        .addGain(Effect.of(gained, "quicker answers"))
        .addCost(Effect.of(paid, "more to think about"))
        .build();
  }
}
