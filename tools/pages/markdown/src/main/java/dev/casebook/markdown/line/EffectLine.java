package dev.casebook.markdown.line;

import dev.casebook.markdown.text.MarkdownText;
import dev.casebook.markdown.text.MarkdownText.Position;
import dev.casebook.markdown.text.PageFault;
import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.model.Effect;
import dev.casebook.model.Quality;
import dev.casebook.model.constraint.EnumNames;
import dev.casebook.model.constraint.Violation;
import java.util.List;
import java.util.Set;

/** A gain or a cost: {@code reliability: fewer pages at night}. */
final class EffectLine implements LineForm {
  private static final String COLON = ": ";

  @Override
  public Set<String> properties() {
    return Set.of("quality", "statement");
  }

  @Override
  public String write(Object value) {
    Effect effect = (Effect) value;
    return EnumNames.of(Quality.class).name(effect.quality())
        + COLON
        + MarkdownText.of(effect.statement(), Position.WITHIN);
  }

  @Override
  public void read(PartialValue draft, List<Piece> line) {
    String text = Pieces.text(line);
    int colon = text.indexOf(COLON);
    if (colon < 0) {
      throw new PageFault(
          draft.line(),
          Violation.excerpt(text) + " names no quality",
          "write quality: statement, with one of "
              + String.join(", ", EnumNames.of(Quality.class).all()));
    }
    String quality = text.substring(0, colon);
    draft.set("quality", ScalarText.constant(Quality.class, quality, draft.line()), draft.line());
    draft.set("statement", text.substring(colon + COLON.length()), draft.line());
  }
}
