package dev.casebook.corpus;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Effect;
import dev.casebook.model.Metric;
import dev.casebook.model.Tradeoff;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The prose of a case study, to be looked at or changed. */
final class StudyTexts {
  private StudyTexts() {}

  static List<String> of(CaseStudy study) {
    List<String> texts = new ArrayList<>();
    with(
        study,
        text -> {
          texts.add(text);
          return text;
        });
    return texts;
  }

  /** The same case study with other prose. */
  static CaseStudy with(CaseStudy study, UnaryOperator<String> change) {
    CaseStudy.Builder changed =
        CaseStudy.builder()
            .id(study.id())
            .title(change.apply(study.title()))
            .company(study.company())
            .partners(study.partners())
            .summary(change.apply(study.summary()))
            .lessons(study.lessons().stream().map(change).toList())
            .tradeoffs(study.tradeoffs().stream().map(given -> with(given, change)).toList())
            .metrics(study.metrics().stream().map(given -> with(given, change)).toList())
            .technologies(study.technologies())
            .topics(study.topics())
            .sources(study.sources())
            .extensions(study.extensions());
    study.problem().map(change).ifPresent(changed::problem);
    study.approach().map(change).ifPresent(changed::approach);
    study.outcome().map(change).ifPresent(changed::outcome);
    return changed.build();
  }

  private static Metric with(Metric metric, UnaryOperator<String> change) {
    Metric.Builder changed = Metric.builder();
    changed.from(metric);
    metric.subject().map(change).ifPresent(changed::subject);
    metric.comparedTo().map(change).ifPresent(changed::comparedTo);
    metric.quote().map(change).ifPresent(changed::quote);
    return changed.name(change.apply(metric.name())).build();
  }

  private static Tradeoff with(Tradeoff tradeoff, UnaryOperator<String> change) {
    Tradeoff.Builder changed = Tradeoff.builder();
    changed.from(tradeoff);
    tradeoff.quote().map(change).ifPresent(changed::quote);
    return changed
        .decision(change.apply(tradeoff.decision()))
        .gains(tradeoff.gains().stream().map(given -> with(given, change)).toList())
        .costs(tradeoff.costs().stream().map(given -> with(given, change)).toList())
        .build();
  }

  private static Effect with(Effect effect, UnaryOperator<String> change) {
    Effect.Builder changed = Effect.builder();
    changed.from(effect);
    return changed.statement(change.apply(effect.statement())).build();
  }
}
