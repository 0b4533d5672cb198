package dev.casebook.page.tree;

import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the words of a Markdown block. */
final class MarkdownWords extends AbstractVisitor {
  private final RichTextBuilder text;
  private final Consumer<Remark> remarks;
  private int line;
  private int boldAround;
  private @Nullable String link;

  private MarkdownWords(int line, Consumer<Remark> remarks) {
    this.line = line;
    this.remarks = remarks;
    this.text = new RichTextBuilder(remarks);
  }

  static RichText of(Node block, int line, Consumer<Remark> remarks) {
    MarkdownWords reader = new MarkdownWords(line, remarks);
    reader.visitChildren(block);
    return reader.text.build();
  }

  private void add(String words) {
    text.add(words, boldAround > 0, link, line);
  }

  @Override
  public void visit(Text words) {
    add(words.getLiteral());
  }

  @Override
  public void visit(Code code) {
    add(code.getLiteral());
  }

  @Override
  public void visit(StrongEmphasis strong) {
    boldAround++;
    visitChildren(strong);
    boldAround--;
  }

  @Override
  public void visit(org.commonmark.node.Link node) {
    String around = link;
    link = node.getDestination();
    visitChildren(node);
    link = around;
  }

  @Override
  public void visit(Image image) {
    remarks.accept(
        Remark.leftOut(
            line,
            line,
            "image",
            "The image %s is left out; only its alternative text is read"
                .formatted(image.getDestination())));
    visitChildren(image);
  }

  @Override
  public void visit(HtmlInline html) {
    String tag = PlainText.lowerCase(html.getLiteral());
    if (tag.startsWith("<br")) {
      add("\n");
    } else if (tag.equals("<b>") || tag.equals("<strong>")) {
      boldAround++;
    } else if (tag.equals("</b>") || tag.equals("</strong>")) {
      boldAround = Math.max(0, boldAround - 1);
    } else {
      remarks.accept(
          Remark.leftOut(line, line, "HTML", "The markup %s is left out".formatted(excerpt(tag))));
    }
  }

  private static String excerpt(String tag) {
    String one = PlainText.onOneLine(tag);
    return one.length() <= 60 ? one : one.substring(0, 60) + "…";
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    endLine();
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    endLine();
  }

  private void endLine() {
    text.endLine(boldAround > 0, link, line);
    line++;
  }
}
