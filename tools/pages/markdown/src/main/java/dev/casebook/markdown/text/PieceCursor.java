package dev.casebook.markdown.text;

import dev.casebook.markdown.text.Piece.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Goes through the pieces of a line. */
public final class PieceCursor {
  private final Deque<Piece> rest;

  /**
   * Starts at the first piece.
   *
   * @param pieces the pieces of a line
   */
  public PieceCursor(List<Piece> pieces) {
    this.rest = new ArrayDeque<>(pieces);
  }

  /**
   * Passes over plain text, if it comes next.
   *
   * @param expected the text
   * @return whether it was there
   */
  public boolean skip(String expected) {
    Piece next = rest.peek();
    if (next == null || next.kind() != Kind.TEXT || !next.text().startsWith(expected)) {
      return false;
    }
    rest.pop();
    if (next.text().length() > expected.length()) {
      rest.push(next.withText(next.text().substring(expected.length())));
    }
    return true;
  }

  /**
   * Takes the next piece, if it is of a kind.
   *
   * @param kind the kind
   * @return the piece, or empty if the next is another
   */
  public Optional<Piece> take(Kind kind) {
    Piece next = rest.peek();
    return next != null && next.kind() == kind
        ? Optional.ofNullable(rest.poll())
        : Optional.empty();
  }

  /**
   * Takes plain text up to a mark, and passes over the mark.
   *
   * @param mark what ends the text
   * @return the text, or empty if the mark does not follow in plain text
   */
  public Optional<String> until(String mark) {
    Piece next = rest.peek();
    int end = next == null || next.kind() != Kind.TEXT ? -1 : next.text().indexOf(mark);
    if (next == null || end < 0) {
      return Optional.empty();
    }
    String text = next.text().substring(0, end);
    skip(text + mark);
    return Optional.of(text);
  }

  /**
   * What is left.
   *
   * @return the pieces from here on
   */
  public List<Piece> rest() {
    return List.copyOf(rest);
  }
}
