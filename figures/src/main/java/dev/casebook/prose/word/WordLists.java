package dev.casebook.prose.word;

import dev.casebook.data.WordFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The lists of words with which prose is read, in the word file {@code prose-words}. */
final class WordLists {
  private static final WordFile FILE = WordFile.named("prose-words");

  private WordLists() {}

  /** The words of a list with what they mean: nothing, as a rule. */
  static Map<String, String> named(String name) {
    return FILE.list(name);
  }

  /** The words of a list of which each means a number. */
  static Map<String, BigDecimal> numbers(String name) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    for (Map.Entry<String, String> word : named(name).entrySet()) {
      numbers.put(word.getKey(), new BigDecimal(word.getValue()));
    }
    return numbers;
  }
}
