package dev.casebook.markdown.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as Markdown that gives back exactly that text: what could act as markup is escaped, and what
 * Markdown would swallow is spelt out.
 *
 * <p>Space at an end and line separators are character references. Control characters, of which
 * Markdown cannot carry all, stand as {@code U+0007} in a code span.
 */
public final class MarkdownText {
  private static final String ALWAYS_ESCAPED = "\\`*[]~|$";
  private static final String ESCAPED_AT_START = "#>=";
  private static final String BULLETS = "-+";
  private static final int LONGEST_REFERENCE = 40;
  private static final int LONGEST_ITEM_NUMBER = 9;

  /** Where a text stands. */
  public enum Position {
    /** At the start of a line, where blocks begin. */
    LINE_START,
    /** Behind other text of its line. */
    WITHIN,
    /** Behind other text, and followed by others that a middle dot sets apart. */
    PART
  }

  private final String text;
  private final Position position;
  private final StringBuilder markdown = new StringBuilder();

  private MarkdownText(String text, Position position) {
    this.text = text;
    this.position = position;
  }

  /**
   * A text on one line.
   *
   * @param text any text
   * @param position where it stands
   * @return one line of Markdown
   */
  public static String of(String text, Position position) {
    return new MarkdownText(text, position).escaped();
  }

  /**
   * Running text: an empty line parts paragraphs, and other line breaks are kept as such.
   *
   * @param prose text that is not empty
   * @param start where it starts
   * @return lines of Markdown, empty ones between paragraphs
   */
  public static List<String> lines(String prose, Position start) {
    List<String> lines = new ArrayList<>();
    Position position = start;
    int from = 0;
    int searched = 0;
    while (true) {
      int end = nextBreak(prose, searched);
      int behind = end;
      while (behind < prose.length() && prose.charAt(behind) == '\n') {
        behind++;
      }
      if (behind == prose.length()) {
        lines.add(of(prose.substring(from), position));
        return lines;
      }
      boolean paragraph = behind - end > 1;
      lines.add(of(prose.substring(from, end), position) + (paragraph ? "" : "\\"));
      if (paragraph) {
        lines.add("");
      }
      position = Position.LINE_START;
      from = end + (paragraph ? 2 : 1);
      searched = behind;
    }
  }

  /** The next line break behind some text: those at the very start belong to the first line. */
  private static int nextBreak(String prose, int from) {
    int start = from;
    while (from == 0 && start < prose.length() && prose.charAt(start) == '\n') {
      start++;
    }
    int found = prose.indexOf('\n', start);
    return found < 0 ? prose.length() : found;
  }

  private String escaped() {
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (isSpeltOut(codePoint)) {
        next = spellOut(i);
      } else if (isReference(codePoint, i, next)) {
        markdown.append("&#").append(codePoint).append(';');
      } else {
        if (isEscaped(codePoint, i, next)) {
          markdown.append('\\');
        }
        markdown.appendCodePoint(codePoint);
      }
      i = next;
    }
    return markdown.toString();
  }

  private boolean isSpeltOut(int codePoint) {
    boolean control = Character.getType(codePoint) == Character.CONTROL;
    boolean separator = position == Position.PART && codePoint == Pieces.SEPARATOR_DOT;
    return separator || (control && "\t\n\r".indexOf(codePoint) < 0);
  }

  /** One span for neighbours: the back-quotes of two would run together. */
  private int spellOut(int from) {
    int i = from;
    String opening = "`";
    while (i < text.length() && isSpeltOut(text.codePointAt(i))) {
      markdown.append(opening).append(SpeltOut.of(text.charAt(i)));
      opening = " ";
      i++;
    }
    markdown.append('`');
    return i;
  }

  private boolean isReference(int codePoint, int at, int next) {
    if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
      return false;
    }
    return at == 0 || next == text.length() || "\t\n\r\u2028\u2029".indexOf(codePoint) >= 0;
  }

  private boolean isEscaped(int codePoint, int at, int next) {
    if (ALWAYS_ESCAPED.indexOf(codePoint) >= 0) {
      return true;
    }
    return switch (codePoint) {
      case '_' -> !(isWord(at == 0 ? ' ' : text.codePointBefore(at)) && isWord(peek(next)));
      case '<' -> peek(next) != ' ';
      case '&' -> startsReference(next);
      default -> position == Position.LINE_START && startsBlock(codePoint, at, next);
    };
  }

  private boolean startsBlock(int codePoint, int at, int next) {
    boolean alone = peek(next) == ' ';
    if (at == 0) {
      return ESCAPED_AT_START.indexOf(codePoint) >= 0
          || (BULLETS.indexOf(codePoint) >= 0 && (alone || ":-+".indexOf(peek(next)) >= 0))
          || (codePoint == ':' && peek(next) == '-');
    }
    return (codePoint == '.' || codePoint == ')')
        && alone
        && at <= LONGEST_ITEM_NUMBER
        && text.chars().limit(at).allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean startsReference(int from) {
    int i = from;
    int end = Math.min(text.length(), from + LONGEST_REFERENCE);
    while (i < end && isReferenceCharacter(text.charAt(i))) {
      i++;
    }
    return i > from && i < end && text.charAt(i) == ';';
  }

  private static boolean isReferenceCharacter(char c) {
    return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  private static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint);
  }

  /** The character at an index; behind the text, a space. */
  private int peek(int index) {
    return index < text.length() ? text.codePointAt(index) : ' ';
  }
}
