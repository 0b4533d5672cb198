package dev.casebook.prose.word;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words with which a figure in words can begin, found without allocating. */
public final class OpeningWords {
  private static final Map<String, OpeningWord> WORDS = new HashMap<>();
  private static final List<String> SCALES =
      List.of("hundred", "thousand", "million", "billion", "trillion", "dozen");
  static final int SHORTEST = 3;
  private static final int LONGEST = 12;
  private static final int LETTERS = 26;

  static {
    Stream.of(WordNumerals.SMALL, WordNumerals.TENS, SCALES)
        .flatMap(List::stream)
        .forEach(word -> WORDS.put(word, new OpeningWord.Cardinal()));
    scales("tens", 10);
    scales("dozens", 12);
    scales("hundreds", 100);
    scales("thousands", 1_000);
    scales("millions", 1_000_000);
    scales("billions", 1_000_000_000);
    scales("trillions", 1_000_000_000_000L);
    List.of(
            "half",
            "third",
            "quarter",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "twentieth",
            "hundredth",
            "thousandth")
        .forEach(word -> WORDS.put(word, new OpeningWord.Fraction()));
    factors(2, "doubled", "doubling", "doubles", "twofold");
    factors(3, "tripled", "tripling", "trebled", "threefold");
    factors(4, "quadrupled", "quadrupling", "fourfold");
    factors(5, "quintupled", "fivefold");
    factors(6, "sixfold");
    factors(7, "sevenfold");
    factors(8, "eightfold");
    factors(9, "ninefold");
    factors(10, "tenfold");
    factors(100, "hundredfold");
    factors(1000, "thousandfold");
    WORDS.put("once", new OpeningWord.Times(BigDecimal.ONE));
    WORDS.put("twice", new OpeningWord.Times(BigDecimal.valueOf(2)));
    WORDS.put("thrice", new OpeningWord.Times(BigDecimal.valueOf(3)));
    WORDS.put("double", new OpeningWord.Multiply(BigDecimal.valueOf(2)));
    WORDS.put("triple", new OpeningWord.Multiply(BigDecimal.valueOf(3)));
    WORDS.put("quadruple", new OpeningWord.Multiply(BigDecimal.valueOf(4)));
    WORDS.put("single", new OpeningWord.Digits());
    for (String word : List.of("halved", "halving", "halves")) {
      WORDS.put(word, new OpeningWord.Halved());
    }
    for (String word : List.of("sub", "subsecond")) {
      WORDS.put(word, new OpeningWord.Below());
    }
    for (String word : List.of("order", "orders")) {
      WORDS.put(word, new OpeningWord.Magnitude());
    }
    units("nanosecond", "ns", 1);
    units("microsecond", "us", 1);
    units("millisecond", "ms", 1);
    units("second", "s", 1);
    units("minute", "min", 1);
    units("hour", "h", 1);
    units("day", "d", 1);
    units("week", "wk", 1);
    units("month", "mo", 1);
    units("year", "a", 1);
    units("decade", "a", 10);
    units("megabyte", "MBy", 1);
    units("gigabyte", "GBy", 1);
    units("terabyte", "TBy", 1);
    units("petabyte", "PBy", 1);
    units("exabyte", "EBy", 1);
    units("kilobyte", "kBy", 1);
    WORDS.put("century", new OpeningWord.Unit(BigDecimal.valueOf(100), "a"));
    WORDS.put("centuries", new OpeningWord.Units(BigDecimal.valueOf(100), "a"));
  }

  /** By the first two letters, the lengths that words with these letters have, as bits. */
  private static final int[] LENGTHS = new int[LETTERS * LETTERS];

  /** By the first two letters, the words that begin with them. */
  private static final String[][] WITH_LETTERS = new String[LETTERS * LETTERS][0];

  static {
    for (String word : WORDS.keySet()) {
      int letters = (word.charAt(0) - 'a') * LETTERS + word.charAt(1) - 'a';
      LENGTHS[letters] |= 1 << word.length();
      String[] known = WITH_LETTERS[letters];
      WITH_LETTERS[letters] = Arrays.copyOf(known, known.length + 1);
      WITH_LETTERS[letters][known.length] = word;
    }
  }

  private static final WordMap<OpeningWord> MEANINGS = new WordMap<>(WORDS);

  private OpeningWords() {}

  static Set<String> all() {
    return WORDS.keySet();
  }

  /** Whether the word between two indices is one of these. */
  static boolean has(Prose text, int start, int end) {
    int length = end - start;
    if (length < SHORTEST || length > LONGEST) {
      return false;
    }
    int first = (text.at(start) | 32) - 'a';
    int second = (text.at(start + 1) | 32) - 'a';
    if (first < 0 || first >= LETTERS || second < 0 || second >= LETTERS) {
      return false;
    }
    int letters = first * LETTERS + second;
    return (LENGTHS[letters] >>> length & 1) != 0
        && isOneOf(WITH_LETTERS[letters], text, start, length);
  }

  private static boolean isOneOf(String[] words, Prose text, int start, int length) {
    for (String word : words) {
      if (word.length() == length && stands(word, text, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String word, Prose text, int start) {
    for (int i = 2; i < word.length(); i++) {
      if ((text.at(start + i) | 32) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** What a word says, or null if it is none of these. */
  public static @Nullable OpeningWord of(Word word) {
    return MEANINGS.get(word);
  }

  private static void scales(String word, long scale) {
    WORDS.put(word, new OpeningWord.Scales(BigDecimal.valueOf(scale)));
  }

  private static void factors(long factor, String... words) {
    for (String word : words) {
      WORDS.put(word, new OpeningWord.Factor(BigDecimal.valueOf(factor)));
    }
  }

  private static void units(String word, String code, long count) {
    WORDS.put(word, new OpeningWord.Unit(BigDecimal.valueOf(count), code));
    WORDS.put(word + "s", new OpeningWord.Units(BigDecimal.valueOf(count), code));
  }
}
