package dev.casebook.rule.planted;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Effect;
import dev.casebook.model.Insight;
import dev.casebook.model.Metric;
import dev.casebook.model.Quality;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.model.Source;
import dev.casebook.model.Tradeoff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Digests of any size in which nothing is wrong. */
final class CleanDigests {

  /** Words that hold no figure, in the summary of every case study. */
  static final String PLAIN_WORDS = "the trucks are loaded at night";

  private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  private CleanDigests() {}

  static Arbitrary<Digest> all() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 4),
            studies().list().ofMinSize(1).ofMaxSize(5),
            Arbitraries.integers().between(0, 2))
        .as(CleanDigests::digest);
  }

  private static Digest digest(int companies, List<StudyPlan> plans, int patterns) {
    List<String> ids = LETTERS.subList(0, companies).stream().map(c -> "company-" + c).toList();
    Insight ofAll = Insight.builder().statement("Loading decides.").addAllCompanies(ids).build();
    return Digest.builder()
        .id("notes")
        .series("Notes")
        .date(LocalDate.of(2001, 2, 3))
        .signal(ofAll)
        .addAllCompanies(ids.stream().map(CleanDigests::company).toList())
        .addAllCaseStudies(
            IntStream.range(0, plans.size())
                .mapToObj(i -> plans.get(i).study(LETTERS.get(i), ids))
                .toList())
        .addAllPatterns(IntStream.range(0, patterns).mapToObj(i -> ofAll).toList())
        .build();
  }

  private static Company company(String id) {
    return Company.builder().id(id).name("The " + id).addAliases(id + " group").build();
  }

  static Tradeoff tradeoffQuoting(String quote) {
    return Tradeoff.builder()
        .decision("loading at night")
        .addGains(effect(Quality.DELIVERY_SPEED, "early starts"))
        .addCosts(effect(Quality.COST_EFFICIENCY, "night shifts"))
        .quote(quote)
        .build();
  }

  private static Effect effect(Quality quality, String statement) {
    return Effect.builder().quality(quality).statement(statement).build();
  }

  private static Arbitrary<StudyPlan> studies() {
    return Combinators.combine(
            metrics().list().ofMaxSize(4),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(true, false))
        .as(StudyPlan::new);
  }

  private static Arbitrary<MetricPlan> metrics() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 900),
            Arbitraries.integers().between(2, 60),
            Arbitraries.of(Kind.values()),
            Arbitraries.of("s", "min", "h", "ms"),
            Arbitraries.of(true, false))
        .as(MetricPlan::new);
  }

  /** How a metric tells its change. */
  enum Kind {
    NONE,
    FACTOR,
    PERCENT,
    DIFFERENCE,
    BOUND
  }

  record StudyPlan(List<MetricPlan> plans, int company, boolean tradeoff) {
    CaseStudy study(String letter, List<String> companies) {
      List<String> sentences = new ArrayList<>();
      sentences.add("At plant " + letter + " " + PLAIN_WORDS + ".");
      List<Metric> metrics = new ArrayList<>();
      for (MetricPlan plan : plans) {
        sentences.add("There " + plan.sentence() + ".");
        metrics.add(plan.metric());
      }
      CaseStudy.Builder study =
          CaseStudy.builder()
              .id("study-" + letter)
              .title("The story of plant " + letter)
              .company(companies.get(company % companies.size()))
              .summary(String.join(" ", sentences))
              .outcome("Nobody waits.")
              .addAllMetrics(metrics)
              .addSources(Source.builder().url("https://example.org/" + letter).build());
      if (tradeoff) {
        study.addTradeoffs(tradeoffQuoting(PLAIN_WORDS));
      }
      return study.build();
    }
  }

  record MetricPlan(int figure, int factor, Kind kind, String unit, boolean typographic) {
    String sentence() {
      String words = unit.equals("s") ? "seconds" : unit.equals("h") ? "hours" : unit;
      return "a load that took "
          + figure * factor
          + ' '
          + words
          + (typographic ? " – the driver’s words – takes " : " now takes ")
          + figure
          + ' '
          + words;
    }

    Metric metric() {
      Metric.Builder metric =
          Metric.builder()
              .name("loading time")
              .value(Quantity.of(Integer.toString(figure), unit))
              .baseline(before())
              .quote(sentence().replace('–', '-').replace('’', '\''));
      change().ifPresent(metric::change);
      return metric.build();
    }

    private Quantity before() {
      String before = Integer.toString(figure * factor);
      return kind == Kind.BOUND ? Quantity.atMost(before, unit) : Quantity.of(before, unit);
    }

    private Optional<Change> change() {
      return switch (kind) {
        case NONE -> Optional.empty();
        case FACTOR, BOUND -> Optional.of(Change.factor(Sense.DECREASE, Integer.toString(factor)));
        case PERCENT ->
            Optional.of(Change.percent(Sense.DECREASE, Integer.toString(100 - 100 / factor)));
        case DIFFERENCE ->
            Optional.of(
                Change.of(
                    ChangeKind.DIFFERENCE,
                    Sense.DECREASE,
                    Quantity.of(Integer.toString(figure * (factor - 1)), unit)));
      };
    }
  }
}
