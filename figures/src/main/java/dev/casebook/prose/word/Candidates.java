package dev.casebook.prose.word;

/**
 * Finds the places of a text where a number may begin, and passes over everything else without
 * allocating.
 */
public final class Candidates {
  private static final int OTHER = 0;
  private static final int DIGIT = 28;
  private static final int FOREIGN_LETTER = 29;
  private static final int BITS = 5;
  private static final int FOUR_CHARACTERS = (1 << (4 * BITS)) - 1;
  private static final int HASHES = 1 << 12;

  /** The kinds of ASCII characters; letters are 1 to 26. */
  private static final byte[] KINDS = new byte[128];

  /** By the hash of the kinds of four characters, whether a word that names a number may begin. */
  private static final boolean[] BEGINNINGS = new boolean[HASHES];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = (byte) (Characters.isLetter(c) ? c & 0x1F : Characters.isDigit(c) ? DIGIT : OTHER);
    }
    for (String word : OpeningWords.all()) {
      int letters = 0;
      for (int i = 0; i < OpeningWords.SHORTEST; i++) {
        letters = letters << BITS | kind(word.charAt(i));
      }
      BEGINNINGS[hash(OTHER << (3 * BITS) | letters)] = true;
      BEGINNINGS[hash(DIGIT << (3 * BITS) | letters)] = true;
    }
  }

  private final String text;

  /** The same, since reading an array is faster by half. */
  private final char[] characters;

  /** The candidates of any text. */
  public Candidates(String text) {
    this.text = text;
    this.characters = text.toCharArray();
  }

  /**
   * The next digit, or the start of the next word that names a number or holds a digit.
   *
   * @param from an index at which no word is cut apart
   * @return the index, or the length of the text if there is none
   */
  public int next(int from) {
    int kinds = OTHER;
    for (int i = from; i < characters.length; i++) {
      int kind = kind(characters[i]);
      kinds = (kinds << BITS | kind) & FOUR_CHARACTERS;
      if (kind == DIGIT) {
        return nameStart(i, from);
      }
      if (BEGINNINGS[hash(kinds)]) {
        int start = i + 1 - OpeningWords.SHORTEST;
        if (startsWord(start, from) && OpeningWords.has(characters, start, wordEnd(i))) {
          return start;
        }
      }
    }
    return characters.length;
  }

  private static int hash(int kinds) {
    return (kinds ^ kinds >>> 8) & (HASHES - 1);
  }

  private static int kind(char c) {
    return c < KINDS.length ? KINDS[c] : Character.isLetter(c) ? FOREIGN_LETTER : OTHER;
  }

  private boolean isLetter(int index) {
    int kind = kind(characters[index]);
    return kind != OTHER && kind != DIGIT;
  }

  private boolean startsWord(int start, int from) {
    return start == from || (start > from && !isLetter(start - 1));
  }

  private int wordEnd(int letter) {
    int end = letter;
    while (end < characters.length && isLetter(end)) {
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
  public static boolean holdsDigit(String text, int end) {
    char c = Characters.at(text, end);
    return switch (c) {
      case '-', '.', '_', '/', '=', '@', '\u2010', '\u2011' ->
          Characters.isDigit(Characters.at(text, end + 1));
      case '+' ->
          Characters.isDigit(
              Characters.at(text, Characters.at(text, end + 1) == '+' ? end + 2 : end + 1));
      default -> Characters.isDigit(c);
    };
  }
}
