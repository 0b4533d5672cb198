package dev.casebook.prose.word;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in words: twenty-one, one hundred and fifty, a billion, two and a half, one point
 * five million.
 */
public final class WordNumerals {
  private static final WordMap<BigDecimal> BELOW_100 = WordMap.numbers("cardinals");
  private static final WordMap<BigDecimal> PARTS = WordMap.numbers("parts");
  private static final WordSet DETERMINERS = WordSet.named("determiners");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The most words of a number, so that a text of nothing else stays cheap. */
  private static final int MOST_WORDS = 12;

  private BigDecimal total = BigDecimal.ZERO;
  private @Nullable BigDecimal part;
  private @Nullable BigDecimal scale;

  /** What the scales that end the number multiply with, one if it ends in no scale. */
  private BigDecimal last = BigDecimal.ONE;

  /** Whether anything is added behind a scale: two thousand five hundred. */
  private boolean mixed;

  private WordNumerals() {}

  /** The number that begins with a word, or null if there is none. */
  public static @Nullable Numeral at(Word first) {
    WordNumerals number = new WordNumerals();
    int end = first.start();
    Word word = first;
    for (int i = 0; i < MOST_WORDS && word != null && number.takes(word); i++) {
      end = word.end();
      Word decimals = number.scale == null ? point(word) : null;
      if (decimals != null && number.part != null) {
        Decimals fraction = Decimals.from(decimals);
        number.part = number.part.add(fraction.value());
        end = fraction.end();
        word = Word.following(decimals.text(), end);
      } else {
        word = following(word, number.scale != null);
      }
    }
    if (end == first.start()) {
      return null;
    }
    BigDecimal part = number.part;
    BigDecimal value = part == null ? number.total : number.total.add(part);
    Part half = partBehind(first.text(), end);
    int last = half == null ? end : half.end();
    BigDecimal whole = half == null ? value : value.add(half.value().multiply(number.last));
    if (half == null) {
      Word next = Word.following(first.text(), last);
      boolean goesOn = next != null && Scales.word(next) != null;
      boolean scaled = !number.mixed && number.last.compareTo(BigDecimal.ONE) > 0;
      BigDecimal base = scaled ? DigitNumerals.divided(value, number.last) : null;
      BigDecimal scale = base == null ? BigDecimal.ONE : number.last;
      return goesOn ? null : numeral(articleStart(first), last, base == null ? value : base, scale);
    }
    Scales.Scale behind = Scales.behind(first.text(), last);
    boolean scaled = number.last.compareTo(BigDecimal.ONE) == 0;
    return numeral(
        articleStart(first),
        scaled ? behind.end() : last,
        plain(whole),
        scaled ? behind.factor() : BigDecimal.ONE);
  }

  private static Numeral numeral(int start, int end, BigDecimal base, BigDecimal scale) {
    return new Numeral(start, end, base, scale, Numeral.Form.WORDS, false);
  }

  /** A number as one would write it in digits: no 1500000.0. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** Adds a word to the number, if it goes on with it. */
  private boolean takes(Word word) {
    BigDecimal below = BELOW_100.get(word);
    if (below != null) {
      if (!fits(part, below.intValue())) {
        return false;
      }
      part = part == null ? below : part.add(below);
      mixed |= scale != null;
      last = BigDecimal.ONE;
      return true;
    }
    BigDecimal factor = Scales.word(word);
    if (factor == null || (scale != null && part == null)) {
      return false;
    }
    BigDecimal scaled = Numeral.scaled(part == null ? BigDecimal.ONE : part, factor);
    if (factor.compareTo(HUNDRED) <= 0) {
      part = scaled;
    } else {
      total = total.add(scaled);
      part = null;
    }
    scale = factor;
    last = last.multiply(factor);
    return true;
  }

  /** The first decimal behind a number, as in one point five, or null. */
  private static @Nullable Word point(Word number) {
    Word point = number.next();
    Word digit = point == null || !point.is("point") ? null : point.next();
    BigDecimal value = digit == null ? null : BELOW_100.get(digit);
    return value == null || value.compareTo(BigDecimal.TEN) >= 0 ? null : digit;
  }

  /** Decimals in words: five, or two five. */
  private record Decimals(BigDecimal value, int end) {
    static Decimals from(Word first) {
      BigDecimal value = BigDecimal.ZERO;
      int end = first.end();
      Word word = first;
      for (int i = 1; i < MOST_WORDS && word != null; i++) {
        BigDecimal digit = BELOW_100.get(word);
        if (digit == null || digit.compareTo(BigDecimal.TEN) >= 0) {
          break;
        }
        value = value.add(digit.movePointLeft(i));
        end = word.end();
        word = word.next();
      }
      return new Decimals(value, end);
    }
  }

  /** A part that is added to a number. */
  public record Part(BigDecimal value, int end) {}

  /** The part that is added to what ends at an index: "and a half"; null if there is none. */
  public static @Nullable Part partBehind(Prose text, int end) {
    Word and = Word.following(text, end);
    int slashed = and == null || !and.is("and") ? -1 : text.afterGap(and.end());
    if (slashed >= 0 && NumericToken.isFraction(text, slashed)) {
      return slashed(text, slashed);
    }
    Word article = and == null || !and.is("and") ? null : Word.following(text, and.end());
    if (article == null) {
      return null;
    }
    BigDecimal count = article.is("a") ? BigDecimal.ONE : BELOW_100.get(article);
    Word part = Word.following(text, article.end());
    BigDecimal one = part == null ? null : PARTS.get(part);
    if (part == null || one == null || count == null) {
      return null;
    }
    BigDecimal value = one.multiply(count);
    Word next = part.next();
    Word whose = next == null || !next.is("of") ? null : next.next();
    boolean ofOther = whose != null && whose.in(DETERMINERS);
    boolean tied = Characters.isHyphen(text.at(part.end())) && !Characters.isHyphen(text.at(end));
    return ofOther || tied || value.compareTo(BigDecimal.ONE) >= 0
        ? null
        : new Part(value, part.end());
  }

  /** A part in digits: the 1/2 of 3 and 1/2. */
  private static @Nullable Part slashed(Prose text, int start) {
    int end = DigitNumerals.digitsEnd(text, start + 2);
    BigDecimal whole = new BigDecimal(text.substring(start + 2, Math.min(end, start + 4)));
    BigDecimal value =
        DigitNumerals.divided(new BigDecimal(text.substring(start, start + 1)), whole);
    Word of = text.wordAfter(end);
    return value == null || end > start + 4 || (of != null && of.is("of"))
        ? null
        : new Part(value, end);
  }

  /** Where a number begins: at the article of a hundred. */
  private static int articleStart(Word first) {
    Word article = Scales.word(first) == null ? null : first.previous();
    return article != null && article.is("a") ? article.start() : first.start();
  }

  private static @Nullable Word following(Word word, boolean scaled) {
    Word next = Word.following(word.text(), word.end());
    if (next != null && scaled && next.is("and")) {
      Word behind = next.next();
      BigDecimal below = behind == null ? null : BELOW_100.get(behind);
      return below != null && below.signum() > 0 ? behind : null;
    }
    return next;
  }

  /** Whether a number below 100 can follow what stands before it: one behind twenty. */
  private static boolean fits(@Nullable BigDecimal part, int below) {
    if (part == null) {
      return true;
    }
    int rest = part.remainder(HUNDRED).intValue();
    return rest == 0
        ? part.signum() > 0 && below > 0
        : rest >= 20 && rest % 10 == 0 && below > 0 && below < 10;
  }
}
