package dev.casebook.html;

import dev.casebook.html.view.CompaniesView;
import dev.casebook.html.view.DigestView;
import dev.casebook.html.view.IndexView;
import dev.casebook.html.view.PatternsView;
import dev.casebook.html.view.SiteNames;
import dev.casebook.html.view.Templates;
import dev.casebook.model.Digest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The pages of several digests, which link to each other: an index, the patterns over time, the
 * companies, and one page a digest.
 *
 * <p>A page is rendered when it is asked for, so that a large site need not fit into memory. Sites
 * are immutable and may be shared by threads.
 */
public final class HtmlSite {
  private final Map<String, Supplier<String>> pages = new LinkedHashMap<>();

  HtmlSite(Collection<Digest> digests) {
    List<Digest> newestFirst =
        digests.stream()
            .sorted(
                Comparator.comparing(Digest::date, Comparator.reverseOrder())
                    .thenComparing(Digest::id))
            .toList();
    pages.put(SiteNames.INDEX, () -> Templates.index(IndexView.of(newestFirst)));
    pages.put(SiteNames.PATTERNS, () -> Templates.patterns(PatternsView.of(newestFirst)));
    pages.put(SiteNames.COMPANIES, () -> Templates.companies(CompaniesView.of(newestFirst)));
    Set<String> ids = new HashSet<>();
    for (Digest digest : newestFirst) {
      if (!ids.add(digest.id())) {
        throw new DuplicateDigestException(digest.id());
      }
      pages.put(SiteNames.digest(digest.id()), () -> Templates.digest(DigestView.of(digest, true)));
    }
  }

  /**
   * The names of all pages.
   *
   * @return file names, the index first, then the other pages about all digests, then the digests
   *     from the newest to the oldest
   */
  public List<String> names() {
    return List.copyOf(pages.keySet());
  }

  /**
   * The pages, in the order of their names, each rendered when it is reached.
   *
   * @return a stream of pages
   */
  public Stream<HtmlFile> files() {
    return pages.entrySet().stream()
        .map(page -> new HtmlFile(page.getKey(), page.getValue().get()));
  }
}
