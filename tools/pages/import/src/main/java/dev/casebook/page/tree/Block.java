package dev.casebook.page.tree;

import java.util.ArrayList;
import java.util.List;

/** A part of a page that stands on lines of its own. */
public sealed interface Block {
  /**
   * Where it begins.
   *
   * @return its first line, from 1
   */
  int line();

  /**
   * Where it ends.
   *
   * @return its last line
   */
  int endLine();

  /**
   * What it says.
   *
   * @return its text; blank for a line between sections
   */
  RichText text();

  /**
   * A heading.
   *
   * @param level 1 for the most important
   * @param text what it says
   * @param line its first line
   * @param endLine its last line
   */
  record Heading(int level, RichText text, int line, int endLine) implements Block {}

  /**
   * A paragraph, an item of a list, or code.
   *
   * @param text what it says
   * @param item whether it is an item of a list
   * @param line its first line
   * @param endLine its last line
   */
  record Paragraph(RichText text, boolean item, int line, int endLine) implements Block {}

  /**
   * A table.
   *
   * @param text what it says, a line a row
   * @param rows its rows of cells, the first with the names of the columns
   * @param line its first line
   * @param endLine its last line
   */
  record Table(RichText text, List<List<RichText>> rows, int line, int endLine) implements Block {
    /** Keeps the rows unchanged. */
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The table as part of a story.
     *
     * @return its cells in order, with a bar before and after each
     */
    public RichText withBars() {
      List<RichText> words = new ArrayList<>();
      for (List<RichText> row : rows) {
        RichText bar = RichText.of("|", row.stream().mapToInt(RichText::line).max().orElse(line));
        row.forEach(cell -> words.addAll(List.of(bar, cell)));
        words.add(bar);
      }
      return RichText.joined(words);
    }
  }

  /**
   * A line drawn between parts of the page.
   *
   * @param line the line it stands on
   */
  record Rule(int line) implements Block {
    @Override
    public int endLine() {
      return line;
    }

    @Override
    public RichText text() {
      return RichText.EMPTY;
    }
  }
}
