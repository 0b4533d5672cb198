package dev.casebook.config.toml;

import dev.casebook.check.Finding.Region;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns places of a text into each other: offsets, lines and columns. Immutable. */
final class SourceIndex {
  private final String text;

  /** Where characters begin that are two in UTF-16. */
  private final int[] pairs;

  /** Where lines begin for people: LF, CRLF and CR each end one. */
  private final int[] lines;

  /** Where lines begin for the parser: LF alone ends one. */
  private final int[] parserLines;

  SourceIndex(String text) {
    this.text = text;
    this.pairs =
        IntStream.range(0, text.length() - 1)
            .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
            .toArray();
    this.lines = lineStarts(text, true);
    this.parserLines = lineStarts(text, false);
  }

  private static int[] lineStarts(String text, boolean returnsEndLines) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean followed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (returnsEndLines && c == '\r' && !followed)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The offset of a place of the parser; never between CR and LF. */
  int offset(int line, int column) {
    int offset = counted(line, column);
    boolean between = offset > 0 && text.startsWith("\r\n", offset - 1);
    return between ? offset - 1 : offset;
  }

  /** The parser's columns count code points. */
  private int counted(int line, int column) {
    int index = Math.min(line, parserLines.length) - 1;
    int start = parserLines[index];
    int end = index + 1 < parserLines.length ? parserLines[index + 1] - 1 : text.length();
    int first = pairsBefore(start);
    // The number of pairs between the start and the place, found by halves.
    int from = first;
    int to = pairs.length;
    while (from < to) {
      int middle = (from + to) / 2;
      if (pairs[middle] - start - (middle - first) < column - 1) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return Math.min(start + column - 1 + from - first, end);
  }

  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return found >= 0 ? found : -found - 1;
  }

  Region region(int from, int to) {
    int line = line(from);
    int endLine = line(to);
    return new Region(line, from - lines[line - 1] + 1, endLine, to - lines[endLine - 1] + 1);
  }

  /** The line, from 1, that an offset lies in. */
  int line(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
