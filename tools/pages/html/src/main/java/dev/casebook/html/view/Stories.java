package dev.casebook.html.view;

import dev.casebook.html.chart.Bargain;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;
import java.util.IdentityHashMap;

/** Case studies of many digests, as a page refers to them; each digest is looked through once. */
final class Stories {
  private final IdentityHashMap<Digest, Anchors> anchors = new IdentityHashMap<>();

  Story of(Digest digest, int position) {
    Anchors known = anchors.computeIfAbsent(digest, Anchors::new);
    CaseStudy study = digest.caseStudies().get(position);
    return new Story(
        digest,
        study,
        SiteNames.digest(digest.id()) + "#" + known.study(position),
        known.companyName(study.company()));
  }

  Story of(Bargain bargain) {
    return of(bargain.digest(), bargain.study());
  }
}
