package dev.casebook.page.tree;

import dev.casebook.data.Folding;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes the commands of site generators out of Markdown: {@code {{< sources >}}}, {@code
 * [gallery]}.
 */
final class Shortcodes {
  private static final int LONGEST = 500;

  /** How they begin and end. */
  private static final List<String[]> MARKS =
      List.of(new String[] {"{{<", ">}}"}, new String[] {"{{%", "%}}"}, new String[] {"{%", "%}"});

  /** Those of WordPress, which look like other text in brackets. */
  private static final Set<String> BRACKETED =
      Set.of("caption", "gallery", "embed", "video", "audio", "playlist");

  private final StringBuilder text;
  private final Consumer<Remark> remarks;

  private Shortcodes(String text, Consumer<Remark> remarks) {
    this.text = new StringBuilder(text);
    this.remarks = remarks;
  }

  /** The text with blanks in their place, so that every line stays where it is. */
  static String blanked(String text, Consumer<Remark> remarks) {
    Shortcodes codes = new Shortcodes(text, remarks);
    codes.blank(text);
    return codes.text.toString();
  }

  private void blank(String page) {
    int line = 1;
    for (int i = 0; i < page.length(); i++) {
      char c = page.charAt(i);
      int end = c == '{' ? braced(page, i) : c == '[' ? bracketed(page, i) : -1;
      if (end > 0) {
        remarks.accept(
            Remark.leftOut(
                line,
                line,
                "shortcode",
                "The shortcode %s is left out: it is a command to a site generator"
                    .formatted(page.substring(i, end))));
        for (int j = i; j < end; j++) {
          text.setCharAt(j, ' ');
        }
        i = end - 1;
      } else if (c == '\n') {
        line++;
      }
    }
  }

  private static int braced(String page, int start) {
    for (String[] mark : MARKS) {
      if (page.startsWith(mark[0], start)) {
        return end(page, start + mark[0].length(), mark[1]);
      }
    }
    return -1;
  }

  private static int bracketed(String page, int start) {
    int name = page.startsWith("/", start + 1) ? start + 2 : start + 1;
    int end = name;
    while (end < page.length() && Character.isLetter(page.charAt(end))) {
      end++;
    }
    boolean known = BRACKETED.contains(Folding.lowerCase(page.substring(name, end)));
    int close = known ? end(page, end, "]") : -1;
    // A link may have such a word for its text.
    return close > 0 && page.startsWith("(", close) ? -1 : close;
  }

  /** The index behind a mark on the same line, or -1. */
  private static int end(String page, int from, String mark) {
    int limit = Math.min(page.length() - mark.length(), from + LONGEST);
    for (int i = from; i <= limit && page.charAt(i) != '\n'; i++) {
      if (page.startsWith(mark, i)) {
        return i + mark.length();
      }
    }
    return -1;
  }
}
