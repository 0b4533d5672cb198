package dev.casebook.page;

import dev.casebook.page.ImportNote.Kind;
import dev.casebook.page.tree.Block;
import dev.casebook.page.tree.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes notes while a page is read. */
final class NoteLog {
  private static final int LONGEST_EXCERPT = 60;

  private final List<ImportNote> notes = new ArrayList<>();

  void read(int line, int endLine, String subject, String text) {
    notes.add(new ImportNote(line, Math.max(line, endLine), Kind.READ, subject, text));
  }

  void guessed(int line, String subject, String text) {
    notes.add(new ImportNote(line, line, Kind.GUESSED, subject, text));
  }

  void leftOut(int line, int endLine, String subject, String text) {
    notes.add(new ImportNote(line, Math.max(line, endLine), Kind.LEFT_OUT, subject, text));
  }

  void leftOut(Block block, String subject, String why) {
    leftOut(
        block.line(),
        block.endLine(),
        subject,
        "\"%s\" is left out: %s".formatted(excerpt(block.text().plain()), why));
  }

  void add(Remark remark) {
    Kind kind = remark.leftOut() ? Kind.LEFT_OUT : Kind.GUESSED;
    notes.add(
        new ImportNote(remark.line(), remark.endLine(), kind, remark.subject(), remark.sentence()));
  }

  static String excerpt(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_EXCERPT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)).strip() + "…";
  }

  List<ImportNote> inOrder() {
    List<ImportNote> ordered = new ArrayList<>(notes);
    ordered.sort(Comparator.comparingInt(ImportNote::line));
    return ordered;
  }
}
