package dev.casebook.rule.figure;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.data.Tolerances;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import dev.casebook.unit.QuantityText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Quantities of a summary that no metric covers. */
public final class UnmodelledFigure implements Rule {
  private static final BigDecimal SMALL = Tolerances.of("small-count");

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "unmodelled-figure",
          Severity.INFO,
          "A quantity stands in the summary that no metric of the case study" + " covers.",
          "It can be compared with others only as a metric. A quantity that is"
              + " named in a metric's name, subject or comparison counts as covered, and a count"
              + " in words up to a dozen, as in \"two teams\", is part of the story.",
          """
          { "summary": "Acme plans 20,000 deliveries an hour." }""",
          """
          {
            "summary": "Acme plans 20,000 deliveries an hour.",
            "metrics": [
              {
                "name": "planning rate",
                "value": { "value": 20000, "unit": "{delivery}/h" },
                "quote": "plans 20,000 deliveries an hour"
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public UnmodelledFigure() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<CaseStudy> study : digest.all(CaseStudy.class)) {
      List<Mention> mentions = digest.mentions(study.value().summary());
      if (!mentions.isEmpty() && digest.isWhole(study.path(), "metrics")) {
        check(study, mentions, QuotedFigures.supporting(study.value(), digest), problems);
      }
    }
  }

  private static void check(
      At<CaseStudy> study, List<Mention> mentions, List<Quantity> quoted, Problems problems) {
    ModelFigures modelled = ModelFigures.of(study.value(), quoted);
    List<Mention.Figure> rest = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Figure figure
          && !modelled.cover(figure.quantity())
          && !isSmallCountInWords(figure, study.value().summary())) {
        rest.add(figure);
      }
    }
    if (!rest.isEmpty()) {
      ModelFigures named = ModelFigures.namedBy(study.value());
      for (Mention.Figure figure : rest) {
        if (!named.cover(figure.quantity())) {
          tell(figure, study, problems);
        }
      }
    }
  }

  private static void tell(Mention.Figure figure, At<CaseStudy> study, Problems problems) {
    problems.add(
        study.property("summary").span(figure.start(), figure.end()),
        "No metric of the case study covers %s".formatted(QuantityText.of(figure.quantity())));
  }

  private static boolean isSmallCountInWords(Mention.Figure figure, String text) {
    String unit = figure.quantity().unit();
    boolean count = unit.equals("1") || (unit.startsWith("{") && unit.endsWith("}"));
    return count
        && text.substring(figure.start(), figure.end()).chars().noneMatch(Character::isDigit)
        && figure.quantity().value().filter(number -> number.compareTo(SMALL) <= 0).isPresent();
  }
}
