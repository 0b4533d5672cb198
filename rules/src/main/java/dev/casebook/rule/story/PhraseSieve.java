package dev.casebook.rule.story;

import dev.casebook.data.Folding;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds the places of a text where one of some phrases may stand, by a look at every seventh place
 * or so: whatever is there of a phrase is one of few blocks of four characters. Upper and lower
 * case count alike, and so do all characters that fold to an apostrophe.
 */
final class PhraseSieve {
  private static final VarHandle BLOCKS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final String APOSTROPHES = Folding.allOf('\'');
  private static final int BLOCK = Integer.BYTES;

  /** What upper and lower case of four letters have in common. */
  private static final int FOLDED = 0x1F1F1F1F;

  private static final int SPREAD = 0x9E3779B1;
  private static final int HASH_BITS = 16;

  /** The distance of two looks: no phrase fits between them. */
  private final int stride;

  /** By the hash of a block, whether it is one of a phrase, near enough to its beginning. */
  private final long[] parts = new long[(1 << HASH_BITS) / Long.SIZE];

  /** By the hash of a block, whether phrases begin with it. */
  private final long[] beginnings = new long[(1 << HASH_BITS) / Long.SIZE];

  /**
   * A sieve.
   *
   * @param phrases phrases in lower case, with straight apostrophes
   */
  PhraseSieve(List<String> phrases) {
    stride = phrases.stream().mapToInt(String::length).min().orElseThrow() - BLOCK + 1;
    for (String phrase : phrases) {
      for (int i = 0; i < APOSTROPHES.length(); i++) {
        String spelled = phrase.replace('\'', (char) (APOSTROPHES.charAt(i) & 0xFF));
        add(spelled.getBytes(StandardCharsets.ISO_8859_1));
      }
    }
  }

  private void add(byte[] phrase) {
    add(beginnings, hash(phrase, 0));
    for (int start = 0; start < stride; start++) {
      add(parts, hash(phrase, start));
    }
  }

  private static void add(long[] set, int hash) {
    set[hash / Long.SIZE] |= 1L << hash;
  }

  private static boolean has(long[] set, int hash) {
    return (set[hash / Long.SIZE] >>> hash & 1) != 0;
  }

  private static int hash(byte[] text, int at) {
    return (((int) BLOCKS.get(text, at) & FOLDED) * SPREAD) >>> (Integer.SIZE - HASH_BITS);
  }

  /**
   * The next place where a phrase may begin.
   *
   * @param text the low bytes of the characters of any text
   * @param from an index
   * @return the index, or -1 if no phrase begins there or behind it
   */
  int next(byte[] text, int from) {
    for (int at = from + stride - 1; at <= text.length - BLOCK; at += stride) {
      if (has(parts, hash(text, at))) {
        for (int start = at - stride + 1; start <= at; start++) {
          if (has(beginnings, hash(text, start))) {
            return start;
          }
        }
      }
    }
    return -1;
  }
}
