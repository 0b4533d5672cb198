package dev.casebook.page.tree;

import dev.casebook.data.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The TOML before a Markdown page, between lines of {@code +++}: keys with a text, a date or a
 * list. The names of tables do not count.
 */
final class TomlLines {
  private static final int MOST_LINES = 1_000;
  private static final String MARK = "+++";

  /** A key and its value. A list may go over lines; a longer one is left out. */
  private static final Pattern PAIR =
      Pattern.compile(
          "[ \\t]*+\"?([\\w.-]{1,80})\"?[ \\t]*+=[ \\t]*+"
              + "(\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+){0,100}+\"|'[^'\\n]*+'|\\[[^\\]]{0,2000}+\\]"
              + "|[^#\\n]*+)[^\\n]*+(?:\\n|$)");

  private TomlLines() {}

  /** How many lines the front matter takes, both marks included; 0 if there is none. */
  static int count(String text) {
    if (!text.startsWith(MARK)) {
      return 0;
    }
    List<String> lines = text.lines().limit(MOST_LINES).map(String::stripTrailing).toList();
    int end = lines.subList(1, lines.size()).indexOf(MARK);
    return lines.get(0).equals(MARK) && end >= 0 ? end + 2 : 0;
  }

  static PageHead read(String text, int count) {
    Map<String, List<String>> values = new HashMap<>();
    String matter = String.join("\n", text.lines().limit(count - 1L).skip(1).toList());
    Matcher pair = PAIR.matcher(matter);
    int start = 0;
    while (start < matter.length()) {
      if (pair.region(start, matter.length()).lookingAt()) {
        values.putIfAbsent(
            Folding.lowerCase(pair.group(1)),
            List.of(pair.group(2).replace('\n', ' ').replace("\\\"", "\"")));
        start = pair.end();
      } else {
        int next = matter.indexOf('\n', start);
        start = next < 0 ? matter.length() : next + 1;
      }
    }
    return new PageHead(values, 1, count);
  }

  /** The page with blank lines in place of its front matter. */
  static String blanked(String text, int count) {
    return "\n".repeat(count) + String.join("\n", text.lines().skip(count).toList()) + "\n";
  }
}
