package dev.casebook.rule.planted;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Insight;
import dev.casebook.model.Source;
import dev.casebook.model.Tradeoff;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonString;
import dev.casebook.rule.planted.Fault.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults of ids, companies, patterns, dates, sources and texts. */
final class FaultyStories {
  private FaultyStories() {}

  static List<Fault> all() {
    return List.of(
        digest(
            "duplicate-id",
            "a company",
            d -> d.addCompanies(Company.builder().id("company-a").name("zz").build()),
            text -> text.only("\"zz\"").previous("\"company-a\"")),
        copy(
            "duplicate-id",
            "a case study",
            copy -> plain(copy).title("zz").summary("zz zz"),
            text -> text.only("\"zz\"").previous("\"study-a\"")),
        copy(
            "repeated-text",
            "a title",
            copy -> plain(copy).id("zz").summary("zz zz"),
            text -> text.only("\"zz\"").next("\"The story of plant a\"")),
        copy(
            "repeated-text",
            "a summary",
            copy -> copy.id("zz").title("zz zz"),
            text -> text.only("\"zz\"").next("\"summary\": ").rest()),
        digest(
            "unused-company",
            "declared alone",
            d -> d.addCompanies(Company.builder().id("zz").name("Nobody").build()),
            text -> text.only("\"zz\"")),
        digest(
            "company-name-clash",
            "a name in other punctuation",
            d ->
                d.addCompanies(Company.builder().id("zz").name("THE COMPANY A.").build())
                    .addPatterns(insight("zz", "company-a").build()),
            text -> text.only("\"THE COMPANY A.\"")),
        digest(
            "lonely-pattern",
            "one company",
            d -> d.addPatterns(insight("company-a").build()),
            text -> text.only("\"lonely\"").next("[")),
        digest(
            "lonely-pattern",
            "no company",
            d -> d.addPatterns(insight().build()),
            text -> text.only("\"lonely\"").previous("{")),
        digest(
            "unknown-company",
            "in a pattern",
            d -> d.addPatterns(insight("company-a", "company-b", "zz").build()),
            text -> text.only("\"zz\"")),
        study(
            "unknown-company",
            "a partner",
            study -> study.addPartners("zz"),
            text -> text.only("\"zz\"")),
        digest(
            "unknown-case-study",
            "in a pattern",
            d -> d.addPatterns(insight("company-a", "company-b").addCaseStudies("zz").build()),
            text -> text.only("\"zz\"")),
        digest(
            "inverted-period",
            "a day too early",
            d -> d.until(LocalDate.of(2001, 2, 2)),
            text -> text.only("\"2001-02-02\"")),
        digest(
            "future-date",
            "the last day",
            d -> d.until(LocalDate.of(2999, 1, 1)),
            text -> text.only("\"2999-01-01\"")),
        study(
            "future-date",
            "of a source",
            study -> study.addSources(source().published(LocalDate.of(2999, 1, 1)).build()),
            text -> text.only("\"2999-01-01\"")),
        study(
            "missing-source",
            "none",
            study -> study.sources(List.of()).title("zz"),
            text -> text.only("\"zz\"").previous("{")),
        study(
            "assistant-residue",
            "an offer",
            study -> study.problem("Trucks \"wait\".\nWould you like me to go on?"),
            text -> text.only("Would you like me to")),
        study(
            "markup-residue",
            "an entity behind escapes",
            study -> study.addLessons("\t\"Plan\" \\ load &amp; go"),
            text -> text.only("&amp;")),
        study(
            "markup-residue",
            "a link",
            study -> study.addTechnologies("see [here](zz) now"),
            text -> text.only("[here](zz)")),
        study(
            "quote-not-found",
            "of a trade-off",
            study -> study.addTradeoffs(tradeoff("zz words")),
            text -> text.only("\"zz words\"")),
        study(
            "blank-text",
            "white space",
            study -> study.problem(" \n\u00A0"),
            text -> text.only("\"problem\": ").rest()),
        study(
            "hidden-character",
            "a space without width after escapes",
            study -> study.addLessons("\"Load\\\n\u200B at night"),
            text -> text.only("\u200B")),
        study(
            "hidden-character",
            "a tag",
            study -> study.addTechnologies("zz\uDB40\uDC41"),
            text -> text.only("\uDB40\uDC41")),
        study(
            "repeated-entry",
            "a technology in other case",
            study -> study.addTechnologies("ZZ", "zz"),
            text -> text.only("\"zz\"")),
        digest(
            "repeated-entry",
            "a category in other case",
            d -> d.addCategories("ZZ", "zz"),
            text -> text.only("\"zz\"")),
        copy(
            "own-partner",
            "the only one",
            copy ->
                plain(copy)
                    .id("zz")
                    .title("zz zz")
                    .summary("zz zz zz")
                    .company("company-a")
                    .partners(List.of("company-a")),
            text -> text.only("\"zz\"").next("\"partners\"").next("\"company-a\"")),
        digest(
            "unknown-language", "two letters", d -> d.language("zz"), text -> text.only("\"zz\"")),
        study(
            "draft-left",
            "a trade-off",
            study ->
                study
                    .tradeoffs(
                        List.of(
                            Tradeoff.builder()
                                .from(tradeoff(CleanDigests.PLAIN_WORDS))
                                .decision("zz")
                                .build()))
                    .putExtension(
                        "x-drafts", new JsonArray(List.of(new JsonString("/tradeoffs/0")))),
            text -> text.only("\"zz\"").previous("{")),
        study(
            "unmodelled-figure",
            "a count",
            study -> plain(study).summary("Loaded at night by 777,777 drivers."),
            text -> text.only("777,777 drivers")));
  }

  private static Fault digest(
      String rule,
      String variant,
      UnaryOperator<Digest.Builder> change,
      UnaryOperator<Text> place) {
    return new Fault(
        rule, variant, (digest, i) -> change.apply(Digest.builder().from(digest)).build(), place);
  }

  /** A fault in a case study that is there. */
  private static Fault study(
      String rule,
      String variant,
      UnaryOperator<CaseStudy.Builder> change,
      UnaryOperator<Text> place) {
    return new Fault(
        rule,
        variant,
        (digest, i) -> {
          List<CaseStudy> studies = new ArrayList<>(digest.caseStudies());
          int chosen = i % studies.size();
          CaseStudy.Builder study = CaseStudy.builder().from(studies.get(chosen));
          studies.set(chosen, change.apply(study).build());
          return Digest.builder().from(digest).caseStudies(studies).build();
        },
        place);
  }

  /** A fault in a copy of the first case study. */
  private static Fault copy(
      String rule,
      String variant,
      UnaryOperator<CaseStudy.Builder> change,
      UnaryOperator<Text> place) {
    return new Fault(
        rule,
        variant,
        (digest, i) -> {
          CaseStudy.Builder copy = CaseStudy.builder().from(digest.caseStudies().get(0));
          return Digest.builder().from(digest).addCaseStudies(change.apply(copy).build()).build();
        },
        place);
  }

  private static CaseStudy.Builder plain(CaseStudy.Builder study) {
    return study.metrics(List.of()).tradeoffs(List.of());
  }

  private static Insight.Builder insight(String... companies) {
    return Insight.builder().statement("lonely").addCompanies(companies);
  }

  private static Source.Builder source() {
    return Source.builder().url("https://example.org/zz");
  }

  private static Tradeoff tradeoff(String quote) {
    return CleanDigests.tradeoffQuoting(quote);
  }
}
