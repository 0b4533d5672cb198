package dev.casebook.markdown;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Change;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Effect;
import dev.casebook.model.Insight;
import dev.casebook.model.Metric;
import dev.casebook.model.Quality;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.model.Source;
import dev.casebook.model.Statistic;
import dev.casebook.model.Tradeoff;
import dev.casebook.model.extension.JsonString;
import java.time.LocalDate;
import java.util.Map;

/** Digests that have a given text in every place that takes one. */
final class Telling {
  private static final String URL = "https://example.com/a_(b)?c=1&amp;d=2&copy;=*x*#%5B1%5D";

  private Telling() {}

  /** A digest all of whose texts are one text; running text holds it in several paragraphs too. */
  static Digest everywhere(String text) {
    String line = text.replaceAll("[\r\n]", " ");
    Insight insight = Insight.builder().statement(line).addCompanies("acme", "other").build();
    return Digest.builder()
        .schema(line)
        .id("tale-1")
        .series(line)
        .date(LocalDate.of(2026, 3, 19))
        .source(source(line))
        .signal(insight)
        .addCompanies(
            Company.builder().id("acme").name(line).addAliases(line, line + " too").build(),
            Company.of("other", line + " & more"))
        .addCaseStudies(study(text, line))
        .addPatterns(insight, insight)
        .addCategories(line, line + '!')
        .extensions(Map.of("x-" + line, new JsonString(text)))
        .build();
  }

  private static CaseStudy study(String text, String line) {
    return CaseStudy.builder()
        .id("tale")
        .title(line)
        .company("acme")
        .addPartners("other", "nobody")
        .summary(text)
        .problem(text + "\n" + text)
        .approach(text + "\n\n" + text)
        .outcome(text + "\n\n\n" + text)
        .addLessons(text, text)
        .addTradeoffs(tradeoff(line))
        .addMetrics(metric(line))
        .addTechnologies(line, line)
        .addTopics("one", "two")
        .addSources(
            Source.builder().url(URL).title(line).publisher(line).archive(URL).build(),
            source(line),
            Source.of(URL))
        .build();
  }

  private static Tradeoff tradeoff(String line) {
    Effect effect = Effect.of(Quality.RELIABILITY, line);
    return Tradeoff.builder()
        .decision(line)
        .addGains(effect, effect)
        .addCosts(effect)
        .condition(line)
        .quote(line)
        .build();
  }

  private static Metric metric(String line) {
    return Metric.builder()
        .name(line)
        .subject(line)
        .statistic(Statistic.P99)
        .value(Quantity.about("9.0", "[in_i'H2O]*<_x_>"))
        .baseline(Quantity.between("15", "20", "(*"))
        .comparedTo(line)
        .change(Change.factor(Sense.DECREASE, "20"))
        .quote(line)
        .build();
  }

  private static Source source(String line) {
    return Source.builder()
        .url(URL)
        .title(line + " elsewhere")
        .publisher(line)
        .published(LocalDate.of(2026, 1, 2))
        .accessed(LocalDate.of(2026, 3, 4))
        .archive(URL)
        .build();
  }
}
