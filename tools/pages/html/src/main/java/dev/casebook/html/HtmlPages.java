package dev.casebook.html;

import dev.casebook.html.view.DigestView;
import dev.casebook.html.view.Templates;
import dev.casebook.model.Digest;
import java.util.Collection;
import java.util.Objects;

/**
 * Digests as HTML that needs nothing but itself: no script, no font, no picture, no request.
 *
 * <p>The same digests give the same pages, byte for byte. All text is escaped; characters that HTML
 * forbids are shown as symbols.
 */
public final class HtmlPages {
  private HtmlPages() {}

  /**
   * A digest as one page that stands alone.
   *
   * @param digest any digest
   * @return an HTML document, to be written as UTF-8
   */
  public static String page(Digest digest) {
    return Templates.digest(
        DigestView.of(Objects.requireNonNull(digest, "digest must not be null"), false));
  }

  /**
   * Several digests as a site: an index, the patterns over time, the companies, one page a digest.
   *
   * @param digests the digests, in any order
   * @return their pages
   * @throws DuplicateDigestException if two digests have the same id
   */
  public static HtmlSite site(Collection<Digest> digests) {
    return new HtmlSite(Objects.requireNonNull(digests, "digests must not be null"));
  }
}
