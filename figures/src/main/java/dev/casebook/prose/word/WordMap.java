package dev.casebook.prose.word;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with what they mean, looked up where they stand in a text, in whatever case and without
 * allocating: a table with open addressing, sparse enough that a word that is not in it is told by
 * one look as a rule.
 *
 * @param <V> what a word means
 */
public final class WordMap<V> {
  private static final int SPARSENESS = 4;

  private final int[] hashes;
  private final String[] words;
  private final Object[] values;

  /** A table of words in lower case. */
  public WordMap(Map<String, V> meanings) {
    int size = Integer.highestOneBit(meanings.size()) * 2 * SPARSENESS;
    hashes = new int[size];
    words = new String[size];
    values = new Object[size];
    for (Map.Entry<String, V> meaning : meanings.entrySet()) {
      String word = meaning.getKey();
      int hash = Word.hash(word);
      int place = place(hash);
      while (words[place] != null) {
        place = place(place + 1);
      }
      hashes[place] = hash;
      words[place] = word;
      values[place] = meaning.getValue();
    }
  }

  /** The words of a list of the word file {@code prose-words}, with their meanings. */
  public static WordMap<String> named(String list) {
    return new WordMap<>(WordLists.named(list));
  }

  /** The words of a list of the word file {@code prose-words}, with the numbers they mean. */
  public static WordMap<BigDecimal> numbers(String list) {
    return new WordMap<>(WordLists.numbers(list));
  }

  private int place(int hash) {
    return hash & (words.length - 1);
  }

  /** What a word means, or null if it is none of these. */
  @SuppressWarnings("unchecked") // put there as what it is
  public @Nullable V get(Word word) {
    int hash = word.hash();
    int place = place(hash);
    for (String known = words[place]; known != null; known = words[place]) {
      if (hashes[place] == hash && word.is(known)) {
        return (V) values[place];
      }
      place = place(place + 1);
    }
    return null;
  }
}
