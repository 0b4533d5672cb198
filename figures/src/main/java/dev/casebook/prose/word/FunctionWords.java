package dev.casebook.prose.word;

/** The small words of English that end a noun phrase. */
public final class FunctionWords {
  private static final WordSet ALL = WordSet.named("function-words");

  private FunctionWords() {}

  private static boolean isCountry(Word word) {
    return word.is("us") && word.string().equals("US");
  }

  public static boolean has(Word word) {
    return word.in(ALL) && !isCountry(word);
  }
}
