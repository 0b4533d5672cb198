package dev.casebook.rule.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Markup in a text that is meant to be plain.
 *
 * @param kind what it is
 * @param start the index of its first character
 * @param end the index behind its last character
 * @param spelling the markup as it stands
 */
record Markup(Kind kind, int start, int end, String spelling) {
  /** By a character of Latin-1, 1 for those that markup may begin with. */
  private static final byte[] SUSPECTS = new byte[0x100];

  private static final int STEP = 8;

  static {
    for (char c = 0; c < SUSPECTS.length; c++) {
      SUSPECTS[c] = (byte) (MarkupForm.mayBeginWith(c) ? 1 : 0);
    }
  }

  /** A kind of markup. */
  enum Kind {
    ENTITY("the HTML entity %s; write the character that it stands for"),
    TAG("the HTML tag %s; texts are plain"),
    MARKER("the Markdown %s; texts are plain"),
    SHORTCODE("the shortcode %s; write what it stands for"),
    CONTROL("the control character %s; remove it");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind of a name in the data file. */
    static Kind of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * The next place where markup may begin, as {@link dev.casebook.rule.JoinedTexts.Scan} has it.
   */
  static int next(byte[] characters, int from) {
    int i = from;
    for (; i + STEP <= characters.length; i += STEP) {
      if (holdsSuspect(characters, i)) {
        int found = next(characters, i, i + STEP);
        if (found >= 0) {
          return found;
        }
      }
    }
    return next(characters, i, characters.length);
  }

  /** Eight looks and one decision take a third of the time of eight decisions. */
  private static boolean holdsSuspect(byte[] characters, int i) {
    return (SUSPECTS[characters[i] & 0xFF]
            | SUSPECTS[characters[i + 1] & 0xFF]
            | SUSPECTS[characters[i + 2] & 0xFF]
            | SUSPECTS[characters[i + 3] & 0xFF]
            | SUSPECTS[characters[i + 4] & 0xFF]
            | SUSPECTS[characters[i + 5] & 0xFF]
            | SUSPECTS[characters[i + 6] & 0xFF]
            | SUSPECTS[characters[i + 7] & 0xFF])
        != 0;
  }

  private static int next(byte[] characters, int from, int end) {
    for (int i = from; i < end; i++) {
      if (SUSPECTS[characters[i] & 0xFF] != 0 && !isPunctuation(characters, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Most colons are: only letters right behind one make it a shortcode. */
  private static boolean isPunctuation(byte[] characters, int i) {
    return characters[i] == ':'
        && (i + 1 == characters.length || characters[i + 1] < 'a' || characters[i + 1] > 'z');
  }

  /** The first markup of each kind in a text, in the order of the text. */
  static List<Markup> in(String text) {
    Map<Kind, Markup> first = new EnumMap<>(Kind.class);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      Markup markup = isSuspect(c) ? MarkupForm.find(text, i).orElse(null) : null;
      if (markup == null) {
        i++;
      } else {
        first.putIfAbsent(markup.kind(), markup);
        i = markup.end();
      }
    }
    List<Markup> inOrder = new ArrayList<>(first.values());
    inOrder.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return inOrder;
  }

  static boolean isSuspect(char c) {
    return c < SUSPECTS.length && SUSPECTS[c] != 0;
  }

  String sentence() {
    return "The text holds " + kind.words.formatted(spelling);
  }
}
