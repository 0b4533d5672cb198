package dev.casebook.prose.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/**
 * A text that is looked at around its numbers, again and again: its characters are at hand, and
 * words that were met are kept for those who ask next.
 */
public final class Prose {
  /** White space beyond this parts words that have nothing to do with each other. */
  static final int WIDEST_GAP = 3;

  private static final char LATIN_1 = 0xFF;

  /** Room for those who read several bytes at once. */
  static final int ZEROS = Long.BYTES + Integer.BYTES;

  /** How many words are kept: those around one number. A power of two. */
  private static final int KEPT = 32;

  private final String text;
  private final byte[] narrow;

  /** The characters, where some are beyond Latin-1. */
  private final char @Nullable [] wide;

  private final @Nullable Word[] starting = new Word[KEPT];
  private final @Nullable Word[] ending = new Word[KEPT];

  /** Any text. */
  @SuppressWarnings("deprecation") // copied many times faster than characters are encoded
  public Prose(String text) {
    this.text = text;
    this.narrow = new byte[text.length() + ZEROS];
    text.getBytes(0, text.length(), narrow, 0);
    boolean isLatin = new String(narrow, 0, text.length(), ISO_8859_1).equals(text);
    this.wide = isLatin ? null : text.toCharArray();
    for (int i = 0; wide != null && i < wide.length; i++) {
      narrow[i] = wide[i] > LATIN_1 ? 0 : narrow[i];
    }
  }

  /** The character at an index, or a NUL outside of the text. */
  public char at(int index) {
    if (index < 0 || index >= length()) {
      return '\0';
    }
    return wide == null ? (char) (narrow[index] & LATIN_1) : wide[index];
  }

  /**
   * The characters as bytes, those beyond Latin-1 as zeros, with {@value #ZEROS} zeros behind them.
   */
  byte[] narrow() {
    return narrow;
  }

  public int length() {
    return narrow.length - ZEROS;
  }

  public String substring(int start, int end) {
    return text.substring(start, end);
  }

  public boolean startsWith(String prefix, int start) {
    return text.startsWith(prefix, start);
  }

  /** The letters in a row that begin at an index, or null if there are none or too many. */
  public @Nullable Word wordAt(int start) {
    Word known = starting[start & (KEPT - 1)];
    if (known != null && known.start() == start) {
      return known;
    }
    int end = start;
    while (end - start <= Word.LONGEST && Characters.isLetter(at(end))) {
      end++;
    }
    return end == start || end - start > Word.LONGEST ? null : keep(new Word(this, start, end));
  }

  /** The letters in a row that end at an index, or null if there are none or too many. */
  public @Nullable Word wordEndingAt(int end) {
    Word known = ending[end & (KEPT - 1)];
    if (known != null && known.end() == end) {
      return known;
    }
    int start = end;
    while (end - start <= Word.LONGEST && Characters.isLetter(at(start - 1))) {
      start--;
    }
    return end == start || end - start > Word.LONGEST ? null : keep(new Word(this, start, end));
  }

  /** The word behind the white space at an index, or null if anything else stands there. */
  public @Nullable Word wordAfter(int index) {
    int next = afterGap(index);
    return next < 0 ? null : wordAt(next);
  }

  /** The word before the white space that ends at an index, or null. */
  public @Nullable Word wordBefore(int index) {
    int end = index;
    while (index - end < WIDEST_GAP && Characters.isSpace(at(end - 1))) {
      end--;
    }
    return end == index ? null : wordEndingAt(end);
  }

  /** The index behind a short gap of white space, or -1 if there is no gap. */
  public int afterGap(int index) {
    int next = index;
    while (next - index < WIDEST_GAP && Characters.isSpace(at(next))) {
      next++;
    }
    return next == index ? -1 : next;
  }

  /** A word that is cut apart at one end is none for those who come from there. */
  private Word keep(Word word) {
    if (!Characters.isLetter(at(word.end()))) {
      starting[word.start() & (KEPT - 1)] = word;
    }
    if (!Characters.isLetter(at(word.start() - 1))) {
      ending[word.end() & (KEPT - 1)] = word;
    }
    return word;
  }
}
