package dev.casebook.page.tree;

import java.util.List;

/**
 * The bars {@code \|} within cells of a table, which part no cells. They are marked before Markdown
 * takes the backslash away.
 */
final class EscapedBars {
  /** A character that is no character of Unicode, and hardly in a text. */
  private static final char MARK = '\uFDD0';

  private EscapedBars() {}

  /** Whether a text has such bars, and not the mark by accident. */
  static boolean canMark(String markdown) {
    return markdown.contains("\\|") && markdown.indexOf(MARK) < 0;
  }

  /** The text with a mark for each bar that is escaped in a table. */
  static String marked(String markdown) {
    String[] lines = markdown.split("\n", -1);
    boolean table = false;
    for (int i = 0; i < lines.length; i++) {
      table =
          table
              ? !lines[i].isBlank()
              : lines[i].indexOf('|') >= 0
                  && i + 1 < lines.length
                  && PipeTable.isDelimiters(withoutQuote(lines[i + 1]));
      if (table) {
        lines[i] = markedLine(lines[i]);
      }
    }
    return String.join("\n", lines);
  }

  private static String withoutQuote(String line) {
    int start = 0;
    while (start < line.length() && " \t>".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return line.substring(start);
  }

  private static String markedLine(String line) {
    StringBuilder marked = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != '\\' || i + 1 == line.length()) {
        marked.append(line.charAt(i));
      } else if (line.charAt(i + 1) == '|') {
        marked.append(MARK);
        i++;
      } else {
        marked.append(line, i, i + 2);
        i++;
      }
    }
    return marked.toString();
  }

  static Page restored(Page page) {
    return new Page(
        page.name(),
        page.form(),
        page.head(),
        page.blocks().stream().map(EscapedBars::restored).toList(),
        page.remarks().stream().map(EscapedBars::restored).toList());
  }

  private static Block restored(Block block) {
    if (block instanceof Block.Table table) {
      List<List<RichText>> rows =
          table.rows().stream()
              .map(row -> row.stream().map(EscapedBars::restored).toList())
              .toList();
      return new Block.Table(restored(table.text()), rows, table.line(), table.endLine());
    }
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(
          heading.level(), restored(heading.text()), heading.line(), heading.endLine());
    }
    return block instanceof Block.Paragraph paragraph
        ? new Block.Paragraph(
            restored(paragraph.text()), paragraph.item(), paragraph.line(), paragraph.endLine())
        : block;
  }

  private static RichText restored(RichText text) {
    return text.replaced(MARK, '|');
  }

  private static Remark restored(Remark remark) {
    return new Remark(
        remark.line(),
        remark.endLine(),
        remark.leftOut(),
        remark.subject(),
        remark.sentence().replace(MARK, '|'));
  }
}
