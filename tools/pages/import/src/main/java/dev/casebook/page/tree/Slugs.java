package dev.casebook.page.tree;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ids made from words, each given once. */
public final class Slugs {
  private static final int LONGEST = 80;

  private final Set<String> taken = new HashSet<>();

  /** The last number that was appended, so that many equal titles do not take long. */
  private final Map<String, Integer> last = new HashMap<>();

  /** Makes ids of one kind. */
  public Slugs() {}

  /**
   * An id that is not taken yet, and takes it.
   *
   * @param words what the id is made from
   * @param otherwise the id if the words hold no Latin letter or digit
   * @return a slug that was not given before
   */
  public String unique(String words, String otherwise) {
    String slug = of(words);
    String base = slug.isEmpty() ? otherwise : slug;
    String id = base;
    while (!taken.add(id)) {
      id = base + "-" + last.merge(base, 1, Integer::sum);
    }
    last.putIfAbsent(base, 1);
    return id;
  }

  /**
   * A text as an id.
   *
   * @param words any text
   * @return lower-case letters and digits joined by hyphens; empty if the text has none
   */
  public static String of(String words) {
    String plain =
        Normalizer.normalize(
                words.replace("@", " at ").replace("&", " and ").replaceAll("['’]", ""),
                Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (String word : plain.split("[^a-z0-9]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      int length = slug.length() + word.length() + (slug.isEmpty() ? 0 : 1);
      if (length > LONGEST) {
        return slug.isEmpty() ? word.substring(0, LONGEST) : slug.toString();
      }
      slug.append(slug.isEmpty() ? "" : "-").append(word);
    }
    return slug.toString();
  }
}
