package dev.casebook.prose;

import dev.casebook.data.Folding;
import dev.casebook.prose.word.Characters;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A text as quotes are compared: without characters that cannot be seen, in Unicode normalization
 * form C, with typographic quotes and dashes as ASCII, and white space collapsed. The data file
 * {@code folding} lists the characters.
 */
public final class FoldedText {
  /** Characters from here on may join the one before them when normalized. */
  private static final char FIRST_COMBINING = '\u0300';

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
        || (text.charAt(end) < FIRST_COMBINING && !Folding.isUnseen(text.charAt(end)));
  }

  private static boolean isVisible(char c) {
    return c > ' ' && c < FIRST_COMBINING && !Folding.isUnseen(c) && !Characters.isSpace(c);
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
    String normal = Folding.normalized(withoutUnseen(text), Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(normal.length());
    boolean space = false;
    for (int i = 0; i < normal.length(); i++) {
      char c = Folding.fold(normal.charAt(i));
      if (c == ' ') {
        space = true;
      } else {
        if (space && !folded.isEmpty()) {
          folded.append(' ');
        }
        space = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static String withoutUnseen(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Folding.isUnseen(text.charAt(i))) {
        seen.append(text.charAt(i));
      }
    }
    return seen.toString();
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
