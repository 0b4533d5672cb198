package dev.casebook.html.view;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Texts whose marks of direction end with them.
 *
 * <p>An element isolates its text, but its end would be taken for the end of an isolate that the
 * text itself leaves open, and what follows would be turned around.
 */
final class ClosedText {
  private static final char POP_FORMATTING = '\u202c';
  private static final char POP_ISOLATE = '\u2069';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final String EMBEDDINGS = "\u202a\u202b\u202d\u202e";
  private static final String ISOLATES = "\u2066\u2067\u2068";

  private ClosedText() {}

  /** The text, followed by the end of each embedding, override or isolate that it leaves open. */
  static String of(String text) {
    Deque<Character> open = new ArrayDeque<>();
    int isolates = 0;
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      if (EMBEDDINGS.indexOf(mark) >= 0) {
        open.push(POP_FORMATTING);
      } else if (ISOLATES.indexOf(mark) >= 0) {
        open.push(POP_ISOLATE);
        isolates++;
      } else if (mark == POP_FORMATTING && !open.isEmpty() && open.peek() == POP_FORMATTING) {
        open.pop();
      } else if (mark == POP_ISOLATE && isolates > 0) {
        closeIsolate(open);
        isolates--;
      }
    }
    if (open.isEmpty()) {
      return text;
    }
    StringBuilder closed = new StringBuilder(text);
    open.forEach(closed::append);
    return closed.toString();
  }

  /** Ends the innermost isolate, with what is still open in it. */
  private static void closeIsolate(Deque<Character> open) {
    char ended;
    do {
      ended = open.pop();
    } while (ended != POP_ISOLATE);
  }

  /** A text that does not turn what stands beside it, where no element can keep it apart. */
  static String isolated(String text) {
    return FIRST_STRONG_ISOLATE + of(text) + POP_ISOLATE;
  }
}
