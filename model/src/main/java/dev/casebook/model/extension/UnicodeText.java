package dev.casebook.model.extension;

/** Text that UTF-8 can carry: every surrogate is one of a pair (RFC 7493, section 2.1). */
public final class UnicodeText {
  private UnicodeText() {}

  /**
   * Whether every surrogate in a text is one of a pair.
   *
   * @param text any text
   * @return false if UTF-8 cannot carry the text
   */
  public static boolean isWellFormed(CharSequence text) {
    int i = 0;
    while (i < text.length()) {
      int codePoint = Character.codePointAt(text, i);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  static void requireWellFormed(String text) {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException("Text holds an unpaired surrogate, which is no character");
    }
  }
}
