package dev.casebook.page.tree;

import dev.casebook.markdown.text.Slugs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids made from words, each given once. */
public final class UniqueIds {
  private final Set<String> taken = new HashSet<>();

  /** The last number that was appended, so that many equal titles do not take long. */
  private final Map<String, Integer> last = new HashMap<>();

  /** Makes ids of one kind. */
  public UniqueIds() {}

  /**
   * An id that is not taken yet, and takes it.
   *
   * @param words what the id is made from
   * @param otherwise the id if the words hold no Latin letter or digit
   * @return a slug that was not given before
   */
  public String unique(String words, String otherwise) {
    String base = Slugs.of(words).orElse(otherwise);
    String id = base;
    while (!taken.add(id)) {
      id = base + "-" + last.merge(base, 1, Integer::sum);
    }
    last.putIfAbsent(base, 1);
    return id;
  }
}
