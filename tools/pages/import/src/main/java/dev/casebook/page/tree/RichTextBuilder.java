package dev.casebook.page.tree;

import dev.casebook.page.tree.RichText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts a text together from runs that are written alike, and cleans it. */
final class RichTextBuilder {
  private static final int LONGEST_END = 8;

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private final Consumer<Remark> remarks;
  private boolean bold;
  private @Nullable String link;
  private int line;

  RichTextBuilder(Consumer<Remark> remarks) {
    this.remarks = remarks;
  }

  void add(String words, boolean isBold, @Nullable String address, int onLine) {
    if (isBold != bold || !Objects.equals(address, link) || onLine != line) {
      close();
      bold = isBold;
      link = address;
      line = onLine;
    }
    run.append(words);
  }

  /** Ends a line, which may stand within a bold part or a link. */
  void endLine(boolean isBold, @Nullable String address, int onLine) {
    add("\n", isBold, address, onLine);
  }

  boolean isEmpty() {
    return text.isEmpty() && run.isEmpty();
  }

  int length() {
    return text.length() + run.length();
  }

  /** The last characters. */
  String end() {
    StringBuilder end = run.length() < LONGEST_END ? text : run;
    String before = end.substring(Math.max(0, end.length() - LONGEST_END));
    return end == run ? before : before + run;
  }

  private void close() {
    if (!run.isEmpty()) {
      String read = PlainText.decoded(run.toString());
      if (!read.contentEquals(run)) {
        remarks.accept(
            Remark.guessed(
                line, "entity", "An entity was escaped twice, and is read as its character"));
      }
      String words = ScriptText.withFractions(PlainText.withoutControls(read));
      pieces.add(new Piece(text.length(), text.length() + words.length(), bold, link, line));
      text.append(words);
      run.setLength(0);
    }
  }

  RichText build() {
    close();
    RichText whole = new RichText(text.toString(), pieces);
    return whole.from(0);
  }
}
