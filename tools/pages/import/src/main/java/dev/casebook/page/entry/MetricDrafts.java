package dev.casebook.page.entry;

import dev.casebook.model.Change;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.page.entry.Sentences.Sentence;
import dev.casebook.prose.Mention;
import dev.casebook.prose.Mention.Figure;
import dev.casebook.prose.Mention.Label;
import dev.casebook.prose.Mention.Unread;
import dev.casebook.prose.Mentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Drafts metrics from the figures of a summary. */
public final class MetricDrafts {
  /** So many figures of one summary are looked at; more than that are no story. */
  public static final int MOST = 200;

  private static final int LONGEST_QUOTE = 500;
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final String UNREAD =
      "the form of this number is not read, and what it says is unknown";

  /** Words for large numbers of languages whose figures are not read. */
  private static final Pattern LARGE = Pattern.compile("\\d\\s?[百千万亿兆億萬]");

  private static final Pattern MULTIPLE =
      Pattern.compile("(?i)[\\d.,–-]+\\s*[x×]|.*(?:fold|twice|times|magnitude)");

  private final String summary;
  private final List<Mention> mentions;
  private final List<Draft<Metric>> drafts = new ArrayList<>();
  private final List<Undrafted> undrafted = new ArrayList<>();
  private final Set<Metric> drafted = new HashSet<>();

  /** Numbers that are noted once, since a list may repeat them. */
  private final Set<String> bareNumbers = new HashSet<>();

  /** How many mentions end before the next sentence. */
  private int passed;

  private int figuresRead;

  /** Whether the sentences are rows of a table. */
  private boolean inTable;

  private MetricDrafts(String summary, List<Mention> mentions) {
    this.summary = summary;
    this.mentions = mentions;
  }

  /**
   * Drafts the metrics of a case study.
   *
   * @param summary its summary
   * @return metrics with their quotes, in the order of the text, at most {@value #MOST}
   */
  public static List<Draft<Metric>> of(String summary) {
    return in(summary).drafts();
  }

  /**
   * Reads the figures of a case study.
   *
   * @param summary its summary
   * @return what is drafted, and what is left to an editor
   */
  public static MetricDrafts in(String summary) {
    return of(summary, Mentions.in(summary));
  }

  static MetricDrafts of(String summary, List<Mention> mentions) {
    MetricDrafts reader = new MetricDrafts(summary, mentions);
    if (!mentions.isEmpty()) {
      Sentences.of(summary).forEach(reader::read);
    }
    return reader;
  }

  /**
   * The metrics.
   *
   * @return metrics with their quotes, in the order of the text
   */
  public List<Draft<Metric>> drafts() {
    return List.copyOf(drafts);
  }

  /**
   * The numbers of which no metric is made, though they may say something.
   *
   * @return what is left to an editor, in the order of the text
   */
  public List<Undrafted> undrafted() {
    return List.copyOf(undrafted);
  }

  /**
   * Whether there are more figures than are looked at.
   *
   * @return true if figures were passed over
   */
  public boolean isCut() {
    return figuresRead > MOST;
  }

  /** Whether a word for a large number of another language follows its digits. */
  private boolean goesOn(Figure figure) {
    int end = Math.min(summary.length(), figure.end() + 2);
    return LARGE.matcher(summary).region(figure.start(), end).find();
  }

  private void read(Sentence sentence) {
    if (sentence.start() == 0 || summary.startsWith("\n\n", sentence.start() - 2)) {
      inTable = summary.startsWith("| ", sentence.start());
    }
    List<Mention> inside = new ArrayList<>();
    while (passed < mentions.size() && mentions.get(passed).start() < sentence.end()) {
      Mention mention = mentions.get(passed++);
      if (mention.start() >= sentence.start() && mention.end() <= sentence.end()) {
        inside.add(mention);
      }
    }
    for (int i = 0; i < inside.size() && figuresRead <= MOST; i++) {
      Mention mention = inside.get(i);
      if (mention instanceof Figure figure) {
        figuresRead++;
        if (inTable) {
          addUndrafted(figure, "it is in a table, whose columns are not read");
        } else if (goesOn(figure)) {
          addUndrafted(figure, UNREAD);
        } else if (figuresRead <= MOST) {
          i = read(sentence, figure, i, inside);
        }
      } else if (mention instanceof Unread) {
        figuresRead++;
        addUndrafted(mention, UNREAD);
      }
    }
  }

