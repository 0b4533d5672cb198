package dev.casebook.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Lists of words: remarks after {@code #}, the name of a list in brackets, and its words a line,
 * each with a tab and its meaning where it has one. A list is read when it is asked for.
 */
public final class WordFile {
  private final String name;
  private final String text;
  private final Map<String, Integer> starts = new HashMap<>();

  private WordFile(String name, String text) {
    this.name = name;
    this.text = text;
    for (int start = 0; start < text.length(); start = lineEnd(start) + 1) {
      if (text.charAt(start) == '[') {
        int end = lineEnd(start);
        starts.put(text.substring(start + 1, end - 1), end + 1);
      }
    }
  }

  /**
   * The lists of a file.
   *
   * @param name the name of the file without its ending, such as {@code prose-words}
   * @return its lists
   * @throws IllegalStateException if the file is missing
   */
  public static WordFile named(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("The word file " + name + " is missing");
      }
      return new WordFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The words of a list.
   *
   * @param list the name of the list
   * @return the words with what they mean; the meaning is empty for a word that has none
   * @throws IllegalStateException if there is no such list
   */
  public Map<String, String> list(String list) {
    Integer first = starts.get(list);
    if (first == null) {
      throw new IllegalStateException("The word file " + name + " has no list " + list);
    }
    Map<String, String> words = new HashMap<>();
    int start = first;
    while (start < text.length() && text.charAt(start) != '[') {
      int end = lineEnd(start);
      if (end > start && text.charAt(start) != '#') {
        int tab = text.lastIndexOf('\t', end);
        boolean means = tab > start;
        words.put(
            text.substring(start, means ? tab : end), means ? text.substring(tab + 1, end) : "");
      }
      start = end + 1;
    }
    return words;
  }

  private int lineEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
