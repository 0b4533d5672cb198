package dev.casebook.markdown.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a line: plain text, or text that is marked in one way.
 *
 * @param kind what it is
 * @param text its text, without markup
 * @param url where it links to, or null if it is no link
 * @param line the line it stands on, from 1
 */
public record Piece(Kind kind, String text, @Nullable String url, int line) {

  /** What a piece is. */
  public enum Kind {
    /** Plain text. */
    TEXT("text"),
    /** Characters that were spelt out, which no separator is looked for in. */
    EXACT("text"),
    /** Bold text, which may be a link as a whole. */
    STRONG("bold text"),
    /** Text in italics. */
    EMPHASIS("text in italics"),
    /** A link. */
    LINK("a link"),
    /** A code span. */
    CODE("a code span");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  boolean isText() {
    return kind == Kind.TEXT || kind == Kind.EXACT;
  }

  Piece withText(String other) {
    return new Piece(kind, other, url, line);
  }

  String inWords() {
    return kind.words;
  }
}
