package dev.casebook.page.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Text with its bold parts, its links and the lines of the page it stands on. A line break of the
 * page is {@code \n}.
 */
public final class RichText {
  /** No text. */
  public static final RichText EMPTY = new RichText("", List.of());

  private final String text;
  private final List<Piece> pieces;

  /** A stretch that is written alike, and stands on one line. */
  record Piece(int start, int end, boolean bold, @Nullable String link, int line) {
    Piece moved(int distance) {
      return new Piece(start + distance, end + distance, bold, link, line);
    }

    Piece replaced(char old, char other) {
      return link == null ? this : new Piece(start, end, bold, link.replace(old, other), line);
    }

    Piece within(int from, int to) {
      return new Piece(Math.max(start, from) - from, Math.min(end, to) - from, bold, link, line);
    }
  }

  RichText(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = List.copyOf(pieces);
  }

  /**
   * Plain words.
   *
   * @param words any text
   * @param line the line of the page they are on
   * @return a text without links and bold words
   */
  public static RichText of(String words, int line) {
    return new RichText(words, List.of(new Piece(0, words.length(), false, null, line)));
  }

  /**
   * Texts after each other, a line each.
   *
   * @param texts the texts
   * @return one text
   */
  public static RichText joined(List<RichText> texts) {
    StringBuilder joined = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    for (RichText next : texts) {
      if (!joined.isEmpty()) {
        pieces.add(new Piece(joined.length(), joined.length() + 1, false, null, next.line()));
        joined.append('\n');
      }
      for (Piece piece : next.pieces) {
        pieces.add(piece.moved(joined.length()));
      }
      joined.append(next.text);
    }
    return new RichText(joined.toString(), pieces);
  }

  /**
   * The characters, line breaks included.
   *
   * @return the text as it stands on the page
   */
  public String raw() {
    return text;
  }

  /**
   * The words, as a person reads them.
   *
   * @return the text on one line, with single spaces and none at the ends
   */
  public String plain() {
    return PlainText.onOneLine(text);
  }

  /**
   * Whether there is nothing to read.
   *
   * @return true if there is white space at most
   */
  public boolean isBlank() {
    return PlainText.isBlank(text);
  }

  /**
   * Where it begins.
   *
   * @return the line of its first word, from 1; 0 if it has none
   */
  public int line() {
    return pieces.stream().filter(this::hasWords).mapToInt(Piece::line).findFirst().orElse(0);
  }

  private boolean hasWords(Piece piece) {
    return !PlainText.isBlank(text.substring(piece.start, piece.end));
  }

  /**
   * Whether all of it is bold.
   *
   * @return true if no word is not bold
   */
  public boolean isBold() {
    return !isBlank() && pieces.stream().allMatch(piece -> piece.bold || !hasWords(piece));
  }

  /**
   * The links, in the order of the text.
   *
   * @return links with the words that are linked
   */
  public List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece first = pieces.get(i);
      int last = i;
      while (last + 1 < pieces.size() && Objects.equals(pieces.get(last + 1).link, first.link)) {
        last++;
      }
      if (first.link != null) {
        int end = pieces.get(last).end;
        String words = PlainText.onOneLine(text.substring(first.start, end));
        links.add(new Link(first.link, words, first.start, end, first.line));
      }
      i = last;
    }
    return links;
  }

  /**
   * Whether a character is part of a link.
   *
   * @param index an index of the text
   * @return true if it is
   */
  public boolean isLinkedAt(int index) {
    int piece = pieceAt(index);
    return piece >= 0 && pieces.get(piece).link != null;
  }

  /**
   * The line of the page that a character is on.
   *
   * @param index an index of the text
   * @return the line, from 1; 0 if the index is outside of the text
   */
  public int lineAt(int index) {
    int piece = pieceAt(index);
    return piece < 0 ? 0 : pieces.get(piece).line;
  }

  private int pieceAt(int index) {
    int piece = firstEndingAfter(pieces, index);
    return piece < pieces.size() && pieces.get(piece).start <= index ? piece : -1;
  }

  /** The first piece that ends after an index; the number of pieces if there is none. */
  private static int firstEndingAfter(List<Piece> pieces, int index) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * A part of this text, without white space at its ends.
   *
   * @param from the index of its first character
   * @param to the index behind its last character
   * @return the part
   */
  public RichText slice(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && PlainText.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && PlainText.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new RichText(text.substring(start, end), within(pieces, start, end));
  }

  /** The pieces of a part; the others are not looked at one by one. */
  static List<Piece> within(List<Piece> pieces, int start, int end) {
    List<Piece> kept = new ArrayList<>();
    for (int i = firstEndingAfter(pieces, start); i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.start >= end) {
        break;
      }
      kept.add(piece.within(start, end));
    }
    return kept;
  }

  /** The text with another character in place of one, in words and addresses. */
  RichText replaced(char old, char other) {
    return new RichText(
        text.replace(old, other),
        pieces.stream().map(piece -> piece.replaced(old, other)).toList());
  }

  /**
   * The rest of this text.
   *
   * @param from the index of its first character
   * @return the rest, without white space at its ends
   */
  public RichText from(int from) {
    return slice(from, text.length());
  }

  @Override
  public String toString() {
    return text;
  }
}
