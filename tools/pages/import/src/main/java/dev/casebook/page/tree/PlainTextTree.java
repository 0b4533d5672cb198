package dev.casebook.page.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text, such as the text of a rendered page: blocks are parted by blank lines; a line
 * that ends in {@code #}, or is underlined, is a heading.
 */
final class PlainTextTree {
  private static final int LONGEST_HEADING = 120;
  private static final int FEWEST_OF_RULE = 3;
  private static final Pattern UNDERLINE = Pattern.compile("[ \\t]*(=+|-+)[ \\t]*");
  private static final Pattern BULLET = Pattern.compile("[ \\t]*[-*•][ \\t]+");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{1,2000}");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private RichTextBuilder paragraph = new RichTextBuilder(remarks::add);
  private boolean item;
  private int firstLine;
  private int lastLine;
  private int lines;

  private PlainTextTree() {}

  static Page page(String name, String text) {
    PlainTextTree tree = new PlainTextTree();
    text.lines().forEach(tree::add);
    tree.close();
    return new Page(name, "plain text", PageHead.NONE, tree.blocks, tree.remarks);
  }

  private void add(String written) {
    lines++;
    String line = written.strip();
    boolean single =
        !paragraph.isEmpty()
            && lines == firstLine + 1
            && !item
            && paragraph.length() <= LONGEST_HEADING;
    if (line.isEmpty()) {
      close();
    } else if (single && UNDERLINE.matcher(written).matches()) {
      RichText title = paragraph.build();
      paragraph = new RichTextBuilder(remarks::add);
      blocks.add(new Block.Heading(line.startsWith("=") ? 1 : 2, title, firstLine, lines));
    } else if (isRule(line)) {
      close();
      blocks.add(new Block.Rule(lines));
    } else if (line.endsWith("#") && line.length() <= LONGEST_HEADING) {
      close();
      addWords(line.substring(0, line.length() - 1));
      blocks.add(new Block.Heading(2, paragraph.build(), lines, lines));
      paragraph = new RichTextBuilder(remarks::add);
    } else {
      addLine(written);
    }
  }

  /** Three signs or more, and nothing else. */
  private static boolean isRule(String line) {
    long signs = line.chars().filter(c -> c == line.charAt(0)).count();
    long spaces = line.chars().filter(c -> c == ' ').count();
    return "-*_".indexOf(line.charAt(0)) >= 0
        && signs >= FEWEST_OF_RULE
        && signs + spaces == line.length();
  }

  private void addLine(String written) {
    Matcher bullet = BULLET.matcher(written);
    boolean listed = bullet.lookingAt();
    if (listed) {
      close();
    }
    if (paragraph.isEmpty()) {
      firstLine = lines;
      item = listed;
    } else {
      paragraph.endLine(false, null, lines - 1);
    }
    lastLine = lines;
    addWords(listed ? written.substring(bullet.end()) : written);
  }

  private void addWords(String words) {
    Matcher address = ADDRESS.matcher(words);
    int done = 0;
    while (address.find()) {
      paragraph.add(words.substring(done, address.start()), false, null, lines);
      done = address.end();
      while (".,;:)!?]".indexOf(words.charAt(done - 1)) >= 0) {
        done--;
      }
      String link = words.substring(address.start(), done);
      paragraph.add(link, false, link, lines);
    }
    paragraph.add(words.substring(done), false, null, lines);
  }

  private void close() {
    RichText text = paragraph.build();
    if (!text.isBlank()) {
      int first = firstLine;
      int last = lastLine;
      boolean listed = item;
      blocks.add(
          PipeTable.rows(text)
              .<Block>map(rows -> new Block.Table(text, rows, first, last))
              .orElseGet(() -> new Block.Paragraph(text, listed, first, last)));
    }
    paragraph = new RichTextBuilder(remarks::add);
    item = false;
  }
}
