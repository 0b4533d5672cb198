package dev.casebook.prose.word;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words that are looked up where they stand in a text, in whatever case. */
public final class WordSet {
  private final WordMap<String> words;

  private WordSet(WordMap<String> words) {
    this.words = words;
  }

  /** These words, in lower case; several of them may stand in one string, parted by blanks. */
  public static WordSet of(String... words) {
    return new WordSet(
        new WordMap<>(
            Arrays.stream(words)
                .flatMap(some -> Arrays.stream(some.split(" ", -1)))
                .collect(Collectors.toMap(Function.identity(), Function.identity()))));
  }

  boolean has(Word word) {
    return words.get(word) != null;
  }
}
