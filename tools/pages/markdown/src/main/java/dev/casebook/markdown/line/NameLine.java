package dev.casebook.markdown.line;

import dev.casebook.markdown.text.MarkdownText;
import dev.casebook.markdown.text.MarkdownText.Position;
import dev.casebook.markdown.text.PageFault;
import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A line that is one text of a value, as a name in bold or as a sentence.
 *
 * @param property the property that holds the text
 * @param bold whether it is in bold
 */
record NameLine(String property, boolean bold) implements LineForm {

  @Override
  public Set<String> properties() {
    return Set.of(property);
  }

  @Override
  public String write(Object value) {
    String text = (String) Objects.requireNonNull(shape(value).get(value));
    return bold
        ? "**" + MarkdownText.of(text, Position.WITHIN) + "**"
        : MarkdownText.of(text, Position.LINE_START);
  }

  private Property shape(Object value) {
    return TypeShape.of(TypeShape.typeOf(value)).properties().stream()
        .filter(each -> each.name().equals(property))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void read(PartialValue draft, List<Piece> line) {
    draft.set(property, bold ? boldText(draft, line) : Pieces.text(line), draft.line());
  }

  private String boldText(PartialValue draft, List<Piece> line) {
    if (line.size() != 1 || line.get(0).kind() != Piece.Kind.STRONG || line.get(0).url() != null) {
      throw new PageFault(
          draft.line(),
          "The " + property + " does not stand in bold on a line of its own",
          "write **" + property + "**, and what else there is to tell beneath it");
    }
    return line.get(0).text();
  }
}
