package dev.casebook.prose.word;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the places of a text where a number may begin, and passes over everything else without
 * allocating.
 */
public final class Candidates {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH_BYTE = 0x0101010101010101L;
  private static final long HIGH_BITS = EACH_BYTE << 7;
  private static final long LOWER_CASE = EACH_BYTE << 5;

  /** What lifts a letter and all behind it into the high bit. */
  private static final long FROM_A = EACH_BYTE * (0x80 - 'a');

  private static final long BEHIND_Z = EACH_BYTE * (0x80 - 'z' - 1);
  private static final int THREE_LETTERS = 0xFFFFFF;
  private static final int HIGH_BIT = 0x80;
  private static final int LOW_BITS = 0x7F;
  private static final int HASH_BITS = 13;
  private static final int SPREAD = 0x9E3779B1;

  /** By the hash of three letters, whether a word that names a number may begin with them. */
  private static final long[] BEGINNINGS = new long[(1 << HASH_BITS) / Long.SIZE];

  static {
    for (String word : OpeningWords.all()) {
      int hash = hash((int) INTS.get(new Prose(word).narrow(), 0));
      BEGINNINGS[hash / Long.SIZE] |= 1L << hash;
    }
  }

  private final Prose text;
  private final byte[] bytes;

  /** The candidates of any text. */
  public Candidates(Prose text) {
    this.text = text;
    this.bytes = text.narrow();
  }

  /**
   * The next digit or sign for a number, or the start of the next word that names a number or holds
   * a digit.
   *
   * @param from an index at which no word is cut apart
   * @return the index, or the length of the text if there is none
   */
  public int next(int from) {
    if (isOpening((int) INTS.get(bytes, from), from)) {
      return from;
    }
    for (int i = from; i < text.length(); i += Long.BYTES) {
      int found = behindOthers(nonLetters((long) LONGS.get(bytes, i)), i, from);
      if (found >= 0) {
        return found;
      }
    }
    return text.length();
  }

  /** The first of eight characters that is a digit, or that a word for a number stands behind. */
  private int behindOthers(long nonLetters, int start, int from) {
    for (long rest = nonLetters; rest != 0; rest &= rest - 1) {
      int index = start + Long.numberOfTrailingZeros(rest) / Byte.SIZE;
      int four = (int) INTS.get(bytes, index);
      if (Characters.isDigit((char) (four & 0xFF))) {
        return nameStart(index, from);
      }
      boolean ascii = (four & HIGH_BIT) == 0 && (four & LOW_BITS) != 0;
      if (!ascii && Characters.isNumberSign(text.at(index))) {
        return index;
      }
      if (isOpening(four >>> Byte.SIZE, index + 1)) {
        return index + 1;
      }
    }
    return -1;
  }

  /** The high bits of those bytes that are no letters of ASCII. */
  private static long nonLetters(long eight) {
    long lower = (eight | LOWER_CASE) & ~HIGH_BITS;
    return (~(lower + FROM_A) | (lower + BEHIND_Z) | eight) & HIGH_BITS;
  }

  private static int hash(int letters) {
    int lower = (letters | (int) LOWER_CASE) & THREE_LETTERS;
    return (lower * SPREAD) >>> (Integer.SIZE - HASH_BITS);
  }

  /** Whether a word that names a number begins with these letters, here where no word goes on. */
  private boolean isOpening(int letters, int index) {
    int hash = hash(letters);
    return (BEGINNINGS[hash / Long.SIZE] >>> hash & 1) != 0
        && !isLetter(index - 1)
        && OpeningWords.has(text, index, wordEnd(index));
  }

  private boolean isLetter(int index) {
    return Characters.isLetter(text.at(index));
  }

  private int wordEnd(int letter) {
    int end = letter;
    while (isLetter(end)) {
      end++;
    }
    return end;
  }

  /** The start of the word that a digit goes on with, or the digit itself. */
  private int nameStart(int digit, int from) {
    for (int end = digit; end > from && end >= digit - 2; end--) {
      if (isLetter(end - 1)) {
        return holdsDigit(text, end) ? wordStart(end, from) : digit;
      }
    }
    return digit;
  }

  private int wordStart(int end, int from) {
    int start = end;
    while (start > from && isLetter(start - 1)) {
      start--;
    }
    return start;
  }

  /** Whether a word that ends here goes on with a digit, as in EC2, GPT-5 or key=5. */
  public static boolean holdsDigit(Prose text, int end) {
    char c = text.at(end);
    return switch (c) {
      case '-', '.', '_', '/', '=', '@', '\u2010', '\u2011' -> Characters.isDigit(text.at(end + 1));
      case '+' -> Characters.isDigit(text.at(text.at(end + 1) == '+' ? end + 2 : end + 1));
      default -> Characters.isDigit(c);
    };
  }
}