  /** Reads a figure, with the next one if they belong together; gives the index of the last. */
  private int read(Sentence sentence, Figure figure, int index, List<Mention> inside) {
    int second = index + 1;
    while (second < inside.size() && inside.get(second) instanceof Label) {
      second++;
    }
    Optional<Figure> next =
        second < inside.size() && inside.get(second) instanceof Figure following
            ? Optional.of(following)
            : Optional.empty();
    Optional<BeforeAndAfter> pair =
        next.flatMap(after -> BeforeAndAfter.of(summary, sentence, figure, after));
    int end = pair.isPresent() ? next.orElseThrow().end() : figure.end();
    Clause clause = Clause.around(summary, sentence, figure.start(), end, inside);
    if (clause.end() - clause.start() <= LONGEST_QUOTE) {
      add(figure, pair, clause, inside);
    }
    return pair.isPresent() ? second : index;
  }

  /** "Two teams" is told in passing. */
  private boolean isSmallCountInWords(Figure figure) {
    String unit = figure.quantity().unit();
    boolean count = unit.equals("1") || (unit.startsWith("{") && unit.endsWith("}"));
    return count
        && summary.substring(figure.start(), figure.end()).chars().noneMatch(Character::isDigit)
        && figure.quantity().value().filter(number -> number.compareTo(DOZEN) <= 0).isPresent();
  }

  private void add(
      Figure figure, Optional<BeforeAndAfter> pair, Clause clause, List<Mention> inside) {
    Quantity figured = pair.map(BeforeAndAfter::after).orElse(figure.quantity());
    if (pair.isPresent()) {
      MetricNames.Name name = MetricNames.of(clause, figure, figured, "");
      add(clause, name, inside, Metric.builder().value(figured).baseline(pair.get().before()));
      return;
    }
    ChangeWords words = ChangeWords.read(summary, figure, clause, MetricNames::direction);
    if (words.change().isPresent()) {
      Change change = words.change().get();
      add(
          clause,
          MetricNames.of(clause, figure, change.amount(), words.of()),
          inside,
          Metric.builder().change(change));
    } else if (!words.unclear().isEmpty()) {
      addUndrafted(figure, words.unclear());
    } else if (!isSmallCountInWords(figure)) {
      addValue(figure, clause, inside);
    }
  }

  private void addValue(Figure figure, Clause clause, List<Mention> inside) {
    boolean bare =
        figure.quantity().unit().equals("1")
            && !MULTIPLE.matcher(summary.substring(figure.start(), figure.end())).matches();
    if (bare && !MetricNames.isNamed(clause, figure)) {
      if (bareNumbers.add(summary.substring(figure.start(), figure.end()))) {
        addUndrafted(figure, "the words beside the number do not say what it counts");
      }
      return;
    }
    MetricNames.Name name = MetricNames.of(clause, figure, figure.quantity(), "");
    add(clause, name, inside, Metric.builder().value(figure.quantity()));
  }

  private void add(
      Clause clause, MetricNames.Name name, List<Mention> inside, Metric.Builder metric) {
    metric.name(name.words()).quote(clause.words());
    name.better().ifPresent(metric::better);
    List<String> guesses = new ArrayList<>();
    guesses.add("its name is guessed from the words around the figure");
    boolean unread =
        inside.stream()
            .filter(Unread.class::isInstance)
            .anyMatch(m -> m.start() < clause.end() && m.end() > clause.start());
    if (unread) {
      guesses.add("a number beside it is not read, and may belong to it");
    }
    Metric built = metric.build();
    if (drafted.add(built)) {
      drafts.add(new Draft<>(built, clause.start(), guesses));
    }
  }

  private void addUndrafted(Mention mention, String why) {
    undrafted.add(
        new Undrafted(mention.start(), summary.substring(mention.start(), mention.end()), why));
  }
}
