package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A text as quotes are compared: in Unicode normalization form C, with typographic quotes and
 * dashes as ASCII, and white space collapsed.
 *
 * <ul>
 *   <li>Soft hyphens and characters without width are left out: they are not seen.
 *   <li>Single quotes, apostrophes and primes become {@code '}; double quotes, double primes and
 *       guillemets become {@code "}.
 *   <li>Hyphens and dashes of every length and the minus sign become {@code -}.
 *   <li>White space of any kind and number becomes one space, and none at either end.
 * </ul>
 */
public final class FoldedText {
  /** Characters from here on may join the one before them when normalized. */
  private static final char FIRST_COMBINING = '\u0300';

  private static final int MOST_MARKS = 30;

  private static final char ASCII = 128;
  private static final int ASCII_BITS = 7;
  private static final int OPENING = Long.SIZE / ASCII_BITS;

  private final String folded;

  private FoldedText(String folded) {
    this.folded = folded;
  }

  /**
   * Folds a text.
   *
   * @param text any text
   * @return the folded text
   */
  public static FoldedText of(String text) {
    return new FoldedText(isFolded(text) ? text : fold(text));
  }

  /**
   * The first letters and digits of ASCII in a folded text, as a number: texts that differ in them
   * are not equal when folded. Most texts need not be folded for it.
   *
   * @param text any text
   * @return the first nine of them, seven bits each
   */
  public static long opening(String text) {
    long opening = 0;
    int letters = 0;
    for (int i = 0; i < text.length() && text.charAt(i) < FIRST_COMBINING; i++) {
      if (letters == OPENING) {
        return opening;
      }
      if (isOpening(text.charAt(i))) {
        opening = (opening << ASCII_BITS) | text.charAt(i);
        letters++;
      }
    }
    return openingOfFolded(of(text).folded);
  }

  private static long openingOfFolded(String folded) {
    long opening = 0;
    int letters = 0;
    for (int i = 0; i < folded.length() && letters < OPENING; i++) {
      if (isOpening(folded.charAt(i))) {
        opening = (opening << ASCII_BITS) | folded.charAt(i);
        letters++;
      }
    }
    return opening;
  }

  private static boolean isOpening(char c) {
    return c < ASCII && Characters.isLetterOrDigit(c);
  }

  /**
   * Whether a quote stands in this text.
   *
   * @param quote the quote
   * @return true if the folded quote is part of this text and not empty
   */
  public boolean contains(FoldedText quote) {
    return !quote.folded.isEmpty() && folded.contains(quote.folded);
  }

  /**
   * Whether folding cannot change anything at the edges of a quote that a text has: then the text
   * has it when both are folded, too.
   *
   * @param quote the quote
   * @param text the text
   * @param index where the quote begins in the text
   * @return true if it is so; false says nothing of the folded texts
   */
  public static boolean isFoldedAlike(String quote, String text, int index) {
    if (quote.isEmpty() || !isVisible(quote.charAt(0))) {
      return false;
    }
    int end = index + quote.length();
    return end == text.length()
        || (text.charAt(end) < FIRST_COMBINING && !isUnseen(text.charAt(end)));
  }

  private static boolean isVisible(char c) {
    return c > ' ' && c < FIRST_COMBINING && !isUnseen(c) && !Characters.isSpace(c);
  }

  /** Whether a text is ASCII that folding leaves as it is. */
  private static boolean isFolded(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean spaceBefore = space;
      space = c == ' ';
      if (c > '~' || (c < ' ' && Characters.isSpace(c)) || (space && spaceBefore)) {
        return false;
      }
    }
    return text.isEmpty() || !space;
  }

  private static String fold(String text) {
    String normal = normalized(withoutUnseen(text), Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(normal.length());
    boolean space = false;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (Characters.isSpace(c)) {
        space = true;
      } else {
        if (space && !folded.isEmpty()) {
          folded.append(' ');
        }
        space = false;
        folded.append(ascii(c));
      }
    }
    return folded.toString();
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

  private static boolean isMark(int c) {
    int type = c < FIRST_COMBINING ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static String withoutUnseen(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isUnseen(text.charAt(i))) {
        seen.append(text.charAt(i));
      }
    }
    return seen.toString();
  }

  private static boolean isUnseen(char c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
  }

  private static char ascii(char c) {
    return switch (c) {
      case '‘', '’', '‚', '‛', '′', 'ʼ' -> '\'';
      case '“', '”', '„', '‟', '″', '«', '»' -> '"';
      default -> Characters.isDash(c) ? '-' : c;
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FoldedText text && folded.equals(text.folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  /** The folded text. */
  @Override
  public String toString() {
    return folded;
  }
}
