package dev.casebook.check;

import dev.casebook.check.Finding.Region;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A text with the places of interest marked «so». An empty mark stands for one column where nothing
 * stands, at the end of the text. Marks may nest, and count in the order in which they open.
 *
 * @param text the text without its marks
 * @param marks the marked regions
 */
record MarkedText(String text, List<Region> marks) {
  private static final char OPEN = '«';
  private static final char CLOSE = '»';

  static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Region> marks = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int line = 1;
    int column = 1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == OPEN) {
        open.push(marks.size());
        marks.add(new Region(line, column, line, column + 1));
      } else if (c == CLOSE) {
        Region start = marks.get(open.peek());
        boolean empty = start.line() == line && start.column() == column;
        int end = empty ? column + 1 : column;
        marks.set(open.pop(), new Region(start.line(), start.column(), line, end));
      } else {
        text.append(c);
        boolean firstOfTwo = c == '\r' && i + 1 < marked.length() && marked.charAt(i + 1) == '\n';
        boolean lineEnd = c == '\n' || (c == '\r' && !firstOfTwo);
        line += lineEnd ? 1 : 0;
        column = lineEnd || isMark(c, i) ? 1 : column + 1;
      }
    }
    return new MarkedText(text.toString(), List.copyOf(marks));
  }

  /** A byte order mark is in the file but not in the text: it takes no column. */
  private static boolean isMark(char c, int index) {
    return c == '\uFEFF' && index == 0;
  }
}
