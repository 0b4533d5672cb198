package dev.casebook.rule.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
  private static final String SUSPECT = "&<*_[`{:#";
  private static final boolean[] IS_SUSPECT = new boolean[128];

  static {
    SUSPECT.chars().forEach(c -> IS_SUSPECT[c] = true);
    for (int control = 0; control < ' '; control++) {
      IS_SUSPECT[control] = control != '\n' && control != '\r' && control != '\t';
    }
    IS_SUSPECT[0x7F] = true;
  }

  /** A kind of markup. */
  enum Kind {
    ENTITY("the HTML entity %s; write the character that it stands for"),
    TAG("the HTML tag %s; texts are plain"),
    MARKER("the Markdown %s; texts are plain"),
    SHORTCODE("the shortcode %s; write what it stands for"),
    CONTROL("the control character %s; take it out");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** The first markup of each kind in a text, in the order of the text. */
  static List<Markup> in(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 ? IS_SUSPECT[c] : isLateControl(c)) {
        return from(text, i);
      }
    }
    return List.of();
  }

  private static List<Markup> from(String text, int start) {
    Map<Kind, Markup> first = new EnumMap<>(Kind.class);
    MarkupReader reader = new MarkupReader(text);
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      Markup markup =
          (c < 128 ? IS_SUSPECT[c] : isLateControl(c)) ? reader.at(i).orElse(null) : null;
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

  /** The control characters U+0080 to U+009F. */
  private static boolean isLateControl(char c) {
    return c >= 0x80 && c <= 0x9F;
  }

  String sentence() {
    return "The text holds " + kind.words.formatted(spelling);
  }
}
