package dev.casebook.markdown.text;

import java.util.List;

/** A Markdown page that is being written: blocks, and lists in lists. */
public final class MarkdownPage {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();
  private boolean inList;

  /**
   * Adds a block of its own, such as a paragraph or a heading.
   *
   * @param lines lines of Markdown
   */
  public void block(List<String> lines) {
    emptyLine();
    append("", "", lines);
    inList = false;
  }

  /**
   * Adds an item of a list.
   *
   * @param depth how many lists the item's list is in
   * @param lines lines of Markdown
   */
  public void item(int depth, List<String> lines) {
    if (!inList) {
      emptyLine();
    }
    String indent = INDENT.repeat(depth);
    append(indent + "- ", indent + INDENT, lines);
    inList = true;
  }

  /**
   * Adds lines to an item, right beneath what it holds already.
   *
   * @param depth the depth of the item
   * @param lines lines of Markdown
   */
  public void beneathItem(int depth, List<String> lines) {
    String indent = INDENT.repeat(depth + 1);
    append(indent, indent, lines);
  }

  private void emptyLine() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  private void append(String first, String others, List<String> lines) {
    String indent = first;
    for (String line : lines) {
      if (!line.isEmpty()) {
        text.append(indent).append(line);
      }
      text.append('\n');
      indent = others;
    }
  }

  /** The page as it stands. */
  @Override
  public String toString() {
    return text.toString();
  }
}
