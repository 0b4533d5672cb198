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

/** Drafts trade-offs from sentences that tell them. */
public final class TradeoffDrafts {
  private static final int LONGEST = 500;

  /** For an effect whose words tell no quality. */
  private static final Quality DEFAULT = Quality.FUNCTIONAL_SUITABILITY;

  private TradeoffDrafts() {}

  /**
   * Drafts the trade-offs of a case study.
   *
   * @param summary its summary
   * @return trade-offs with their quotes, in the order of the text
   */
  public static List<Draft<Tradeoff>> of(String summary) {
    List<Draft<Tradeoff>> drafts = new ArrayList<>();
    for (Sentence sentence : Sentences.of(summary)) {
      String words = sentence.in(summary);
      if (words.length() <= LONGEST) {
        read(words).ifPresent(sides -> drafts.add(draft(sentence, words, sides)));
      }
    }
    return drafts;
  }

  private static Optional<Sides> read(String sentence) {
    return TradeoffPatterns.ALL.stream()
        .flatMap(pattern -> pattern.read(sentence).stream())
        .findFirst();
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
