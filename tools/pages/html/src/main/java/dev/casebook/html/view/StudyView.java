package dev.casebook.html.view;

import dev.casebook.model.CaseStudy;
import java.util.List;

/**
 * A case study of a page.
 *
 * @param study the case study
 * @param anchor its place in the page
 * @param company whose story it is
 * @param partners who else took part
 * @param metrics its figures
 */
public record StudyView(
    CaseStudy study, String anchor, Ref company, List<Ref> partners, List<MetricView> metrics) {

  /** Copies the lists. */
  public StudyView {
    partners = List.copyOf(partners);
    metrics = List.copyOf(metrics);
  }

  static StudyView of(CaseStudy study, String anchor, Anchors anchors) {
    return new StudyView(
        study,
        anchor,
        anchors.refToCompany(study.company()),
        study.partners().stream().map(anchors::refToCompany).toList(),
        study.metrics().stream().map(MetricView::of).toList());
  }
}
