package dev.casebook.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What writing assistants say to their users, and nobody says in a case study. */
public final class AssistantPhrases {
  private static final char APOSTROPHE = '\'';
  private static final String ANYWHERE = "anywhere";

  private static final List<List<String>> ROWS =
      DataFile.rows("assistant-phrases", "begins", "continues", "where");
  private static final Pattern PHRASE = pattern(ANYWHERE, "(?![\\p{L}\\p{Nd}])");
  private static final Pattern CLOSING = pattern("closing", "(?![a-zA-Z0-9])");

  private AssistantPhrases() {}

  /**
   * A phrase in a text.
   *
   * @param start the index of its first character
   * @param end the index after its last character
   */
  public record Phrase(int start, int end) {}

  /**
   * The phrase that begins at an index of a text.
   *
   * @param text a text
   * @param index an index in it
   * @return the phrase, or empty if none begins there
   */
  public static Optional<Phrase> at(String text, int index) {
    if (index > 0 && isWord(text.codePointBefore(index))) {
      return Optional.empty();
    }
    Matcher phrase = PHRASE.matcher(text).region(index, text.length());
    return phrase.lookingAt()
        ? Optional.of(new Phrase(phrase.start(), phrase.end()))
        : Optional.empty();
  }

  /**
   * Whether a phrase is in a text.
   *
   * @param text a text
   * @return true if one begins anywhere in it
   */
  public static boolean isIn(String text) {
    Matcher phrase = PHRASE.matcher(text);
    for (int from = 0; phrase.find(from); from = phrase.start() + 1) {
      if (phrase.start() == 0 || !isWord(text.codePointBefore(phrase.start()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text begins as one does that an assistant adds after its work, as in "I can".
   *
   * @param text a text; what comes before its first letter does not count
   * @return true if it does
   */
  public static boolean isClosing(String text) {
    int letter = 0;
    while (letter < text.length() && !Character.isLetter(text.codePointAt(letter))) {
      letter += Character.charCount(text.codePointAt(letter));
    }
    return CLOSING.matcher(text).region(letter, text.length()).lookingAt();
  }

  /**
   * How phrases begin that may be in any text.
   *
   * @return texts in lower case, with straight apostrophes; each phrase begins with one of them
   */
  public static List<String> beginnings() {
    return ROWS.stream()
        .filter(row -> row.get(2).equals(ANYWHERE))
        .flatMap(row -> alternatives(row.get(0)).stream())
        .distinct()
        .toList();
  }

  /** All texts that an expression of letters and of groups with alternatives describes. */
  private static List<String> alternatives(String expression) {
    int open = expression.indexOf('(');
    if (open < 0) {
      return List.of(expression);
    }
    int close = expression.indexOf(')', open);
    List<String> all = new ArrayList<>();
    for (String rest : alternatives(expression.substring(close + 1))) {
      for (String choice : expression.substring(open + 1, close).split("\\|", -1)) {
        all.add(expression.substring(0, open) + choice + rest);
      }
    }
    return all;
  }

  private static Pattern pattern(String where, String end) {
    List<String> phrases = new ArrayList<>();
    for (List<String> row : ROWS) {
      if (row.get(2).equals(where)) {
        String more = row.get(1).isEmpty() ? "" : " (?:" + row.get(1) + ")";
        phrases.add(row.get(0) + more);
      }
    }
    String apostrophes = "[" + Folding.allOf(APOSTROPHE) + "]";
    String any = "(?:" + String.join("|", phrases) + ")" + end;
    return Pattern.compile(
        any.replace(String.valueOf(APOSTROPHE), apostrophes), Pattern.CASE_INSENSITIVE);
  }

  /** A letter that is an apostrophe in texts is none of a word. */
  private static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        && (codePoint > Character.MAX_VALUE || Folding.fold((char) codePoint) != APOSTROPHE);
  }
}
