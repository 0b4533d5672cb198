package dev.casebook.rule;

import java.util.Arrays;
import java.util.List;

/**
 * The texts of a digest one behind the other, for those who look for something rare: most texts are
 * short, and going through them one by one takes longer than going through their characters.
 */
public final class JoinedTexts {
  private static final byte END = '\n';

  private final List<At<String>> texts;

  /** By text, the index behind it. */
  private final int[] ends;

  private final byte[] characters;

  JoinedTexts(List<At<String>> texts) {
    this.texts = texts;
    this.ends = new int[texts.size()];
    int length = 0;
    for (int i = 0; i < ends.length; i++) {
      length += texts.get(i).value().length();
      ends[i] = length++;
    }
    this.characters = new byte[length];
    for (int i = 0; i < ends.length; i++) {
      copy(texts.get(i).value(), ends[i]);
      characters[ends[i]] = END;
    }
  }

  /** Low bytes are copied many times faster than characters are encoded. */
  @SuppressWarnings("deprecation")
  private void copy(String text, int end) {
    text.getBytes(0, text.length(), characters, end - text.length());
  }

  /** Finds places in joined texts. */
  @FunctionalInterface
  public interface Scan {
    /**
     * The next place where the wanted may begin.
     *
     * @param characters the low bytes of the characters, with a line feed behind each text
     * @param from an index
     * @return the index, or -1 if there is none there or behind it
     */
    int next(byte[] characters, int from);
  }

  /** Looks at the places where a scan stops. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Looks at a place.
     *
     * @param text the text that it is in
     * @param index its index in the text
     * @return whether to go on with the next text
     */
    boolean isDone(At<String> text, int index);
  }

  /**
   * Lets a visitor look at the places where a scan stops, in the order of the texts.
   *
   * @param scan finds places; it may stop where there is nothing, since it sees low bytes alone
   * @param visitor looks at the characters themselves
   */
  public void visit(Scan scan, Visitor visitor) {
    int at = scan.next(characters, 0);
    while (at >= 0) {
      int found = Arrays.binarySearch(ends, at);
      int text = found < 0 ? -found - 1 : found;
      At<String> visited = texts.get(text);
      boolean done = visitor.isDone(visited, at - ends[text] + visited.value().length());
      at = scan.next(characters, done ? ends[text] + 1 : at + 1);
    }
  }
}
