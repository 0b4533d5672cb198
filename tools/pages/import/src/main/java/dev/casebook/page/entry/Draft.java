package dev.casebook.page.entry;

import java.util.List;

/**
 * What was drafted from a sentence, for an editor to look at.
 *
 * @param item the metric or trade-off
 * @param start the index of its quote in the text it was drafted from
 * @param guesses what the sentence does not say
 * @param <T> the type of the item
 */
public record Draft<T>(T item, int start, List<String> guesses) {
  /** Keeps the guesses unchanged. */
  public Draft {
    guesses = List.copyOf(guesses);
  }
}
