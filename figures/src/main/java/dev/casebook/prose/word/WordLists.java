package dev.casebook.prose.word;

import dev.casebook.data.DataFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists of words with which prose is read, in the data file {@code prose-words}. */
final class WordLists {
  private static final Map<String, Map<String, String>> LISTS = new LinkedHashMap<>();

  static {
    for (List<String> row : DataFile.rows("prose-words", "list", "word", "meaning")) {
      LISTS.computeIfAbsent(row.get(0), list -> new LinkedHashMap<>()).put(row.get(1), row.get(2));
    }
  }

  private WordLists() {}

  /**
   * The words of a list with what they mean.
   *
   * @param name the name of the list
   * @return the words in the order of the file; what one means is empty if it means nothing
   * @throws IllegalStateException if there is no such list
   */
  static Map<String, String> named(String name) {
    Map<String, String> list = LISTS.get(name);
    if (list == null) {
      throw new IllegalStateException("The data file prose-words has no list " + name);
    }
    return list;
  }
}
