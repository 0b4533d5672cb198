package dev.casebook.prose.word;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words: twenty-one, one hundred and fifty, a billion, two and a half. */
public final class WordNumerals {
  /** The numbers from zero to nineteen. */
  static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  /** The tens from twenty to ninety. */
  static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final WordMap<Integer> BELOW_100;

  static {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < SMALL.size(); i++) {
      numbers.put(SMALL.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      numbers.put(TENS.get(i), 20 + 10 * i);
    }
    BELOW_100 = new WordMap<>(numbers);
  }

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The most words of a number, so that a text of nothing else stays cheap. */
  private static final int MOST_WORDS = 12;

  private WordNumerals() {}

  /** The number that begins with a word, or null if there is none. */
  public static @Nullable Numeral at(Word first) {
    Word word = first;
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = null;
    BigDecimal lastScale = null;
    int end = first.start();
    for (int i = 0; i < MOST_WORDS; i++) {
      int below = below100(word);
      BigDecimal scale = below < 0 ? Scales.word(word) : null;
      if (below >= 0 && fits(part, below)) {
        part = part == null ? BigDecimal.valueOf(below) : part.add(BigDecimal.valueOf(below));
      } else if (scale != null && (lastScale == null || part != null)) {
        BigDecimal factor = part == null ? BigDecimal.ONE : part;
        if (word.is("hundred") || word.is("dozen")) {
          part = factor.multiply(scale);
        } else {
          total = total.add(factor.multiply(scale));
          part = null;
        }
        lastScale = scale;
      } else {
        break;
      }
      end = word.end();
      Word next = following(word, lastScale != null);
      if (next == null) {
        break;
      }
      word = next;
    }
    if (end == first.start()) {
      return null;
    }
    BigDecimal value = part == null ? total : total.add(part);
    return withHalf(first, value, end);
  }

  /** Two and a half. */
  private static Numeral withHalf(Word first, BigDecimal value, int end) {
    String half = " and a half";
    if (first.text().startsWith(half, end)
        && !Characters.isLetter(first.text().at(end + half.length()))) {
      return numeral(articleStart(first), end + half.length(), value.add(HALF));
    }
    return numeral(articleStart(first), end, value);
  }

  private static Numeral numeral(int start, int end, BigDecimal value) {
    return new Numeral(start, end, value, BigDecimal.ONE, Numeral.Form.WORDS, false);
  }

  /** Where a number begins: at the article of a hundred. */
  private static int articleStart(Word first) {
    Word article = Scales.word(first) == null ? null : first.previous();
    return article != null && article.is("a") ? article.start() : first.start();
  }

  private static @Nullable Word following(Word word, boolean scaled) {
    Word next =
        Characters.isHyphen(word.text().at(word.end()))
            ? word.text().wordAt(word.end() + 1)
            : word.next();
    if (next != null && scaled && next.is("and")) {
      Word behind = next.next();
      return behind != null && below100(behind) > 0 ? behind : null;
    }
    return next;
  }

  /** A number below 100, or -1. */
  private static int below100(Word word) {
    Integer number = BELOW_100.get(word);
    return number == null ? -1 : number;
  }

  /** Whether a number below 100 can follow what stands before it: one behind twenty. */
  private static boolean fits(@Nullable BigDecimal part, int below) {
    if (part == null) {
      return true;
    }
    int rest = part.remainder(BigDecimal.valueOf(100)).intValue();
    return rest == 0
        ? part.signum() > 0 && below > 0
        : rest >= 20 && rest % 10 == 0 && below > 0 && below < 10;
  }
}
