package dev.casebook.rule.figure;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.evidence.Evidence;
import dev.casebook.rule.evidence.Evidence.Outcome;
import dev.casebook.rule.evidence.MetricEvidence;
import dev.casebook.rule.evidence.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The figures of all metrics that have a quote, and whether the quotes support them.
 *
 * @param metrics in document order
 * @param evidence what the quotes say, by metric; equal metrics of two case studies are told apart
 */
record QuotedFigures(List<QuotedMetric> metrics, IdentityHashMap<Metric, List<Evidence>> evidence) {

  /** Words for zero that the reader of figures leaves alone. */
  private static final Pattern NONE =
      Pattern.compile("(?i)\\b(?:no|none|never|nothing|without)\\b");

  /** Words of which the reader of figures knows some uses only, as in "fell to a quarter". */
  private static final Pattern NUMBER_WORDS =
      Pattern.compile(
          "(?i)\\b(?:half|halves|thirds?|quarters?|fifths?|eighths?|tenths?|dozens?|hundreds?"
              + "|thousands?|millions?|billions?)\\b");

  /** Whether a quote has the figures of its metric. */
  enum Standing {
    /** At least one number of them is in the quote. */
    PRESENT,
    /** A number is in the quote only as part of a name, a version, a date or a status code. */
    IN_A_NAME,
    /** None of the numbers is in the quote. */
    MISSING
  }

  /**
   * A metric with figures and a quote.
   *
   * @param at the metric
   * @param standing whether the quote has its figures
   * @param evidence what the quote says of each figure
   * @param unread a number of the quote in a form that is not read
   */
  record QuotedMetric(
      At<Metric> at, Standing standing, List<Evidence> evidence, Optional<String> unread) {}

  /** The quoted metrics of a digest, read once for all rules. */
  static List<QuotedMetric> of(CheckedDigest digest) {
    return shared(digest).metrics();
  }

  /** What the quotes of a case study say where they support its metrics, in their own notation. */
  static List<Quantity> supporting(CaseStudy study, CheckedDigest digest) {
    IdentityHashMap<Metric, List<Evidence>> evidence = shared(digest).evidence();
    return study.metrics().stream()
        .flatMap(metric -> evidence.getOrDefault(metric, List.of()).stream())
        .filter(each -> each.outcome() == Outcome.SUPPORTED)
        .flatMap(each -> each.words().stream())
        .map(Mention.Figure::quantity)
        .toList();
  }

  private static QuotedFigures shared(CheckedDigest digest) {
    return digest.shared(QuotedFigures.class, QuotedFigures::read);
  }

  private static QuotedFigures read(CheckedDigest digest) {
    List<QuotedMetric> all = new ArrayList<>();
    for (CheckedDigest.Story story : digest.stories()) {
      QuotedTexts texts = new QuotedTexts(story, digest);
      for (At<Metric> metric : story.metrics()) {
        metric
            .value()
            .quote()
            .filter(quote -> !Amounts.of(metric.value()).isEmpty())
            .ifPresent(quote -> all.add(read(metric, quote, texts.mentions(quote))));
      }
    }
    IdentityHashMap<Metric, List<Evidence>> evidence = new IdentityHashMap<>();
    all.forEach(metric -> evidence.put(metric.at().value(), metric.evidence()));
    return new QuotedFigures(all, evidence);
  }

  private static QuotedMetric read(At<Metric> metric, String quote, List<Mention> mentions) {
    List<Evidence> evidence = MetricEvidence.of(metric.value(), quote, mentions);
    Standing standing =
        evidence.stream().anyMatch(each -> each.outcome() != Outcome.ABSENT)
            ? Standing.PRESENT
            : standing(new ModelFigures(Amounts.of(metric.value())), quote, mentions);
    Optional<String> unread =
        mentions.stream()
            .filter(Mention.Unread.class::isInstance)
            .map(mention -> quote.substring(mention.start(), mention.end()))
            .findFirst()
            .or(
                () ->
                    standing == Standing.MISSING ? numberWord(quote, mentions) : Optional.empty());
    return new QuotedMetric(metric, standing, evidence, unread);
  }

  /** The first word for a number that is no part of a figure. */
  private static Optional<String> numberWord(String quote, List<Mention> mentions) {
    return NUMBER_WORDS
        .matcher(quote)
        .results()
        .filter(
            word ->
                mentions.stream()
                    .noneMatch(m -> m.start() <= word.start() && word.end() <= m.end()))
        .map(MatchResult::group)
        .findFirst();
  }

  /** Where no figure of the quote is one of the metric: whether its digits are there at all. */
  private static Standing standing(ModelFigures figures, String quote, List<Mention> mentions) {
    if (figures.hold(BigDecimal.ZERO) && NONE.matcher(quote).find()) {
      return Standing.PRESENT;
    }
    boolean inName = false;
    for (Numeral numeral : Numeral.in(quote)) {
      if (figures.hold(numeral.value())) {
        if (mentions.stream().noneMatch(mention -> isLabelAround(mention, numeral))) {
          return Standing.PRESENT;
        }
        inName = true;
      }
    }
    return inName ? Standing.IN_A_NAME : Standing.MISSING;
  }

  private static boolean isLabelAround(Mention mention, Numeral numeral) {
    return mention instanceof Mention.Label
        && mention.start() <= numeral.start()
        && numeral.end() <= mention.end();
  }

  /** The quotes of a case study where they are in its texts. */
  private static final class QuotedTexts {
    /** No text has this character by accident, so a quote hardly spans two texts. */
    private static final String BETWEEN = "\0";

    private final CheckedDigest digest;
    private final List<String> texts;
    private final int[] starts;

    /** By quote, where it is in all texts, one after the other. */
    private final Map<String, Integer> indices;

    QuotedTexts(CheckedDigest.Story story, CheckedDigest digest) {
      this.digest = digest;
      texts = new StudyText(story.study()).texts();
      starts = new int[texts.size()];
      for (int i = 1; i < starts.length; i++) {
        starts[i] = starts[i - 1] + texts.get(i - 1).length() + BETWEEN.length();
      }
      Set<String> quotes = new HashSet<>();
      story.metrics().forEach(metric -> metric.value().quote().ifPresent(quotes::add));
      indices = PhraseSearch.firstIndices(quotes, String.join(BETWEEN, texts));
    }

    /** The numbers of a quote, as they are read where it is in a text, or else in itself. */
    List<Mention> mentions(String quote) {
      return Optional.ofNullable(indices.get(quote))
          .flatMap(index -> mentions(quote, index))
          .orElseGet(() -> digest.mentions(quote));
    }

    private Optional<List<Mention>> mentions(String quote, int index) {
      int found = Arrays.binarySearch(starts, index);
      int text = found < 0 ? -found - 2 : found;
      int start = index - starts[text];
      return within(texts.get(text), start, start + quote.length());
    }

    /** The numbers of a part of a text; empty if the part cuts one in two. */
    private Optional<List<Mention>> within(String text, int start, int end) {
      List<Mention> all = digest.mentions(text);
      List<Mention> quoted = new ArrayList<>();
      for (int i = firstEndingAfter(start, all); i < all.size() && all.get(i).start() < end; i++) {
        if (all.get(i).start() < start || all.get(i).end() > end) {
          return Optional.empty();
        }
        quoted.add(all.get(i).moved(-start));
      }
      return Optional.of(quoted);
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
  }
}
