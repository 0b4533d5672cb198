package dev.casebook.rule.story;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the places of a text where one of some phrases may stand, and leaps over most others: the
 * algorithm of Wu and Manber ("A Fast Algorithm for Multi-Pattern Searching", 1994) with blocks of
 * three characters. Upper and lower case count alike, and so do an apostrophe and a right single
 * quotation mark.
 */
final class PhraseSieve {
  private static final int BLOCK = 3;
  private static final int HASHES = 1 << 12;

  /** What upper and lower case of a letter have in common. */
  private static final int FOLDED = 0x1F;

  private final int window;

  /** By the hash of the last block of a window, how far the window can leap. */
  private final byte[] leaps = new byte[HASHES];

  /** By the hash of a block, whether phrases begin with it. */
  private final boolean[] beginnings = new boolean[HASHES];

  /**
   * A sieve.
   *
   * @param phrases phrases in lower case, with straight apostrophes
   */
  PhraseSieve(List<String> phrases) {
    window = phrases.stream().mapToInt(String::length).min().orElseThrow();
    int farthest = window - BLOCK + 1;
    Arrays.fill(leaps, (byte) farthest);
    for (String phrase : phrases) {
      add(phrase, farthest);
      add(phrase.replace('\'', '\u2019'), farthest);
    }
  }

  private void add(String phrase, int farthest) {
    beginnings[block(phrase, 0)] = true;
    for (int start = 0; start < farthest; start++) {
      int block = block(phrase, start);
      leaps[block] = (byte) Math.min(leaps[block], farthest - 1 - start);
    }
  }

  private static int block(String phrase, int start) {
    return block(phrase.charAt(start), phrase.charAt(start + 1), phrase.charAt(start + 2));
  }

  /** The hash of a block: a small table stays in the cache. */
  private static int block(int first, int second, int third) {
    return ((first & FOLDED) << 7) ^ ((second & FOLDED) << 3) ^ (third & FOLDED);
  }

  /**
   * The next place where a phrase may begin.
   *
   * @param text the low bytes of the characters of any text
   * @param from an index
   * @return the index, or -1 if no phrase begins there or behind it
   */
  int next(byte[] text, int from) {
    int last = text.length - BLOCK;
    int at = from + window - BLOCK;
    while (at <= last) {
      int leap = leaps[block(text[at], text[at + 1], text[at + 2])];
      if (leap == 0) {
        int start = at - window + BLOCK;
        if (beginnings[block(text[start], text[start + 1], text[start + 2])]) {
          return start;
        }
        leap = 1;
      }
      at += leap;
    }
    return -1;
  }
}
