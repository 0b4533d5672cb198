package dev.casebook.prose.word;

/**
 * Finds the places of a text where a number may begin, and passes over everything else without
 * allocating.
 */
public final class Candidates {
  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte[] KINDS = new byte[128];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = Characters.isLetter(c) ? LETTER : Characters.isDigit(c) ? DIGIT : OTHER;
    }
  }

  private Candidates() {}

  /**
   * The next digit, or the start of the next word that names a number or holds a digit.
   *
   * @param text any text
   * @param from an index at which no word is cut apart
   * @return the index, or the length of the text if there is none
   */
  public static int next(String text, int from) {
    int length = text.length();
    int i = from;
    while (i < length) {
      byte kind = kind(text.charAt(i));
      if (kind == DIGIT) {
        return i;
      }
      if (kind == OTHER) {
        i++;
        continue;
      }
      int start = i;
      char behind;
      do {
        i++;
        behind = i < length ? text.charAt(i) : ' ';
      } while (kind(behind) == LETTER);
      if (OpeningWords.has(text, start, i) || (behind != ' ' && holdsDigit(text, i))) {
        return start;
      }
    }
    return length;
  }

  private static byte kind(char c) {
    return c < KINDS.length ? KINDS[c] : Character.isLetter(c) ? LETTER : OTHER;
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
