package dev.casebook.page.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a paragraph as a table whose cells are parted by bars, as on GitHub. */
final class PipeTable {
  private static final Pattern DELIMITERS =
      Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*+\\|?");

  private PipeTable() {}

  /** The rows of cells without the line of dashes; empty if the text is no table. */
  static Optional<List<List<RichText>>> rows(RichText text) {
    String raw = text.raw();
    int first = rowEnd(text, 0);
    if (first < 0 || raw.lastIndexOf('|', first) < 0) {
      return Optional.empty();
    }
    int second = rowEnd(text, first + 1);
    if (!isDelimiters(raw.substring(first + 1, second < 0 ? raw.length() : second))) {
      return Optional.empty();
    }
    List<List<RichText>> rows = new ArrayList<>();
    rows.add(cells(text, 0, first));
    int start = second < 0 ? raw.length() : second + 1;
    while (start < raw.length()) {
      int end = rowEnd(text, start);
      int lineEnd = end < 0 ? raw.length() : end;
      rows.add(cells(text, start, lineEnd));
      start = lineEnd + 1;
    }
    return Optional.of(rows);
  }

  /** Whether a line is the one of dashes below the names of the columns. */
  static boolean isDelimiters(String line) {
    String dashes = line.strip();
    return dashes.indexOf('|') >= 0 && DELIMITERS.matcher(dashes).matches();
  }

  /** Where a line of the page ends, or -1; a cell may have line breaks of its own. */
  private static int rowEnd(RichText text, int from) {
    int end = text.raw().indexOf('\n', from);
    while (end >= 0 && text.lineAt(end + 1) == text.lineAt(end)) {
      end = text.raw().indexOf('\n', end + 1);
    }
    return end;
  }

  private static List<RichText> cells(RichText text, int start, int end) {
    List<RichText> cells = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      boolean bar = i < end && text.raw().charAt(i) == '|' && !text.isLinkedAt(i);
      if (bar || i == end) {
        RichText cell = text.slice(from, i);
        boolean edge = cell.isBlank() && ((cells.isEmpty() && from == start) || i == end);
        if (!edge) {
          cells.add(cell);
        }
        from = i + 1;
      }
    }
    return cells;
  }
}
