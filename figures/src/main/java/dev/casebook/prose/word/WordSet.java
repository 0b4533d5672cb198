package dev.casebook.prose.word;

/** Words that are looked up where they stand in a text, in whatever case. */
public final class WordSet {
  private final WordMap<String> words;

  private WordSet(WordMap<String> words) {
    this.words = words;
  }

  /** The words of a list of the word file {@code prose-words}. */
  public static WordSet named(String list) {
    return new WordSet(WordMap.named(list));
  }

  boolean has(Word word) {
    return words.get(word) != null;
  }
}
