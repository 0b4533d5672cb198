package dev.casebook.html.view;

import dev.casebook.html.chart.Bargain;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;

/**
 * A case study as another page of the site refers to it.
 *
 * @param digest the digest it stands in
 * @param study the case study
 * @param href its place
 */
public record Story(Digest digest, CaseStudy study, String href) {

  static Story of(Digest digest, int position) {
    return new Story(
        digest,
        digest.caseStudies().get(position),
        SiteNames.digest(digest.id()) + "#" + new Anchors(digest).study(position));
  }

  static Story of(Bargain bargain) {
    return of(bargain.digest(), bargain.study());
  }

  /** The name of the company whose story it is. */
  String company() {
    return digest.company(study.company()).map(Company::name).orElse(study.company());
  }
}
