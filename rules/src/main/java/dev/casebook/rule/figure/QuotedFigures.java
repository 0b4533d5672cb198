package dev.casebook.rule.figure;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention;
import dev.casebook.rule.CheckedDigest;
import java.util.ArrayList;
import java.util.List;

/** How the figures of a metric stand in its quote. */
enum QuotedFigures {
  /** There is no quote, or no figure. */
  NOTHING_TO_QUOTE,
  /** At least one figure stands in the quote. */
  PRESENT,
  /** A figure stands in the quote only as part of a name, a version, a date or a status code. */
  IN_A_NAME,
  /** None of the figures stands in the quote. */
  MISSING;

  static QuotedFigures of(Metric metric, CaseStudy study, CheckedDigest digest) {
    List<Quantity> figures = Amounts.of(metric);
    return figures.isEmpty()
        ? NOTHING_TO_QUOTE
        : metric
            .quote()
            .map(quote -> of(new ModelFigures(figures), quote, mentions(quote, study, digest)))
            .orElse(NOTHING_TO_QUOTE);
  }

  /** The numbers of a quote, as they are read where it stands: in the summary, if it does. */
  private static List<Mention> mentions(String quote, CaseStudy study, CheckedDigest digest) {
    int start = study.summary().indexOf(quote);
    if (start < 0) {
      return digest.mentions(quote);
    }
    int end = start + quote.length();
    List<Mention> quoted = new ArrayList<>();
    for (Mention mention : digest.mentions(study.summary())) {
      if (mention.start() >= start && mention.end() <= end) {
        quoted.add(mention.moved(-start));
      } else if (mention.start() < end && mention.end() > start) {
        return digest.mentions(quote);
      }
    }
    return quoted;
  }

  private static QuotedFigures of(ModelFigures figures, String quote, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Figure figure && figures.cover(figure.quantity())) {
        return PRESENT;
      }
    }
    boolean inName = false;
    for (Numeral numeral : Numeral.in(quote)) {
      if (figures.hold(numeral.value())) {
        if (mentions.stream().noneMatch(mention -> isLabelAround(mention, numeral))) {
          return PRESENT;
        }
        inName = true;
      }
    }
    return inName ? IN_A_NAME : MISSING;
  }

  private static boolean isLabelAround(Mention mention, Numeral numeral) {
    return mention instanceof Mention.Label
        && mention.start() <= numeral.start()
        && numeral.end() <= mention.end();
  }
}
