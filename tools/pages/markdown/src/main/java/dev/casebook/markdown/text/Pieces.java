package dev.casebook.markdown.text;

import dev.casebook.markdown.text.Piece.Kind;
import dev.casebook.model.constraint.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes lines of pieces apart. */
public final class Pieces {

  /** What stands between the parts of a line. */
  public static final String SEPARATOR = " · ";

  static final char SEPARATOR_DOT = '·';

  private Pieces() {}

  /**
   * The text of pieces that are plain text.
   *
   * @param pieces any pieces
   * @return their text
   * @throws PageFault if one is marked up
   */
  public static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (!piece.isText()) {
        throw new PageFault(
            piece.line(),
            "There is " + piece.inWords() + ", " + Violation.excerpt(piece.text()) + ", in a text",
            "write plain text, with a backslash before characters that Markdown would take"
                + " for markup");
      }
      text.append(piece.text());
    }
    return text.toString();
  }

  /**
   * The text of pieces as a reader sees it, to be told in a message.
   *
   * @param pieces any pieces
   * @return their text without markup
   */
  public static String shown(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /**
   * The parts of a line.
   *
   * @param pieces any pieces
   * @return what the separator sets apart; at least one part, which may be empty
   */
  public static List<List<Piece>> parts(List<Piece> pieces) {
    List<List<Piece>> parts = new ArrayList<>();
    List<Piece> part = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.kind() != Kind.TEXT) {
        part.add(piece);
        continue;
      }
      String[] texts = piece.text().split(SEPARATOR, -1);
      for (int i = 0; i < texts.length; i++) {
        if (i > 0) {
          parts.add(part);
          part = new ArrayList<>();
        }
        if (!texts[i].isEmpty()) {
          part.add(piece.withText(texts[i]));
        }
      }
    }
    parts.add(part);
    return parts;
  }
}
