package dev.casebook.html.view;

import dev.casebook.model.Digest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The page of a digest.
 *
 * @param digest the digest
 * @param inSite whether it links to the index and the other pages of a site
 * @param signal its leading insight
 * @param studies its case studies
 * @param patterns what recurs in it
 * @param companies its companies
 */
public record DigestView(
    Digest digest,
    boolean inSite,
    Optional<InsightView> signal,
    List<StudyView> studies,
    List<InsightView> patterns,
    List<CompanyView> companies) {

  /** Copies the lists. */
  public DigestView {
    studies = List.copyOf(studies);
    patterns = List.copyOf(patterns);
    companies = List.copyOf(companies);
  }

  /**
   * The view of a digest.
   *
   * @param digest any digest
   * @param inSite whether its page is one of a site
   * @return what the page shows
   */
  public static DigestView of(Digest digest, boolean inSite) {
    Anchors anchors = new Anchors(digest);
    return new DigestView(
        digest,
        inSite,
        digest.signal().map(insight -> InsightView.of(insight, anchors)),
        IntStream.range(0, digest.caseStudies().size())
            .mapToObj(at -> StudyView.of(digest.caseStudies().get(at), anchors.study(at), anchors))
            .toList(),
        digest.patterns().stream().map(insight -> InsightView.of(insight, anchors)).toList(),
        IntStream.range(0, digest.companies().size())
            .mapToObj(at -> CompanyView.of(digest, at, anchors))
            .toList());
  }

  String title() {
    return Words.isolated(digest.series()) + ", " + Words.day(digest.date());
  }

  /** The language of the page's own words, where the digest has another. */
  Optional<String> wordsLanguage() {
    String language = digest.language();
    boolean english = language.equals(Words.LANGUAGE) || language.startsWith(Words.LANGUAGE + "-");
    return english ? Optional.empty() : Optional.of(Words.LANGUAGE);
  }

  String counts() {
    return Counts.of(List.of(digest)).inWords();
  }
}
