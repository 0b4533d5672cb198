package dev.casebook.page.entry;

import dev.casebook.model.Effect;
import dev.casebook.model.Quality;
import dev.casebook.model.Tradeoff;
import dev.casebook.page.entry.Sentences.Sentence;
import dev.casebook.page.entry.TradeoffPattern.Sides;
import dev.casebook.page.tree.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drafts trade-offs from sentences that say both a gain and a cost. */
public final class TradeoffDrafts {
  private static final int LONGEST = 500;

  /** For an effect whose words tell no quality. */
  private static final Quality DEFAULT = Quality.FUNCTIONAL_SUITABILITY;

  private final List<Draft<Tradeoff>> drafts = new ArrayList<>();
  private final List<Undrafted> undrafted = new ArrayList<>();

  private TradeoffDrafts() {}

  /**
   * Drafts the trade-offs of a case study.
   *
   * @param summary its summary
   * @return trade-offs with their quotes, in the order of the text
   */
  public static List<Draft<Tradeoff>> of(String summary) {
    return in(summary).drafts();
  }

  /**
   * Reads the trade-offs of a case study.
   *
   * @param summary its summary
   * @return what is drafted, and what is left to an editor
   */
  public static TradeoffDrafts in(String summary) {
    TradeoffDrafts reader = new TradeoffDrafts();
    Sentences.of(summary).forEach(sentence -> reader.read(sentence, summary));
    return reader;
  }

  /**
   * The trade-offs.
   *
   * @return trade-offs with their quotes, in the order of the text
   */
  public List<Draft<Tradeoff>> drafts() {
    return List.copyOf(drafts);
  }

  /**
   * The sentences that speak of a trade-off, and do not say clearly what is gained and lost.
   *
   * @return what is left to an editor, in the order of the text
   */
  public List<Undrafted> undrafted() {
    return List.copyOf(undrafted);
  }

  private void read(Sentence sentence, String summary) {
    if (sentence.end() - sentence.start() > LONGEST) {
      return;
    }
    String words = sentence.in(summary);
    Optional<Sides> sides =
        TradeoffPatterns.ALL.stream().flatMap(pattern -> pattern.read(words).stream()).findFirst();
    if (sides.isPresent()) {
      drafts.add(draft(sentence, words, sides.get()));
    } else if (TradeoffPatterns.speaks(words)) {
      undrafted.add(
          new Undrafted(
              sentence.start(), words, "it does not say clearly what is gained and what it costs"));
    }
  }

  private static Draft<Tradeoff> draft(Sentence sentence, String words, Sides sides) {
    List<String> guesses = new ArrayList<>();
    Tradeoff tradeoff =
        Tradeoff.builder()
            .decision(PlainText.onOneLine(words))
            .addGains(effect(sides.gain(), "gain", guesses))
            .addCosts(effect(sides.cost(), "cost", guesses))
            .quote(PlainText.onOneLine(words))
            .build();
    return new Draft<>(tradeoff, sentence.start(), guesses);
  }

  private static Effect effect(String statement, String side, List<String> guesses) {
    Optional<Quality> quality = QualityWords.of(statement);
    guesses.add(
        quality.isPresent()
            ? "the quality of its " + side + " is guessed from a word"
            : "no word tells the quality of its " + side + ", functional-suitability stands in");
    return Effect.of(quality.orElse(DEFAULT), PlainText.onOneLine(statement));
  }
}
