package dev.casebook.page.entry;

import dev.casebook.page.tree.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a text. */
public final class Sentences {
  private static final Pattern END =
      Pattern.compile(
          "[.!?][\"'”’)\\]]*\\s+(?=[\"'“‘(\\[]*[\\p{Lu}\\p{N}\\p{Lo}])|[。！？][”」）]*|\\n\\s*\\n");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          ".*\\b(?:e\\.g|i\\.e|vs|etc|approx|Inc|Ltd|Corp|Co|Dr|Mr|Ms|St|No|Fig|[A-Z])\\.\\s*",
          Pattern.DOTALL);
  private static final int LONGEST_ABBREVIATION = 10;

  private Sentences() {}

  /**
   * A sentence.
   *
   * @param start the index of its first character
   * @param end the index behind its last character, white space left out
   */
  public record Sentence(int start, int end) {
    String in(String text) {
      return text.substring(start, end);
    }
  }

  /**
   * The sentences of a text.
   *
   * @param text any text
   * @return sentences that together hold every word
   */
  public static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      if (end.group().indexOf('\n') >= 0 || !isAbbreviation(text, end.end())) {
        add(text, start, end.end(), sentences);
        start = end.end();
      }
    }
    add(text, start, text.length(), sentences);
    return sentences;
  }

  private static boolean isAbbreviation(String text, int end) {
    String before = text.substring(Math.max(0, end - LONGEST_ABBREVIATION), end);
    return ABBREVIATION.matcher(before).matches();
  }

  private static void add(String text, int from, int to, List<Sentence> sentences) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Sentence(start, end));
    }
  }

  /**
   * Cuts a text, and omits parts in which there is nothing to see.
   *
   * @param text any text
   * @param most how many code points a part may have
   * @return parts that can be texts of a digest; at least one if the text is not blank
   */
  public static List<String> texts(String text, int most) {
    return cut(text, most).stream().filter(part -> !PlainText.isBlank(part)).toList();
  }

  /**
   * Cuts a text at the ends of sentences; a sentence that is too long, at a space.
   *
   * @param text any text
   * @param most how many code points a part may have
   * @return parts that together hold every word; the text itself if it is short enough
   */
  public static List<String> cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text.isBlank() ? List.of() : List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int start = -1;
    int end = -1;
    int length = 0;
    for (Sentence sentence : of(text)) {
      length += start < 0 ? 0 : text.codePointCount(end, sentence.end);
      if (start >= 0 && length > most) {
        addParts(text.substring(start, end), most, parts);
        start = -1;
      }
      if (start < 0) {
        start = sentence.start;
        length = text.codePointCount(start, sentence.end);
      }
      end = sentence.end;
    }
    if (start >= 0) {
      addParts(text.substring(start, end), most, parts);
    }
    return parts;
  }

  /** Whether more than so many code points follow; looks no further than it must. */
  private static boolean isLonger(String text, int start, int most) {
    int end = (int) Math.min(text.length(), start + 2L * most + 2);
    return text.codePointCount(start, end) > most;
  }

  private static void addParts(String text, int most, List<String> parts) {
    int start = 0;
    while (isLonger(text, start, most)) {
      int limit = text.offsetByCodePoints(start, most);
      int end = limit;
      while (end > start && text.charAt(end) != ' ') {
        end--;
      }
      end = end > start ? end : limit;
      addPart(text.substring(start, end), parts);
      start = end;
    }
    addPart(text.substring(start), parts);
  }

  private static void addPart(String text, List<String> parts) {
    if (!text.isBlank()) {
      parts.add(text.strip());
    }
  }
}
