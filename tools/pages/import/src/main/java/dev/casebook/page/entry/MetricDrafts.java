package dev.casebook.page.entry;

import dev.casebook.model.Change;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.page.entry.Sentences.Sentence;
import dev.casebook.prose.Mention;
import dev.casebook.prose.Mention.Figure;
import dev.casebook.prose.Mentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drafts metrics from the figures of a summary. */
public final class MetricDrafts {
  /** So many metrics are drafted of one summary; more figures than that are no story. */
  public static final int MOST = 200;

  private static final int LONGEST_QUOTE = 500;
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private final String summary;
  private final List<Mention> mentions;
  private final List<Draft<Metric>> drafts = new ArrayList<>();
  private final Set<Metric> drafted = new HashSet<>();

  /** How many mentions end before the next sentence. */
  private int passed;

  private MetricDrafts(String summary) {
    this.summary = summary;
    this.mentions = Mentions.in(summary);
  }

  /**
   * Drafts the metrics of a case study.
   *
   * @param summary its summary
   * @return metrics with their quotes, in the order of the text, at most {@value #MOST}
   */
  public static List<Draft<Metric>> of(String summary) {
    MetricDrafts reader = new MetricDrafts(summary);
    if (!reader.mentions.isEmpty()) {
      Sentences.of(summary).forEach(reader::read);
    }
    return reader.drafts;
  }

  private void read(Sentence sentence) {
    List<Figure> figures = new ArrayList<>();
    List<Mention> inside = new ArrayList<>();
    while (passed < mentions.size() && mentions.get(passed).start() < sentence.end()) {
      Mention mention = mentions.get(passed++);
      if (mention.start() >= sentence.start() && mention.end() <= sentence.end()) {
        inside.add(mention);
        if (mention instanceof Figure figure && !isSmallCountInWords(figure)) {
          figures.add(figure);
        }
      }
    }
    int i = 0;
    while (i < figures.size() && drafts.size() < MOST) {
      Figure figure = figures.get(i);
      Optional<BeforeAndAfter> pair =
          i + 1 < figures.size()
              ? BeforeAndAfter.of(summary, sentence, figure, figures.get(i + 1))
              : Optional.empty();
      int end = pair.isPresent() ? figures.get(i + 1).end() : figure.end();
      Clause clause = Clause.around(summary, sentence, figure.start(), end, inside);
      if (clause.end() - clause.start() <= LONGEST_QUOTE) {
        add(figure, pair, clause);
      }
      i += pair.isPresent() ? 2 : 1;
    }
  }

  /** "Two teams" is told in passing. */
  private boolean isSmallCountInWords(Figure figure) {
    String unit = figure.quantity().unit();
    boolean count = unit.equals("1") || (unit.startsWith("{") && unit.endsWith("}"));
    return count
        && summary.substring(figure.start(), figure.end()).chars().noneMatch(Character::isDigit)
        && figure.quantity().value().filter(number -> number.compareTo(DOZEN) <= 0).isPresent();
  }

  private void add(Figure figure, Optional<BeforeAndAfter> pair, Clause clause) {
    Quantity figured = pair.map(BeforeAndAfter::after).orElse(figure.quantity());
    MetricNames.Name name = MetricNames.of(clause, figure, figured);
    Metric.Builder metric = Metric.builder().name(name.words()).quote(clause.words());
    name.better().ifPresent(metric::better);
    List<String> guesses = new ArrayList<>();
    guesses.add("its name is guessed from the words around the figure");
    Optional<Change> change =
        pair.isPresent() ? Optional.empty() : ChangeWords.read(summary, figure, clause);
    if (change.isPresent()) {
      metric.change(change.get());
    } else {
      metric.value(figured);
    }
    pair.ifPresent(found -> metric.baseline(found.before()));
    Metric built = metric.build();
    if (drafted.add(built)) {
      drafts.add(new Draft<>(built, clause.start(), guesses));
    }
  }
}
