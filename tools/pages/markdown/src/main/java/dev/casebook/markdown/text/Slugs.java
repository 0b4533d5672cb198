package dev.casebook.markdown.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ids that are derived from names and titles. */
public final class Slugs {
  /** Short enough to be read, and for a date or a number behind it. */
  private static final int LONGEST = 80;

  private static final Pattern NO_GAP = Pattern.compile("['’]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final Pattern GAP = Pattern.compile("[^A-Za-z0-9]+");

  private Slugs() {}

  /**
   * The id that a name gets unless another is given: its Latin letters and digits in lower case,
   * without accents, joined by hyphens, with {@code @} and {@code &} as words. It has as many words
   * as fit into 80 characters.
   *
   * @param name any text
   * @return the id, or empty if the name has no such letter or digit
   */
  public static Optional<String> of(String name) {
    String words = NO_GAP.matcher(name.replace("@", " at ").replace("&", " and ")).replaceAll("");
    // Without its marks first: the time to sort a run of them grows with the square of its length.
    String bare = ACCENTS.matcher(words).replaceAll("");
    String letters = Normalizer.normalize(bare, Normalizer.Form.NFKD);
    String plain = ACCENTS.matcher(letters).replaceAll("");
    StringBuilder slug = new StringBuilder();
    for (String word : GAP.split(plain, -1)) {
      if (!slug.isEmpty() && slug.length() + 1 + word.length() > LONGEST) {
        break;
      }
      slug.append(slug.isEmpty() || word.isEmpty() ? "" : "-");
      slug.append(word, 0, Math.min(word.length(), LONGEST));
    }
    // Not before: the case of some letters of other alphabets takes Java the square of their
    // number.
    return slug.isEmpty()
        ? Optional.empty()
        : Optional.of(slug.toString().toLowerCase(Locale.ROOT));
  }
}
