package dev.casebook.page.tree;

import dev.casebook.data.Folding;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
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
  /** The beginning of a footnote at the start of a line. */
  static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,64}\\]:");

  /** A reference to a footnote; a class of characters is none. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\[\\^(?:\\d{1,4}|(?![A-Za-z0-9]-)[\\p{L}*][\\p{L}\\p{N}_*-]{0,31})\\]");

  private static final Pattern LINK_TO_NOTE = Pattern.compile("\\^[\\p{L}\\p{N}_-]{1,32}");

  /** Raised or lowered text is short. */
  private static final int MOST_NODES = 20;

  private final RichTextBuilder text;
  private final Consumer<Remark> remarks;
  private final OpenMarkup open;
  private final StringBuilder leftOut = new StringBuilder();
  private int line;
  private int leftOutLine;
  private int boldAround;
  private int struckAround;
  private boolean inFootnote;
  private @Nullable String link;

  private MarkdownWords(int line, OpenMarkup open, Consumer<Remark> remarks) {
    this.line = line;
    this.open = open;
    this.remarks = remarks;
    this.text = new RichTextBuilder(remarks);
    this.leftOutLine = line;
  }

  static RichText of(Node block, int line, OpenMarkup open, Consumer<Remark> remarks) {
    MarkdownWords reader = new MarkdownWords(line, open, remarks);
    reader.visitChildren(block);
    if (reader.hides()) {
      reader.leaveOut(reader.inFootnote ? "footnote" : open.kind());
    }
    open.endBlock();
    return reader.text.build();
  }

  private boolean hides() {
    return struckAround > 0 || inFootnote || open.hides();
  }

  private void add(String words) {
    if (hides()) {
      leftOut.append(words);
    } else {
      text.add(words, boldAround > 0, link, line);
    }
  }

  private void leaveOut(String kind) {
    remarks.accept(
        Remark.leftOut(
            leftOutLine,
            line,
            kind,
            "The %s \"%s\" is left out: %s"
                .formatted(
                    kind.startsWith("<") ? "element " + kind + " with" : kind,
                    PlainText.excerpt(leftOut.toString()),
                    UnseenText.why(kind))));
    leftOut.setLength(0);
  }

  @Override
  protected void visitChildren(Node parent) {
    Node node = parent.getFirstChild();
    while (node != null) {
      Node end = node instanceof HtmlInline tag && !hides() ? script(tag) : null;
      if (end == null) {
        node.accept(this);
      }
      node = end == null ? node.getNext() : end.getNext();
    }
  }

  /** Reads raised or lowered text; gives the node of its end tag, or null if it is none. */
  private @Nullable Node script(HtmlInline tag) {
    String literal = Folding.lowerCase(tag.getLiteral());
    String name = literal.startsWith("<sup") ? "sup" : literal.startsWith("<sub") ? "sub" : "";
    if (name.isEmpty() || Character.isLetter(literal.charAt(name.length() + 1))) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    boolean leadsOn = literal.contains("footnote") || literal.contains("noteref");
    Node node = tag.getNext();
    for (int i = 0; i < MOST_NODES && node != null; i++) {
      if (node instanceof HtmlInline end) {
        String written = Folding.lowerCase(end.getLiteral());
        if (written.equals("</" + name + ">")) {
          addScript(name, words.toString(), leadsOn);
          return node;
        }
        leadsOn |= written.startsWith("<a ") && written.contains("#");
        words.append(written.startsWith("<sup") ? "^" : written.startsWith("<sub") ? "_" : "");
      } else if (node instanceof Text inner) {
        words.append(inner.getLiteral());
      } else if (node instanceof org.commonmark.node.Link inner) {
        leadsOn |= inner.getDestination().contains("#");
        words.append(inner.getFirstChild() instanceof Text linked ? linked.getLiteral() : "");
      } else if (node instanceof SoftLineBreak || node.getFirstChild() != null) {
        return null;
      }
      node = node.getNext();
    }
    return null;
  }

  private void addScript(String name, String words, boolean leadsOn) {
    Optional<String> read =
        name.equals("sub")
            ? Optional.of(ScriptText.lowered(words))
            : leadsOn ? Optional.empty() : ScriptText.raised(words, text.end());
    if (read.isPresent()) {
      add(read.get());
    } else {
      leaveOutReference(words);
    }
  }

  private void leaveOutReference(String words) {
    leftOutLine = line;
    leftOut.setLength(0);
    leftOut.append(words);
    leaveOut("footnote");
  }

  @Override
  public void visit(Text words) {
    String literal = words.getLiteral();
    if (hides() || !literal.contains("[^")) {
      add(literal);
      return;
    }
    if (words.getPrevious() instanceof SoftLineBreak && FOOTNOTE.matcher(literal).lookingAt()) {
      inFootnote = true;
      leftOutLine = line;
      add(literal);
      return;
    }
    Matcher reference = REFERENCE.matcher(literal);
    int from = 0;
    while (reference.find()) {
      add(literal.substring(from, reference.start()));
      leaveOutReference(reference.group());
      from = reference.end();
    }
    add(literal.substring(from));
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
  public void visit(CustomNode node) {
    if (!(node instanceof Strikethrough.Struck) || hides()) {
      visitChildren(node);
      return;
    }
    leftOutLine = line;
    struckAround++;
    visitChildren(node);
    struckAround--;
    leaveOut("struck text");
  }

  @Override
  public void visit(org.commonmark.node.Link node) {
    String words = node.getFirstChild() instanceof Text linked ? linked.getLiteral() : "";
    boolean note =
        LINK_TO_NOTE.matcher(words).matches()
            || (words.length() <= 5 && UnseenText.isNoteAddress(node.getDestination()));
    if (note && !hides()) {
      leaveOutReference(words);
      return;
    }
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
    String tag = Folding.lowerCase(html.getLiteral());
    boolean hid = hides();
    if (struckAround == 0 && !inFootnote && open.take(html.getLiteral())) {
      if (!hid) {
        leftOutLine = line;
      } else if (!open.hides()) {
        leaveOut(open.kind());
      }
    } else if (tag.startsWith("<br")) {
      add("\n");
    } else if (tag.equals("<b>") || tag.equals("<strong>")) {
      boldAround++;
    } else if (tag.equals("</b>") || tag.equals("</strong>")) {
      boldAround = Math.max(0, boldAround - 1);
    } else {
      remarks.accept(
          Remark.leftOut(
              line, line, "HTML", "The markup %s is left out".formatted(PlainText.excerpt(tag))));
    }
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
    if (hides()) {
      add(" ");
    } else {
      text.endLine(boldAround > 0, link, line);
    }
    line++;
  }
}
