package dev.casebook.fuzz;

import dev.casebook.check.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a text, and whether a place lies within them. */
final class Lines {
  private final String[] lines;

  private Lines(String text, String lineEnd) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.lines = unmarked.split(lineEnd, -1);
  }

  static Lines of(byte[] utf8) {
    return of(new String(utf8, StandardCharsets.UTF_8));
  }

  /** Of a document, whose lines LF, CRLF or CR ends. */
  static Lines of(String text) {
    return new Lines(text, "\r\n|\r|\n");
  }

  /** Of an archive, whose lines LF or CRLF ends. */
  static Lines ofArchive(byte[] utf8) {
    return new Lines(new String(utf8, StandardCharsets.UTF_8), "\r?\n");
  }

  void hold(List<Finding> findings) {
    for (Finding finding : findings) {
      Finding.Region region = finding.region();
      hold(region.line(), region.column(), finding);
      hold(region.endLine(), region.endColumn(), finding);
      Law.holds(
          region.line() < region.endLine()
              || (region.line() == region.endLine() && region.column() <= region.endColumn()),
          "A finding begins before it ends: " + finding + region);
    }
  }

  /** A place may lie behind the last character of its line, and its end one further. */
  void hold(int line, int column, Object what) {
    Law.holds(line >= 1 && line <= lines.length, "The line exists: " + what);
    Law.holds(
        column >= 1 && column <= lines[line - 1].length() + 2,
        "The column " + column + " lies within line " + line + ": " + what);
  }
}
