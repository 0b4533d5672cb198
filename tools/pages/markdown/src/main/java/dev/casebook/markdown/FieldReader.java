package dev.casebook.markdown;

import dev.casebook.markdown.line.Labels;
import dev.casebook.markdown.line.LineForm;
import dev.casebook.markdown.line.PartialValue;
import dev.casebook.markdown.line.ScalarText;
import dev.casebook.markdown.text.Blocks;
import dev.casebook.markdown.text.JsonText;
import dev.casebook.markdown.text.PageTree;
import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Reads lists of properties, and the values that items of lists are. */
final class FieldReader {
  private final References companies;
  private final References studies;

  FieldReader(References companies, References studies) {
    this.companies = companies;
    this.studies = studies;
  }

  /** Tells the id that a text refers to. */
  @FunctionalInterface
  interface References {
    String read(List<Piece> pieces, int line);
  }

  /** Reads an item that is a value. */
  Object value(Class<?> type, Node item) {
    return value(type, PageTree.children(item), PageTree.line(item));
  }

  /** Reads a line and what stands beneath it as a value. */
  Object value(Class<?> type, List<Node> blocks, int line) {
    Node first = Blocks.paragraph(blocks, line);
    return value(type, PageTree.pieces(first), blocks.subList(1, blocks.size()), first);
  }

  private Object value(Class<?> type, List<Piece> pieces, List<Node> beneath, Node first) {
    PartialValue draft = new PartialValue(type, PageTree.line(first));
    LineForm form = LineForm.of(type);
    form.read(draft, pieces);
    beneath(draft, beneath, form.properties());
    return draft.build(type);
  }

  /** Reads what stands beneath the line of an item: its quote and the list of its properties. */
  void beneath(PartialValue draft, List<Node> blocks, Set<String> told) {
    for (Node block : blocks) {
      if (block instanceof BulletList list) {
        fields(draft, list, told);
      } else if (block instanceof BlockQuote quote && hasQuote(draft.type())) {
        Node paragraph = Blocks.onlyParagraph(quote);
        int line = PageTree.line(paragraph);
        draft.set(FieldWriter.QUOTE, Pieces.text(PageTree.pieces(paragraph)), line);
      } else {
        throw Blocks.unexpected(block, "a list of what else there is to tell");
      }
    }
  }

  private static boolean hasQuote(Class<?> type) {
    return TypeShape.of(type).properties().stream()
        .anyMatch(property -> property.name().equals(FieldWriter.QUOTE));
  }

  /** Reads a list of properties. */
  void fields(PartialValue draft, BulletList list, Set<String> told) {
    List<Property> known =
        TypeShape.of(draft.type()).properties().stream()
            .filter(property -> !told.contains(property.name()))
            .filter(property -> !property.name().equals(FieldWriter.QUOTE))
            .toList();
    for (Node item : PageTree.children(list)) {
      Field field = Field.of(item, known);
      draft.set(field.property().name(), read(field), field.line());
    }
  }

  private Object read(Field field) {
    Property property = field.property();
    return switch (property.form()) {
      case MAP -> JsonText.read(field.only(FencedCodeBlock.class, "a fenced block of JSON"));
      case LIST -> Labels.isNested(property) ? nested(field) : parts(field);
      case SINGLE, OPTIONAL -> one(field);
    };
  }

  private List<Object> nested(Field field) {
    List<Object> items = new ArrayList<>();
    Class<?> type = field.property().type();
    for (Node item : PageTree.children(field.only(BulletList.class, "a list"))) {
      items.add(TypeShape.isValueType(type) ? value(type, item) : Blocks.prose(item));
    }
    return items;
  }

  private List<Object> parts(Field field) {
    List<Object> items = new ArrayList<>();
    for (List<Piece> part : Pieces.parts(field.inline())) {
      items.add(inline(field.property(), part, field.line()));
    }
    return items;
  }

  private Object one(Field field) {
    Property property = field.property();
    if (TypeShape.isValueType(property.type())) {
      return value(property.type(), field.pieces(), field.beneath(), field.label());
    }
    if (Labels.isProse(property)) {
      return Blocks.prose(field.pieces(), field.beneath());
    }
    return inline(property, field.inline(), field.line());
  }

  private Object inline(Property property, List<Piece> pieces, int line) {
    if (Labels.namesCompanies(property)) {
      return companies.read(pieces, line);
    }
    if (Labels.namesStudies(property)) {
      return studies.read(pieces, line);
    }
    return ScalarText.read(property, pieces, line);
  }
}
