package dev.casebook.rule.figure;

import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention;
import dev.casebook.prose.Mentions;
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

  static QuotedFigures of(Metric metric) {
    List<Quantity> figures = Amounts.of(metric);
    return figures.isEmpty()
        ? NOTHING_TO_QUOTE
        : metric
            .quote()
            .map(quote -> of(new ModelFigures(figures), quote))
            .orElse(NOTHING_TO_QUOTE);
  }

  private static QuotedFigures of(ModelFigures figures, String quote) {
    List<Mention> mentions = Mentions.in(quote);
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
