package dev.casebook.markdown;

import dev.casebook.markdown.line.Labels;
import dev.casebook.markdown.text.Blocks;
import dev.casebook.markdown.text.PageFault;
import dev.casebook.markdown.text.PageTree;
import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Piece.Kind;
import dev.casebook.markdown.text.PieceCursor;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.Violation;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;

/**
 * An item of a list of properties.
 *
 * @param property the property that its label names
 * @param label the paragraph that begins with the label
 * @param pieces what follows the label
 * @param beneath the blocks beneath that paragraph
 */
record Field(Property property, Node label, List<Piece> pieces, List<Node> beneath) {

  /** Takes an item apart, which must be of one of the known properties. */
  static Field of(Node item, List<Property> known) {
    List<Node> blocks = PageTree.children(item);
    Node label = Blocks.paragraph(blocks, PageTree.line(item));
    PieceCursor cursor = new PieceCursor(PageTree.pieces(label));
    String words =
        cursor
            .take(Kind.STRONG)
            .map(Piece::text)
            .filter(text -> text.endsWith(":"))
            .map(text -> text.substring(0, text.length() - 1))
            .orElseThrow(() -> unknown("The item has no label", label, known));
    Property property =
        known.stream()
            .filter(each -> Labels.of(each).equals(words))
            .findFirst()
            .orElseThrow(
                () ->
                    unknown(
                        "There is no label " + Violation.excerpt(words) + " here", label, known));
    cursor.skip(" ");
    return new Field(property, label, cursor.rest(), blocks.subList(1, blocks.size()));
  }

  private static PageFault unknown(String reason, Node label, List<Property> known) {
    String labels = known.stream().map(Labels::of).collect(Collectors.joining(", "));
    String fix = known.isEmpty() ? "leave it out" : "begin it with **Label:**, one of " + labels;
    return new PageFault(PageTree.line(label), reason, fix);
  }

  int line() {
    return PageTree.line(label);
  }

  /** What follows the label on its line, with nothing beneath. */
  List<Piece> inline() {
    if (!beneath.isEmpty()) {
      throw Blocks.unexpected(beneath.get(0), "nothing beneath the line");
    }
    return pieces;
  }

  /** The only block beneath a label that nothing follows on its line. */
  <N extends Node> N only(Class<N> type, String inWords) {
    if (!pieces.isEmpty()) {
      throw new PageFault(
          line(),
          Violation.excerpt(pieces.get(0).text()) + " follows the label on its line",
          "write " + inWords + " beneath it");
    }
    return Blocks.only(beneath, type, inWords, line());
  }
}
