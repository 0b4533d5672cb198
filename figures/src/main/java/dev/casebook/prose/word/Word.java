package dev.casebook.prose.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word of a text: letters in a row, and what letters, digits and hyphens follow when read as a
 * compound.
 */
public final class Word {
  private final String text;
  private final int start;
  private final int end;
  private @Nullable String string;
  private @Nullable String lower;
  private int hash;

  public Word(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The text it stands in. */
  public String text() {
    return text;
  }

  /** The index of its first letter. */
  public int start() {
    return start;
  }

  /** The index behind its last character. */
  public int end() {
    return end;
  }

  /** The word as it stands in the text. */
  public String string() {
    String known = string;
    if (known == null) {
      known = text.substring(start, end);
      string = known;
    }
    return known;
  }

  /** Longer words are not looked at, so that a text of one word stays cheap. */
  private static final int LONGEST = 40;

  private static final int WIDEST_GAP = 3;

  /** What upper case lacks of lower case in ASCII. */
  private static final int ASCII_CASE = 0x20;

  /** The word that begins at an index, or null if there is none, or one that is too long. */
  public static @Nullable Word at(String text, int start) {
    int end = start;
    while (end - start <= LONGEST && Characters.isLetter(Characters.at(text, end))) {
      end++;
    }
    return end == start || end - start > LONGEST ? null : new Word(text, start, end);
  }

  /** The word behind the white space at an index, or null if anything else stands there. */
  public static @Nullable Word after(String text, int index) {
    int next = afterGap(text, index);
    return next < 0 ? null : at(text, next);
  }

  /** The index behind a short gap of white space, or -1 if there is no gap. */
  public static int afterGap(String text, int index) {
    int next = index;
    while (next - index < WIDEST_GAP && Characters.isSpace(Characters.at(text, next))) {
      next++;
    }
    return next == index ? -1 : next;
  }

  /** The word before the white space that ends at an index, or null. */
  public static @Nullable Word before(String text, int index) {
    int end = index;
    while (index - end < WIDEST_GAP && Characters.isSpace(Characters.at(text, end - 1))) {
      end--;
    }
    return end == index ? null : endingAt(text, end);
  }

  /** The word that ends at an index, or null. */
  public static @Nullable Word endingAt(String text, int end) {
    int start = end;
    while (end - start <= LONGEST && Characters.isLetter(Characters.at(text, start - 1))) {
      start--;
    }
    return start == end || end - start > LONGEST ? null : new Word(text, start, end);
  }

  public @Nullable Word next() {
    return after(text, end);
  }

  public @Nullable Word previous() {
    return before(text, start);
  }

  /** This word with the digits, letters and joining hyphens behind it. */
  public Word compound() {
    int last = end;
    while (last - start <= LONGEST) {
      char c = Characters.at(text, last);
      boolean joined = Characters.isHyphen(c) || c == '_';
      if (Characters.isLetterOrDigit(c)) {
        last++;
      } else if (joined && Characters.isLetterOrDigit(Characters.at(text, last + 1))) {
        last += 2;
      } else {
        break;
      }
    }
    return new Word(text, start, last);
  }

  /** Whether this is a word, in whatever case; it is given in lower case. */
  public boolean is(String word) {
    return end - start == word.length()
        && (text.charAt(start) | ASCII_CASE) == word.charAt(0)
        && text.regionMatches(true, start, word, 0, word.length());
  }

  public boolean in(WordSet words) {
    return words.has(this);
  }

  /** The same for words that differ in case alone. */
  int hash() {
    if (hash == 0) {
      hash = hash(text, start, end);
    }
    return hash;
  }

  /** The hash of the word between two indices. */
  static int hash(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + (text.charAt(i) | ASCII_CASE);
    }
    return hash;
  }

  /** The word in lower case. */
  public String lower() {
    String known = lower;
    if (known == null) {
      known = string().toLowerCase(Locale.ROOT);
      lower = known;
    }
    return known;
  }

  public boolean capitalized() {
    return Character.isUpperCase(text.charAt(start));
  }

  /** Whether it has a capital anywhere: iOS. */
  public boolean hasCapital() {
    for (int i = start; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hyphen ties it to what stands before or behind it. */
  public boolean hyphenated() {
    return Characters.isHyphen(Characters.at(text, end))
        || Characters.isHyphen(Characters.at(text, start - 1));
  }

  /** Whether a sentence, a line or a quotation begins with it. */
  public boolean opensSentence() {
    int before = start - 1;
    while (start - before <= WIDEST_GAP && Characters.isSpace(Characters.at(text, before))) {
      before--;
    }
    return before < 0 || !isInner(text.charAt(before)) || text.charAt(start - 1) == '\n';
  }

  private static boolean isInner(char c) {
    return Characters.isLetterOrDigit(c)
        || c == ','
        || c == ')'
        || c == '%'
        || c == '/'
        || Characters.isHyphen(c);
  }
}
