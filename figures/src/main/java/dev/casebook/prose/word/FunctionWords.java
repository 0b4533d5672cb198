package dev.casebook.prose.word;

/** The small words of English that end a noun phrase. */
public final class FunctionWords {
  private static final WordSet ALL = WordSet.named("function-words");

  private FunctionWords() {}

  public static boolean has(Word word) {
    return word.in(ALL);
  }
}
