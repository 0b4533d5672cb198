package dev.casebook.report;

import dev.casebook.check.Finding;

/** The part of a source line that a finding is about, with a caret line below it. */
final class Excerpt {
  private static final int BEFORE = 50;
  private static final int WIDTH = 100;
  private static final String CUT = "…";

  private final String shown;
  private final String caret;

  private Excerpt(String shown, String caret) {
    this.shown = shown;
    this.caret = caret;
  }

  static Excerpt of(String line, Finding.Region region) {
    int start = whole(line, Math.min(region.column() - 1, line.length()));
    int end =
        region.endLine() == region.line()
            ? Math.max(start, wholeEnd(line, Math.min(region.endColumn() - 1, line.length())))
            : line.length();
    int from = line.length() <= WIDTH ? 0 : whole(line, Math.max(0, start - BEFORE));
    int to =
        line.length() <= WIDTH ? line.length() : whole(line, Math.min(line.length(), from + WIDTH));
    String lead = from > 0 ? CUT : "";
    String tail = to < line.length() ? CUT : "";
    String before = lead + Printable.of(line.substring(from, start));
    String marked = Printable.of(line.substring(start, Math.min(end, to)));
    String after = Printable.of(line.substring(Math.min(end, to), to)) + tail;
    String blank = Printable.blank(safe(before));
    int carets = Printable.width(safe(before + marked)) - Printable.width(blank);
    return new Excerpt(
        safe(before + marked + after), blank + '^' + "~".repeat(Math.max(0, carets - 1)));
  }

  /** As the report writes it behind the number of the line, so that carets are below their text. */
  private static String safe(String shown) {
    return RunnerSafeWriter.safe('|' + shown, RunnerSafeWriter.Form.TEXT).substring(1);
  }

  /** Moves an index off the middle of a surrogate pair. */
  private static int whole(String line, int index) {
    return isInPair(line, index) ? index - 1 : index;
  }

  private static int wholeEnd(String line, int index) {
    return isInPair(line, index) ? index + 1 : index;
  }

  private static boolean isInPair(String line, int index) {
    return index > 0
        && index < line.length()
        && Character.isSurrogatePair(line.charAt(index - 1), line.charAt(index));
  }

  /** Whether there is nothing to be seen. */
  boolean isBlank() {
    return shown.replace(CUT, "").isBlank();
  }

  String shown() {
    return shown;
  }

  String caret() {
    return caret;
  }
}
