package dev.casebook.markdown.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Ids that are derived from names and titles. */
public final class Slugs {
  private static final int LONGEST = 120;

  private Slugs() {}

  /**
   * The id that a name gets unless another is given: its Latin letters and digits in lower case,
   * without accents, joined by hyphens, with {@code @} and {@code &} as words.
   *
   * @param name any text
   * @return the id, or empty if the name has no such letter or digit
   */
  public static Optional<String> of(String name) {
    String plain =
        Normalizer.normalize(name.replace("@", " at ").replace("&", " and "), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        // A hyphen must not be the last character that fits.
        if (gap && slug.length() > 0 && slug.length() < LONGEST - 1) {
          slug.append('-');
        }
        slug.append(c);
        gap = false;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
        gap = true;
      }
    }
    return slug.isEmpty() ? Optional.empty() : Optional.of(slug.toString());
  }
}
