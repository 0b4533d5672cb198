package dev.casebook.page;

import dev.casebook.page.tree.RichText;
import java.util.List;
import java.util.TreeMap;

/** On which lines of the page the words of a summary are. */
final class SummaryLines {
  /** The lines, by the index of the first character of the summary on each. */
  private final TreeMap<Integer, Integer> lines = new TreeMap<>();

  private SummaryLines(int line) {
    lines.put(0, line);
  }

  /** The lines of a summary made from paragraphs, whose characters it holds in order. */
  static SummaryLines of(int line, List<RichText> paragraphs, String summary) {
    SummaryLines lines = new SummaryLines(line);
    int at = 0;
    int last = line;
    for (RichText paragraph : paragraphs) {
      String raw = paragraph.raw();
      for (int i = 0; i < raw.length(); i++) {
        while (at < summary.length() && Character.isWhitespace(summary.charAt(at))) {
          at++;
        }
        if (at == summary.length()) {
          return lines;
        }
        if (raw.charAt(i) == summary.charAt(at)) {
          int now = paragraph.lineAt(i);
          if (now != last) {
            lines.lines.put(at, now);
            last = now;
          }
          at++;
        }
      }
    }
    return lines;
  }

  /** The line of the character at an index of the summary. */
  int at(int index) {
    return lines.floorEntry(index).getValue();
  }
}
