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
  private static final int BYTE = 0xFF;

  /** By the low byte of a character, its class: 1 to 26 for letters; others may share one. */
  private static final byte[] CLASS = new byte[BYTE + 1];

  static {
    for (int c = 0; c < CLASS.length; c++) {
      int lower = Character.toLowerCase(c);
      boolean letter = c < 128 && lower >= 'a' && lower <= 'z';
      CLASS[c] = (byte) (letter ? lower - 'a' + 1 : c == ' ' ? 27 : c == '\'' ? 28 : 0);
    }
    CLASS['\u2019' & BYTE] = CLASS['\''];
  }

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
      beginnings[block(phrase, 0)] = true;
      for (int start = 0; start < farthest; start++) {
        int block = block(phrase, start);
        leaps[block] = (byte) Math.min(leaps[block], farthest - 1 - start);
      }
    }
  }

  /** The hash of a block: a small table stays in the cache. */
  private static int block(String text, int start) {
    return (CLASS[text.charAt(start) & BYTE] << 7
            ^ CLASS[text.charAt(start + 1) & BYTE] << 3
            ^ CLASS[text.charAt(start + 2) & BYTE])
        & (HASHES - 1);
  }

  /**
   * The next place where a phrase may begin.
   *
   * @param text any text
   * @param from an index
   * @return the index, or -1 if no phrase begins there or behind it
   */
  int next(String text, int from) {
    int last = text.length() - BLOCK;
    int block = from + window - BLOCK;
    while (block <= last) {
      int leap = leaps[block(text, block)];
      if (leap == 0) {
        int start = block - window + BLOCK;
        if (beginnings[block(text, start)]) {
          return start;
        }
        leap = 1;
      }
      block += leap;
    }
    return -1;
  }
}
