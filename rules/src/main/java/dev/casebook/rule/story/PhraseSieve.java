package dev.casebook.rule.story;

import java.util.List;

/**
 * Tells texts in which none of some phrases can stand, in one pass without a branch: the shift-and
 * algorithm of Baeza-Yates and Gonnet (1992) for the first characters of all phrases at once.
 */
final class PhraseSieve {
  private static final int BEGINNING = 5;
  private static final int BEGINNINGS_A_WORD = Long.SIZE / BEGINNING;
  private static final int BYTE = 0xFF;

  /** For the low byte of a character, the places in beginnings where it may stand. */
  private final long[] first = new long[BYTE + 1];

  private final long[] second = new long[BYTE + 1];

  /** The places where beginnings begin; each ends right before the next begins. */
  private final long starts;

  /**
   * A sieve.
   *
   * @param phrases phrases in lower case, with straight apostrophes
   */
  PhraseSieve(List<String> phrases) {
    List<String> beginnings =
        phrases.stream().map(phrase -> phrase.substring(0, BEGINNING)).distinct().toList();
    if (beginnings.size() > 2 * BEGINNINGS_A_WORD) {
      throw new IllegalArgumentException("Too many beginnings: " + beginnings.size());
    }
    long bits = 0;
    for (int i = 0; i < BEGINNINGS_A_WORD; i++) {
      bits |= 1L << (i * BEGINNING);
    }
    starts = bits;
    for (int i = 0; i < beginnings.size(); i++) {
      long[] places = i < BEGINNINGS_A_WORD ? first : second;
      add(beginnings.get(i), places, (i % BEGINNINGS_A_WORD) * BEGINNING);
    }
  }

  private static void add(String beginning, long[] places, int from) {
    for (int i = 0; i < BEGINNING; i++) {
      char c = beginning.charAt(i);
      long place = 1L << (from + i);
      places[c] |= place;
      places[Character.toUpperCase(c)] |= place;
      if (c == '\'') {
        places['\u2019' & BYTE] |= place;
      }
    }
  }

  /** Whether the beginning of a phrase may stand in a text; characters count by their low byte. */
  boolean mayHold(String text) {
    long ends = starts << (BEGINNING - 1);
    long one = 0;
    long two = 0;
    long seen = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i) & BYTE;
      one = ((one << 1) | starts) & first[c];
      two = ((two << 1) | starts) & second[c];
      seen |= one | two;
    }
    return (seen & ends) != 0;
  }
}
