package dev.casebook.prose.word;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Thousands, millions and more, as words and as letters behind digits. */
public final class Scales {
  private static final WordMap<BigDecimal> WORDS = WordMap.numbers("scales");
  private static final Map<String, BigDecimal> LETTERS = WordLists.numbers("scale-letters");
  private static final Map<String, BigDecimal> MONEY_LETTERS =
      WordLists.numbers("money-scale-letters");
  private static final Map<String, BigDecimal> NOUN_LETTERS =
      WordLists.numbers("noun-scale-letters");

  /** What is so many minutes long when an m stands before it: 5m intervals. */
  private static final WordSet AFTER_MINUTES = WordSet.named("after-minutes");

  private static final int LONGEST_ABBREVIATION = 3;

  private Scales() {}

  /** What a word multiplies with, or null if it is no scale. */
  public static @Nullable BigDecimal word(Word word) {
    return WORDS.get(word);
  }

  /** Whether a scale is written out, and may stand without a number. */
  static boolean isWritten(String scale) {
    return scale.length() > LONGEST_ABBREVIATION;
  }

  /**
   * What letters right behind digits multiply with.
   *
   * @param letters the letters
   * @param money whether a currency stands before or behind the number
   * @return the scale, or null if they are none
   */
  static @Nullable BigDecimal letters(Word letters, boolean money) {
    Word next = letters.next();
    boolean counts = next != null && Nouns.isPlural(next) && !next.in(AFTER_MINUTES);
    Map<String, BigDecimal> special = money ? MONEY_LETTERS : counts ? NOUN_LETTERS : LETTERS;
    BigDecimal scale = special.get(letters.string());
    return scale == null ? LETTERS.get(letters.string()) : scale;
  }

  /** What letters that stand for a number multiply with, or null: K, M. */
  public static @Nullable BigDecimal letter(Word letters) {
    return LETTERS.get(letters.string());
  }

  /** What letters that a space parts from their digits multiply with: 2 M users; or null. */
  static @Nullable BigDecimal apart(Word letter, boolean money) {
    boolean lone = letter.end() - letter.start() == 1 && !letter.capitalized() && !letter.is("k");
    BigDecimal scale = money || !lone ? letters(letter, money) : null;
    return money || Nouns.counts(letter.next()) ? scale : null;
  }

  /** The scale words behind a number, read as one: hundred thousand. */
  public static Scale behind(Prose text, int end) {
    BigDecimal scale = BigDecimal.ONE;
    int at = end;
    while (at - end < Word.LONGEST) {
      Word word = Word.following(text, at);
      BigDecimal factor = word == null ? null : word(word);
      if (word == null || factor == null || Characters.isDigit(text.at(word.end()))) {
        break;
      }
      scale = scale.multiply(factor);
      at = word.end();
    }
    return new Scale(scale, at);
  }

  /** A scale and where its words end. */
  public record Scale(BigDecimal factor, int end) {}
}
