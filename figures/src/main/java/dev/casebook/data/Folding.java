package dev.casebook.data;

import java.text.Normalizer;
import java.util.Arrays;

/** What single characters are folded to before texts are compared. */
public final class Folding {
  private static final char UNSEEN = 0;
  private static final int HEX = 16;
  private static final char FIRST_COMBINING = '\u0300';
  private static final int MOST_MARKS = 30;

  /** By a character, what it is folded to. */
  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = (char) c;
    }
    for (var row : DataFile.rows("folding", "from", "to", "kind")) {
      String[] range = row.get(0).replace("U+", "").split("\\.\\.", -1);
      Arrays.fill(
          FOLDED,
          Integer.parseInt(range[0], HEX),
          Integer.parseInt(range[range.length - 1], HEX) + 1,
          row.get(1).isEmpty() ? UNSEEN : row.get(1).charAt(0));
    }
  }

  private Folding() {}

  /**
   * Whether a character is dropped, since it cannot be seen.
   *
   * @param c a character
   * @return true for soft hyphens, characters without width and marks of direction
   */
  public static boolean isUnseen(char c) {
    return FOLDED[c] == UNSEEN && c != UNSEEN;
  }

  /**
   * A character as it is compared.
   *
   * @param c a character that is not dropped
   * @return a straight quote, a hyphen or a space for those that are like one, otherwise itself
   */
  public static char fold(char c) {
    return FOLDED[c];
  }

  /**
   * All characters that fold to one.
   *
   * @param folded a folded character
   * @return them, with the character itself, in the order of Unicode
   */
  public static String allOf(char folded) {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < FOLDED.length; c++) {
      if (FOLDED[c] == folded) {
        all.append((char) c);
      }
    }
    return all.toString();
  }

  /**
   * A text in a Unicode normalization form.
   *
   * <p>Of a longer run of combining marks, each 30 are put in order by themselves, as in the
   * stream-safe format of UAX #15: the time to sort a run grows with the square of its length.
   *
   * @param text any text
   * @param form a form that composes
   * @return the normalized text
   */
  public static String normalized(String text, Normalizer.Form form) {
    StringBuilder normal = new StringBuilder();
    int from = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      marks = isMark(text.codePointAt(i)) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        normal.append(Normalizer.normalize(text.substring(from, i), form));
        from = i;
        marks = 1;
      }
    }
    return normal.append(Normalizer.normalize(text.substring(from), form)).toString();
  }

  /**
   * A text in lower case, letter by letter. Java's own lower case looks at the letters around a
   * capital sigma, which takes the square of their number, and may have more letters than the text.
   *
   * @param text any text
   * @return the text in lower case, of the same length
   */
  public static String lowerCase(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }

  private static boolean isMark(int c) {
    int type = c < FIRST_COMBINING ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
