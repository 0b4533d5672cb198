package dev.casebook.markdown.text;

import dev.casebook.markdown.text.Piece.Kind;
import dev.casebook.model.constraint.Violation;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A page as a tree of blocks, and the pieces of their lines. */
public final class PageTree {

  /** How many blocks may be open at once; the form itself needs ten. */
  private static final int MOST_OPEN_BLOCKS = 20;

  /**
   * How many line ends and markup characters a page may have: each can become a node, which takes
   * some hundred bytes. A case study has about two hundred.
   */
  private static final int MOST_MARKS = 750_000;

  private static final String MARKS = "\n\r*_[]!<>&\\`-+.)";

  private PageTree() {}

  private static Parser.Builder parser() {
    return Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MOST_OPEN_BLOCKS);
  }

  /**
   * Parses a page.
   *
   * @param markdown the page without front matter
   * @return its blocks; breaks between sections are left out
   * @throws PageFault if there is more markup than memory should be spent on, or more in one
   *     paragraph than time
   */
  public static List<Node> blocks(String markdown) {
    if (markdown.chars().filter(c -> MARKS.indexOf(c) >= 0).limit(MOST_MARKS + 1L).count()
        > MOST_MARKS) {
      throw new PageFault(
          1,
          "The page has more than " + MOST_MARKS + " line ends and characters of markup",
          "part the digest into several");
    }
    return children(BoundedMarkdown.parse(markdown, PageTree::parser, Integer.MAX_VALUE)).stream()
        .filter(block -> !(block instanceof ThematicBreak))
        .toList();
  }

  /**
   * The nodes in a node.
   *
   * @param parent a node
   * @return its children in their order
   */
  public static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /**
   * The line that a node starts on.
   *
   * @param node a node of a parsed page
   * @return the line, from 1
   */
  public static int line(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      return spans.get(0).getLineIndex() + 1;
    }
    // Line breaks have no place of their own.
    Node known = node.getPrevious() == null ? node.getParent() : node.getPrevious();
    return known == null ? 1 : line(known);
  }

  /**
   * The pieces of a paragraph or heading.
   *
   * @param block the block
   * @return its pieces; a line break within a paragraph is a space, unless it is a forced one
   * @throws PageFault if it holds images, HTML or other markup that the form has no use for
   */
  public static List<Piece> pieces(Node block) {
    return children(block).stream().map(PageTree::piece).toList();
  }

  private static Piece piece(Node node) {
    int line = line(node);
    if (node instanceof Text text) {
      return new Piece(Kind.TEXT, text.getLiteral(), null, line);
    }
    if (node instanceof SoftLineBreak) {
      return new Piece(Kind.TEXT, " ", null, line);
    }
    if (node instanceof HardLineBreak) {
      return new Piece(Kind.TEXT, "\n", null, line);
    }
    if (node instanceof Code code) {
      return SpeltOut.read(code.getLiteral())
          .map(text -> new Piece(Kind.EXACT, text, null, line))
          .orElseGet(() -> new Piece(Kind.CODE, code.getLiteral(), null, line));
    }
    if (node instanceof Emphasis) {
      return new Piece(Kind.EMPHASIS, Pieces.text(pieces(node)), null, line);
    }
    if (node instanceof Link link) {
      return link(link, line);
    }
    if (node instanceof StrongEmphasis) {
      return strong(node, line);
    }
    throw new PageFault(
        line,
        "There is " + (node instanceof Image ? "an image" : "HTML") + " in a text",
        "write plain text, with a backslash before characters that Markdown would take for markup");
  }

  private static Piece strong(Node node, int line) {
    List<Piece> inner = pieces(node);
    if (inner.size() == 1 && inner.get(0).kind() == Kind.LINK) {
      return new Piece(Kind.STRONG, inner.get(0).text(), inner.get(0).url(), line);
    }
    return new Piece(Kind.STRONG, Pieces.text(inner), null, line);
  }

  private static Piece link(Link link, int line) {
    if (link.getTitle() != null) {
      throw new PageFault(
          line,
          "The link has a title of its own, " + Violation.excerpt(link.getTitle()),
          "write [text](url) alone");
    }
    return new Piece(Kind.LINK, Pieces.text(pieces(link)), link.getDestination(), line);
  }
}
