package dev.casebook.rule.figure;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention;
import dev.casebook.rule.CheckedDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the figures of a metric stand in its quote. */
enum QuotedFigures {
  /** There is no quote, or no figure. */
  NOTHING_TO_QUOTE,
  /** At least one figure stands in the quote. */
  PRESENT,
  /** A figure stands in the quote only as part of a name, a version, a date or a status code. */
  IN_A_NAME,
  /** None of the figures was found, but the quote has a number in a form that is not read. */
  UNKNOWN,
  /** None of the figures stands in the quote. */
  MISSING;

  /**
   * How the figures of each metric of a case study stand in its quote.
   *
   * @param story a case study
   * @param digest the digest that has it
   * @return one for each metric, in their order
   */
  static List<QuotedFigures> of(CheckedDigest.Story story, CheckedDigest digest) {
    CaseStudy study = story.study().value();
    Set<String> quotes = new HashSet<>();
    study.metrics().forEach(metric -> metric.quote().ifPresent(quotes::add));
    Map<String, Integer> starts = PhraseSearch.firstIndices(quotes, study.summary());
    List<QuotedFigures> all = new ArrayList<>();
    for (Metric metric : study.metrics()) {
      List<Quantity> figures = Amounts.of(metric);
      Optional<String> quote = figures.isEmpty() ? Optional.empty() : metric.quote();
      all.add(
          quote
              .map(
                  words ->
                      of(
                          new ModelFigures(figures),
                          words,
                          mentions(words, starts.getOrDefault(words, -1), study, digest)))
              .orElse(NOTHING_TO_QUOTE));
    }
    return all;
  }

  /** The numbers of a quote, as they are read where it stands: in the summary, if it does. */
  private static List<Mention> mentions(
      String quote, int start, CaseStudy study, CheckedDigest digest) {
    if (start < 0) {
      return digest.mentions(quote);
    }
    int end = start + quote.length();
    List<Mention> all = digest.mentions(study.summary());
    List<Mention> quoted = new ArrayList<>();
    for (int i = firstEndingAfter(start, all); i < all.size() && all.get(i).start() < end; i++) {
      if (all.get(i).start() < start || all.get(i).end() > end) {
        return digest.mentions(quote);
      }
      quoted.add(all.get(i).moved(-start));
    }
    return quoted;
  }

  /** Found by halves, since a text may have thousands of numbers, and as many quotes. */
  private static int firstEndingAfter(int start, List<Mention> mentions) {
    int from = 0;
    int to = mentions.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (mentions.get(middle).end() > start) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
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
    if (inName) {
      return IN_A_NAME;
    }
    return mentions.stream().anyMatch(Mention.Unread.class::isInstance) ? UNKNOWN : MISSING;
  }

  private static boolean isLabelAround(Mention mention, Numeral numeral) {
    return mention instanceof Mention.Label
        && mention.start() <= numeral.start()
        && numeral.end() <= mention.end();
  }
}
