package dev.casebook.prose.word;

import dev.casebook.unit.UnitWords;
import dev.casebook.unit.UnitWords.Meaning;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words with which a figure in words can begin, found without allocating. */
public final class OpeningWords {
  private static final Map<String, OpeningWord> WORDS = new HashMap<>();
  static final int SHORTEST = 3;
  private static final int LONGEST = 12;
  private static final int LETTERS = 26;

  private static final String[] LISTS = {
    "cardinals",
    "scales",
    "scale-plurals",
    "ordinals",
    "factors",
    "times",
    "multiples",
    "halved",
    "below",
    "magnitudes",
    "units-alone"
  };

  static {
    WORDS.put("single", new OpeningWord.Digits());
    for (String list : LISTS) {
      for (Map.Entry<String, String> word : WordLists.named(list).entrySet()) {
        if (!list.equals("scales") || Scales.isWritten(word.getKey())) {
          put(list, word.getKey(), word.getValue());
        }
      }
    }
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

  private static void put(String list, String word, String number) {
    switch (list) {
      case "cardinals", "scales" -> WORDS.put(word, new OpeningWord.Cardinal());
      case "scale-plurals" -> WORDS.put(word, new OpeningWord.Scales(new BigDecimal(number)));
      case "ordinals" -> WORDS.put(word, new OpeningWord.Fraction());
      case "factors" -> WORDS.put(word, new OpeningWord.Factor(new BigDecimal(number)));
      case "times" -> WORDS.put(word, new OpeningWord.Times(new BigDecimal(number)));
      case "multiples" -> WORDS.put(word, new OpeningWord.Multiply(new BigDecimal(number)));
      case "halved" -> WORDS.put(word, new OpeningWord.Halved());
      case "below" -> WORDS.put(word, new OpeningWord.Below());
      case "magnitudes" -> WORDS.put(word, new OpeningWord.Magnitude());
      default -> putUnit(word, UnitWords.meaning(word).orElseThrow());
    }
  }

  private static void putUnit(String word, Meaning unit) {
    WORDS.put(word, new OpeningWord.Unit(unit.factor(), unit.code()));
    WORDS.put(Nouns.plural(word), new OpeningWord.Units(unit.factor(), unit.code()));
  }
}
