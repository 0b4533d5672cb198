package dev.casebook.page.tree;

import dev.casebook.data.Folding;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Text without the remains of markup. */
public final class PlainText {
  /** A text that passed through a feed may be escaped three times. */
  private static final int MOST_ESCAPES = 3;

  private static final int LONGEST_EXCERPT = 60;
  private static final int MOST_LOOKED_AT = 400;

  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

  /** Markers that Markdown leaves where no space or letter tells them apart, as in Chinese. */
  private static final Pattern STARS = Pattern.compile("(\\*{2,3})(?=\\S)([^*\\n]{1,500})\\1");

  private PlainText() {}

  /**
   * A text on one line.
   *
   * @param text any text
   * @return the text with single spaces, and none at the ends
   */
  public static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else {
        if (space && !line.isEmpty()) {
          line.append(' ');
        }
        space = false;
        line.append(c);
      }
    }
    return line.toString();
  }

  /** The beginning of a text on one line, for a message. */
  static String excerpt(String text) {
    String line = onOneLine(text.substring(0, Math.min(text.length(), MOST_LOOKED_AT)));
    return line.length() <= LONGEST_EXCERPT ? line : line.substring(0, LONGEST_EXCERPT) + "…";
  }

  /**
   * Whether there is nothing to see in a text, as the rule {@code blank-text} has it.
   *
   * @param text any text
   * @return true if there are white space and unseen characters at most
   */
  public static boolean isBlank(String text) {
    return text.chars().allMatch(c -> isSpace((char) c) || Folding.isUnseen((char) c));
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A text with its entities as characters; one that was escaped twice holds some. */
  static String decoded(String text) {
    String decoded = text;
    for (int i = 0; i < MOST_ESCAPES && decoded.indexOf('&') >= 0; i++) {
      decoded = ENTITY.matcher(decoded).replaceAll(PlainText::character);
    }
    return decoded;
  }

  private static String character(MatchResult entity) {
    return Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), true));
  }

  /** A text without characters that nobody sees, and without halves of surrogate pairs. */
  static String withoutControls(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(cleaned(c)));
    return clean.toString();
  }

  private static int cleaned(int codePoint) {
    if (codePoint == '\n') {
      return codePoint;
    }
    if (Character.isISOControl(codePoint)) {
      return ' ';
    }
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return half ? 0xFFFD : codePoint;
  }

  /**
   * A text without stars that were meant to make it bold.
   *
   * @param text any text
   * @return the text with the words between the stars alone
   */
  public static String withoutStars(String text) {
    return text.contains("**") ? STARS.matcher(text).replaceAll("$2") : text;
  }
}
