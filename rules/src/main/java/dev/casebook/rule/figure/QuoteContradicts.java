package dev.casebook.rule.figure;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.prose.Mention;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.ModelPath;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import dev.casebook.rule.evidence.Evidence;
import dev.casebook.rule.evidence.Evidence.Outcome;
import dev.casebook.rule.evidence.Evidence.Part;
import dev.casebook.rule.evidence.Evidence.Role;
import dev.casebook.unit.QuantityText;

/** Quotes that have the number of a metric and say something else of it. */
public final class QuoteContradicts implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "quote-contradicts",
          Severity.ERROR,
          "The quote has a number of the metric and says something else of it.",
          "A quote supports a number only with its unit, its bound, the kind and the"
              + " sense of a change, and as what it is, value or baseline. Correct"
              + " the part that the message names, or quote the words that say it. It is a"
              + " warning where the metric is exact and the quote says \"about\" or \"up to\","
              + " where a value without a baseline is the earlier figure, where words beside the"
              + " figure say another sense, where a change beside supported figures is another one,"
              + " and where the quote has a number in a form that is not read.",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 4, "unit": "s" },
                "quote": "a plan takes 4 minutes"
              }
            ]
          }""",
          """
          {
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 4, "unit": "min" },
                "quote": "a plan takes 4 minutes"
              }
            ]
          }""");

  /** Made once, by the registry of rules. */
  public QuoteContradicts() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (QuotedFigures.QuotedMetric metric : QuotedFigures.of(digest)) {
      if (digest.isWhole(metric.at().path(), "value", "baseline", "change")) {
        metric.evidence().stream()
            .filter(evidence -> evidence.outcome() == Outcome.CONTRADICTED)
            .filter(evidence -> !hasWrongUnit(evidence, metric.at().value()))
            .forEach(evidence -> report(metric, evidence, problems));
      }
    }
  }

  /** Whether a change has a unit that its kind does not allow; another rule reports that. */
  private static boolean hasWrongUnit(Evidence evidence, Metric metric) {
    return evidence.role() == Role.CHANGE
        && metric.change().filter(UnitMismatch::hasWrongUnit).isPresent();
  }

  private static void report(
      QuotedFigures.QuotedMetric quoted, Evidence evidence, Problems problems) {
    At<Metric> metric = quoted.at();
    Part part = evidence.part().orElseThrow();
    Mention.Figure stated = evidence.words().orElseThrow();
    String quote = metric.value().quote().orElseThrow();
    String words = quote.substring(stated.start(), stated.end());
    boolean isCertain =
        quoted.unread().isEmpty()
            && part != Part.APPROXIMATION
            && part != Part.SENSE
            && !(part == Part.NUMBER && evidence.role() == Role.CHANGE)
            && !(part == Part.BOUND && evidence.claimed().value().isPresent())
            && !(part == Part.ORDER && metric.value().baseline().isEmpty());
    problems.add(
        isCertain ? Severity.ERROR : Severity.WARNING,
        path(metric, evidence.role(), part),
        message(metric.value(), evidence, part, stated, words));
  }

  private static ModelPath path(At<Metric> metric, Role role, Part part) {
    ModelPath change = metric.property("change");
    ModelPath quantity =
        switch (role) {
          case VALUE -> metric.property("value");
          case BASELINE -> metric.property("baseline");
          case CHANGE -> change.property("amount");
        };
    return switch (part) {
      case KIND -> change.property("kind");
      case SENSE -> change.property("sense");
      case UNIT -> quantity.property("unit");
      case NUMBER, DIGITS, BOUND, APPROXIMATION, ORDER -> quantity;
    };
  }

  private static String message(
      Metric metric, Evidence evidence, Part part, Mention.Figure stated, String words) {
    String claimed = QuantityText.of(evidence.claimed());
    String said = QuantityText.of(stated.quantity());
    return switch (part) {
      case NUMBER ->
          "The quote has \"%s\" as the %s, the metric has %s"
              .formatted(words, name(evidence.role()), claimed);
      case DIGITS, UNIT, BOUND ->
          "The quote says %s, the metric says %s"
              .formatted(said, said.equals(claimed) ? withUnitCode(evidence.claimed()) : claimed);
      case APPROXIMATION ->
          "The quote says %s, the metric says %s without \"approximate\"".formatted(said, claimed);
      case KIND ->
          "The quote says \"%s\", the metric says %s"
              .formatted(words, kindInWords(metric.change().orElseThrow()));
      case SENSE ->
          "The words around \"%s\" in the quote say %s, the metric says %s"
              .formatted(
                  words,
                  senseInWords(opposite(metric.change().orElseThrow().sense())),
                  senseInWords(metric.change().orElseThrow().sense()));
      case ORDER ->
          "The quote goes from \"%s\" to another figure, so %s is the baseline and not the value"
              .formatted(words, claimed);
    };
  }

  /** Where the words for two units are the same, their codes differ: min and {min}. */
  private static String withUnitCode(Quantity quantity) {
    return QuantityText.of(Quantity.builder().from(quantity).unit("1").build())
        + " "
        + quantity.unit();
  }

  private static String name(Role role) {
    return switch (role) {
      case VALUE -> "later figure, the value";
      case BASELINE -> "earlier figure, the baseline";
      case CHANGE -> "change";
    };
  }

  private static String kindInWords(Change change) {
    String amount = QuantityText.of(change.amount());
    return change.kind() == ChangeKind.FACTOR
        ? "a factor of " + amount
        : change.kind() == ChangeKind.POINTS
            ? amount.replace("%", "") + " percentage points"
            : amount;
  }

  private static Sense opposite(Sense sense) {
    return sense == Sense.INCREASE ? Sense.DECREASE : Sense.INCREASE;
  }

  private static String senseInWords(Sense sense) {
    return sense == Sense.INCREASE ? "increase" : "decrease";
  }
}
