package dev.casebook.prose.word;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Thousands, millions and more, as words and as letters behind digits. */
public final class Scales {
  private static final WordMap<BigDecimal> WORDS =
      new WordMap<>(
          Map.ofEntries(
              Map.entry("hundred", power(2)),
              Map.entry("thousand", power(3)),
              Map.entry("million", power(6)),
              Map.entry("mn", power(6)),
              Map.entry("mln", power(6)),
              Map.entry("billion", power(9)),
              Map.entry("bn", power(9)),
              Map.entry("bln", power(9)),
              Map.entry("trillion", power(12)),
              Map.entry("tn", power(12)),
              Map.entry("dozen", BigDecimal.valueOf(12))));

  private static final Map<String, BigDecimal> LETTERS =
      Map.of(
          "k", power(3),
          "K", power(3),
          "M", power(6),
          "mn", power(6),
          "B", power(9),
          "bn", power(9),
          "Bn", power(9),
          "BN", power(9),
          "T", power(12),
          "tn", power(12));

  private Scales() {}

  /** What a word multiplies with, or null if it is no scale. */
  public static @Nullable BigDecimal word(Word word) {
    return WORDS.get(word);
  }

  /** What letters right behind digits multiply with, or null if they are no scale. */
  public static @Nullable BigDecimal letters(Word letters, boolean money) {
    if (letters.end() - letters.start() > 2) {
      return null;
    }
    if (letters.is("m") && (money || Nouns.counts(letters.next()))) {
      return power(6);
    }
    if (letters.is("b") && money) {
      return power(9);
    }
    return LETTERS.get(letters.string());
  }

  /** The scale words behind a number, read as one: hundred thousand. */
  public static Scale behind(Prose text, int end) {
    BigDecimal scale = BigDecimal.ONE;
    int at = end;
    while (at - end < 40) {
      int next = Characters.isHyphen(text.at(at)) ? at + 1 : text.afterGap(at);
      Word word = next < 0 ? null : text.wordAt(next);
      BigDecimal factor = word == null ? null : word(word);
      if (word == null || factor == null || Characters.isDigit(text.at(word.end()))) {
        break;
      }
      scale = scale.multiply(factor);
      at = word.end();
    }
    return new Scale(scale, at);
  }

  private static BigDecimal power(int exponent) {
    return BigDecimal.TEN.pow(exponent);
  }

  /** A scale and where its words end. */
  public record Scale(BigDecimal factor, int end) {}
}
