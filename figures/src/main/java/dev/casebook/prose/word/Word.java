package dev.casebook.prose.word;

import dev.casebook.data.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A word of a text: letters in a row, and what letters, digits and hyphens follow when read as a
 * compound.
 */
public final class Word {
  /** Longer words are not looked at, so that a text of one word stays cheap. */
  static final int LONGEST = 40;

  /** What upper case lacks of lower case in ASCII. */
  private static final int ASCII_CASE = 0x20;

  private final Prose text;
  private final int start;
  private final int end;
  private @Nullable String string;
  private @Nullable String lower;
  private int hash;

  public Word(Prose text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** A word by itself. */
  public static Word of(String word) {
    return new Word(new Prose(word), 0, word.length());
  }

  /** The text it stands in. */
  public Prose text() {
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

  /** The word behind white space or a hyphen at an index, or null. */
  public static @Nullable Word following(Prose text, int index) {
    return Characters.isHyphen(text.at(index)) ? text.wordAt(index + 1) : text.wordAfter(index);
  }

  public @Nullable Word next() {
    return text.wordAfter(end);
  }

  public @Nullable Word previous() {
    return text.wordBefore(start);
  }

  /** This word with the digits, letters and joining hyphens behind it. */
  public Word compound() {
    int last = end;
    while (last - start <= LONGEST) {
      char c = text.at(last);
      boolean joined = Characters.isHyphen(c) || c == '_' || (c == '/' && isLetters(last + 1));
      if (Characters.isLetterOrDigit(c)) {
        last++;
      } else if (joined && Characters.isLetterOrDigit(text.at(last + 1))) {
        last += 2;
      } else {
        break;
      }
    }
    return new Word(text, start, last);
  }

  /** Whether letters stand at an index and at the end of this word: A/B. */
  private boolean isLetters(int index) {
    return Characters.isLetter(text.at(index)) && Characters.isLetter(text.at(index - 2));
  }

  /** Whether this is a word, in whatever case; it is given in lower case. */
  public boolean is(String word) {
    return end - start == word.length()
        && (text.at(start) | ASCII_CASE) == word.charAt(0)
        && stands(word);
  }

  private boolean stands(String word) {
    for (int i = 1; i < word.length(); i++) {
      if ((text.at(start + i) | ASCII_CASE) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  public boolean in(WordSet words) {
    return words.has(this);
  }

  /** The same for words that differ in case alone. */
  int hash() {
    if (hash == 0) {
      int folded = end - start;
      for (int i = start; i < end; i++) {
        folded = 31 * folded + (text.at(i) | ASCII_CASE);
      }
      hash = folded;
    }
    return hash;
  }

  /** What {@link #hash()} is for a word. */
  static int hash(String word) {
    int folded = word.length();
    for (int i = 0; i < word.length(); i++) {
      folded = 31 * folded + (word.charAt(i) | ASCII_CASE);
    }
    return folded;
  }

  /** The word in lower case. */
  public String lower() {
    String known = lower;
    if (known == null) {
      known = Folding.lowerCase(string());
      lower = known;
    }
    return known;
  }

  public boolean capitalized() {
    return Character.isUpperCase(text.at(start));
  }

  /** Whether it has a capital anywhere: iOS. */
  public boolean hasCapital() {
    for (int i = start; i < end; i++) {
      if (Character.isUpperCase(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hyphen ties it to what stands before or behind it. */
  public boolean hyphenated() {
    return Characters.isHyphen(text.at(end)) || Characters.isHyphen(text.at(start - 1));
  }

  /** Whether a sentence, a line or a quotation begins with it. */
  public boolean opensSentence() {
    int before = start - 1;
    while (start - before <= Prose.WIDEST_GAP && Characters.isSpace(text.at(before))) {
      before--;
    }
    return before < 0 || !isInner(text.at(before)) || text.at(start - 1) == '\n';
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
