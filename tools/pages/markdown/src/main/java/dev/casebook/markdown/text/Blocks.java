package dev.casebook.markdown.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Takes blocks as what they must be. */
public final class Blocks {
  private static final Map<Class<?>, String> WORDS =
      Map.of(
          Paragraph.class, "a paragraph",
          Heading.class, "a heading",
          BulletList.class, "a list",
          OrderedList.class, "a numbered list",
          BlockQuote.class, "a block quote",
          FencedCodeBlock.class, "a fenced block",
          IndentedCodeBlock.class, "an indented block of code",
          HtmlBlock.class, "HTML",
          ThematicBreak.class, "a line between sections",
          LinkReferenceDefinition.class, "the definition of a link");

  private Blocks() {}

  /**
   * A block that the form has no place for.
   *
   * @param block the block
   * @param expected what may stand there
   * @return the fault, to be thrown
   */
  public static PageFault unexpected(Node block, String expected) {
    return new PageFault(
        PageTree.line(block),
        "There is " + WORDS.getOrDefault(block.getClass(), "a block") + " where none is expected",
        "write " + expected);
  }

  /**
   * The first of the blocks of an item or a section.
   *
   * @param blocks the blocks
   * @param line the line of the item or section
   * @return a paragraph
   * @throws PageFault if there is none
   */
  public static Node paragraph(List<Node> blocks, int line) {
    if (blocks.isEmpty()) {
      throw new PageFault(
          line, "Nothing stands here", "write a line of text, or leave out what it belongs to");
    }
    if (!(blocks.get(0) instanceof Paragraph)) {
      throw unexpected(blocks.get(0), "a line of text first");
    }
    return blocks.get(0);
  }

  /**
   * The paragraph that is all a node holds.
   *
   * @param parent an item or a block quote
   * @return the paragraph
   * @throws PageFault if there is something else
   */
  public static Node onlyParagraph(Node parent) {
    List<Node> blocks = PageTree.children(parent);
    Node paragraph = paragraph(blocks, PageTree.line(parent));
    if (blocks.size() > 1) {
      throw unexpected(blocks.get(1), "one line of text here");
    }
    return paragraph;
  }

  /**
   * The running text of an item that holds nothing else.
   *
   * @param item an item of a list
   * @return its paragraphs, parted by empty lines
   * @throws PageFault if there is something else
   */
  public static String prose(Node item) {
    List<Node> blocks = PageTree.children(item);
    Node first = paragraph(blocks, PageTree.line(item));
    return prose(PageTree.pieces(first), blocks.subList(1, blocks.size()));
  }

  /**
   * The running text of a first paragraph and those that follow it.
   *
   * @param first the pieces of the first
   * @param others the blocks that follow it
   * @return the paragraphs, parted by empty lines
   * @throws PageFault if one of them is none
   */
  public static String prose(List<Piece> first, List<Node> others) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(Pieces.text(first));
    for (Node other : others) {
      if (!(other instanceof Paragraph)) {
        throw unexpected(other, "paragraphs of text here");
      }
      paragraphs.add(Pieces.text(PageTree.pieces(other)));
    }
    return String.join("\n\n", paragraphs);
  }

  /**
   * The block that is all there is.
   *
   * @param blocks what there is
   * @param type the type it must have
   * @param inWords the same in words
   * @param line the line of what the block belongs to
   * @param <N> the type
   * @return the block
   * @throws PageFault if there is none, another or more than one
   */
  public static <N extends Node> N only(
      List<Node> blocks, Class<N> type, String inWords, int line) {
    if (blocks.isEmpty()) {
      throw new PageFault(line, "Nothing stands beneath this line", "write " + inWords);
    }
    if (!type.isInstance(blocks.get(0))) {
      throw unexpected(blocks.get(0), inWords);
    }
    if (blocks.size() > 1) {
      throw unexpected(blocks.get(1), inWords + " alone");
    }
    return type.cast(blocks.get(0));
  }
}
