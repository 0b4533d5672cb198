package dev.casebook.page.entry;

import dev.casebook.page.entry.Sentences.Sentence;
import dev.casebook.prose.Mention;
import java.util.List;

/**
 * The part of a sentence that holds a figure.
 *
 * @param text the text
 * @param start the index of its first character
 * @param end the index behind its last character
 */
record Clause(String text, int start, int end) {
  private static final int LONGEST = 500;
  private static final int FEWEST_WORDS = 3;
  private static final int QUICK_BEGINNING = 16;
  private static final int QUICK_ATTEMPTS = 8;
  private static final String MARKS = ",;:—–()";

  /** The clause from one place of a sentence to another; figures are never cut. */
  static Clause around(String text, Sentence sentence, int from, int to, List<Mention> mentions) {
    // A clause that is longer than a quote is cut, so no more of it is looked at.
    int first = Math.max(sentence.start(), from - LONGEST - 1);
    int last = Math.min(sentence.end(), to + LONGEST + 1);
    int start = from;
    while (start > first && !isMark(text, start - 1, mentions)) {
      start--;
    }
    int end = to;
    while (end < last && !isMark(text, end, mentions)) {
      end++;
    }
    Clause clause = trimmed(text, start, end);
    boolean brief = clause.words().strip().split("\\s+").length < FEWEST_WORDS;
    if (brief || !clause.isFirst()) {
      clause = new Clause(text, sentence.start(), sentence.end());
    }
    return clause.end - clause.start <= LONGEST ? clause : window(text, clause, from, to);
  }

  private static boolean isMark(String text, int at, List<Mention> mentions) {
    char c = text.charAt(at);
    boolean parts = c == '\n' || (MARKS.indexOf(c) >= 0 && standsFree(text, at, c));
    return parts && !isWithin(at, mentions);
  }

  /** Found by halves, since a sentence may have thousands of numbers. */
  private static boolean isWithin(int at, List<Mention> mentions) {
    int from = 0;
    int to = mentions.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (mentions.get(middle).end() > at) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from < mentions.size() && mentions.get(from).start() <= at;
  }

  /** Whether its words are not in the text before; false also if they begin as too many others. */
  private boolean isFirst() {
    String words = words();
    String beginning = words.substring(0, Math.min(words.length(), QUICK_BEGINNING));
    int at = text.indexOf(beginning);
    for (int i = 0; i < QUICK_ATTEMPTS && at < start; i++) {
      if (text.startsWith(words, at)) {
        return false;
      }
      at = text.indexOf(beginning, at + 1);
    }
    return at == start;
  }

  private static boolean standsFree(String text, int at, char mark) {
    boolean spaceBehind =
        at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    boolean spaceBefore = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return mark == '—' || spaceBehind || (mark == '(' && spaceBefore);
  }

  private static Clause trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Clause(text, start, end);
  }

  /** As much as a quote may hold, cut at spaces. */
  private static Clause window(String text, Clause clause, int from, int to) {
    int room = Math.max(0, LONGEST - (to - from)) / 2;
    int start = Math.max(clause.start, from - room);
    int end = Math.min(clause.end, to + room);
    while (start > clause.start && start < from && text.charAt(start - 1) != ' ') {
      start++;
    }
    while (end < clause.end && end > to && text.charAt(end) != ' ') {
      end--;
    }
    return trimmed(text, start, end);
  }

  String words() {
    return text.substring(start, end);
  }
}
